/** The map of CC26: impact up, likelihood across, every risk in the cell where it is after controls. */
import type { MapCell } from '../../shared/calc/risk-register';
import { useWidth } from './use-width';
import './risk-map.css';

export interface MapRisk {
	label: string;
	/** In words, for the button. */
	name: string;
}

interface Props {
	/** Names the map. */
	title: string;
	/** Impact 5 to 1 down, likelihood 1 to 5 across. */
	cells: readonly (readonly MapCell[])[];
	risks: ReadonlyMap<string, MapRisk>;
	likelihood: Readonly<Record<number, string>>;
	impact: Readonly<Record<number, string>>;
	axes: { likelihood: string; impact: string };
	chosen: string | null;
	onChoose: (riskId: string) => void;
	/** Of one line of cells. */
	cellHeight: number;
}

/** Of the words of impact, left of the cells. */
const HEAD_WIDTH = 82;

export function RiskMap(props: Props) {
	const { title, cells, axes, impact, likelihood, cellHeight } = props;
	const { ref, width } = useWidth<HTMLDivElement>();
	return (
		<div ref={ref} className="risk-map">
			<table aria-label={title}>
				<colgroup>
					<col style={{ width: HEAD_WIDTH }} />
				</colgroup>
				<tbody>
					{cells.map((line) => {
						const level = line[0]?.impact ?? 0;
						return (
							<tr key={level} style={{ height: cellHeight }}>
								<th scope="row">
									{level === 5 && <b>{axes.impact} </b>}
									<b>{level}</b> {impact[level]}
								</th>
								{line.map((cell) => (
									<Cell key={cell.likelihood} cell={cell} {...props} />
								))}
							</tr>
						);
					})}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{axes.likelihood}</th>
						{cells[0]?.map(({ likelihood: level }) => (
							<th key={level} scope="col">
								<b>{level}</b> {likelihood[level]}
							</th>
						))}
					</tr>
				</tfoot>
			</table>
			<Arrow cells={cells} chosen={props.chosen} width={width - HEAD_WIDTH} cellHeight={cellHeight} />
		</div>
	);
}

function Cell({ cell, risks, chosen, onChoose, cellHeight }: Props & { cell: MapCell }) {
	return (
		<td className={cell.band}>
			<span className="cell-score">{cell.score}</span>
			{cell.after.length > 0 && (
				<ul style={{ height: cellHeight - 1 }}>
					{cell.after.map((id) => (
						<li key={id}>
							<button
								type="button"
								className="risk-tag"
								aria-pressed={id === chosen}
								aria-label={risks.get(id)?.name}
								title={risks.get(id)?.name}
								onClick={() => onChoose(id)}
							>
								{risks.get(id)?.label}
							</button>
						</li>
					))}
				</ul>
			)}
		</td>
	);
}

const SIDE = 5;
/** The arrow stops short of the middle of the cell, where the label stands. */
const SHORT = 12;
const HEAD = 8;

function Arrow({
	cells,
	chosen,
	width,
	cellHeight,
}: Pick<Props, 'cells' | 'chosen' | 'cellHeight'> & { width: number }) {
	if (chosen === null || width <= 0) return null;
	const all = cells.flat();
	const from = all.find(({ before }) => before.includes(chosen));
	const to = all.find(({ after }) => after.includes(chosen));
	if (!from || !to || from === to) return null;
	const middle = ({ likelihood, impact }: MapCell) => ({
		x: ((likelihood - 0.5) * width) / SIDE,
		y: (SIDE - impact + 0.5) * cellHeight,
	});
	const a = middle(from);
	const end = middle(to);
	const length = Math.hypot(end.x - a.x, end.y - a.y);
	const along = { x: (end.x - a.x) / length, y: (end.y - a.y) / length };
	const b = { x: end.x - SHORT * along.x, y: end.y - SHORT * along.y };
	const neck = { x: b.x - HEAD * along.x, y: b.y - HEAD * along.y };
	const half = { x: (-along.y * HEAD) / 2, y: (along.x * HEAD) / 2 };
	return (
		<svg width={width} height={SIDE * cellHeight} aria-hidden="true" focusable="false">
			<line className="arrow-ground" x1={a.x} y1={a.y} x2={neck.x} y2={neck.y} />
			<line className="arrow" x1={a.x} y1={a.y} x2={neck.x} y2={neck.y} />
			<circle className="arrow-head" cx={a.x} cy={a.y} r={3.5} />
			<path
				className="arrow-head"
				d={`M${b.x},${b.y}L${neck.x + half.x},${neck.y + half.y}L${neck.x - half.x},${neck.y - half.y}Z`}
			/>
		</svg>
	);
}
