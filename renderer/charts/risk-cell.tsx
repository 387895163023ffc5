/** A cell of the map of risks: its score, the risks that fit, and a button that lists all of a cell with more. */
import type { MapCell } from '../../shared/calc/risk-register';
import type { LaidCell } from './risk-map-layout';

export interface MapRisk {
	label: string;
	/** In words, for the button. */
	name: string;
}

/** What every cell of a map is drawn with. */
export interface CellProps {
	risks: ReadonlyMap<string, MapRisk>;
	chosen: string | null;
	onChoose: (riskId: string) => void;
	/** Of a cell with more risks than it has room for: `All 9 risks here: probable, major`. */
	moreName: (cell: MapCell) => string;
	/** The cell whose risks are listed below the map. */
	listed: MapCell | null;
	onList: (cell: MapCell) => void;
	/** Of one line of cells. */
	cellHeight: number;
}

type Props = CellProps & { laid: LaidCell; tagWidth: number };

export function RiskCell({ laid, tagWidth, risks, chosen, onChoose, cellHeight, ...list }: Props) {
	const { cell, tags, more, moreAt } = laid;
	return (
		<td className={cell.band}>
			<span className="cell-score">{cell.score}</span>
			{tags.length > 0 && (
				<ul style={{ height: cellHeight - 1 }}>
					{tags.map(({ id, left, top }) => (
						<li key={id} style={{ left, top, width: tagWidth }}>
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
					{moreAt && (
						<li style={{ ...moreAt, width: tagWidth }}>
							<button
								type="button"
								className="risk-tag more"
								aria-expanded={list.listed === cell}
								aria-label={list.moreName(cell)}
								title={list.moreName(cell)}
								onClick={() => list.onList(cell)}
							>
								{`+${more}`}
							</button>
						</li>
					)}
				</ul>
			)}
		</td>
	);
}
