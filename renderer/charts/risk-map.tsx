/** The map of CC26: impact up, likelihood across, every risk in the cell where it is after controls. */
import type { MapCell } from '../../shared/calc/risk-register';
import { RiskArrows } from './risk-arrows';
import { type CellProps, RiskCell } from './risk-cell';
import { layMap, SIDE } from './risk-map-layout';
import { useWidth } from './use-width';
import './risk-map.css';

interface Props extends CellProps {
	/** Names the map. */
	title: string;
	/** Impact 5 to 1 down, likelihood 1 to 5 across. */
	cells: readonly (readonly MapCell[])[];
	likelihood: Readonly<Record<number, string>>;
	impact: Readonly<Record<number, string>>;
	axes: { likelihood: string; impact: string };
	/** On paper: px. */
	print?: { width: number };
}

/** Of the words of impact, left of the cells. */
const HEAD_WIDTH = 82;

export function RiskMap(props: Props) {
	const { title, cells, risks, axes, impact, likelihood, chosen, cellHeight, print } = props;
	const { ref, width: room } = useWidth<HTMLDivElement>();
	const width = Math.max(0, (print?.width ?? room) - HEAD_WIDTH);
	const labels = [...risks.values()].map(({ label }) => label);
	const layout = layMap({ cells, labels, chosen, cellWidth: width / SIDE, cellHeight });
	return (
		<div ref={ref} className="risk-map" style={print && { width: print.width }}>
			<table aria-label={title}>
				<colgroup>
					<col style={{ width: HEAD_WIDTH }} />
				</colgroup>
				<tbody>
					{layout.cells.map((line) => {
						const level = line[0]?.cell.impact ?? 0;
						return (
							<tr key={level} style={{ height: cellHeight }}>
								<th scope="row">
									{level === SIDE && <b>{axes.impact} </b>}
									<b>{level}</b> {impact[level]}
								</th>
								{line.map((laid) => (
									<RiskCell key={laid.cell.likelihood} laid={laid} tagWidth={layout.tagWidth} {...props} />
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
			{width > 0 && <RiskArrows {...{ cells, layout, chosen, width, cellHeight }} />}
		</div>
	);
}
