/** The risk map as a printed table: every risk where it stands after controls, with an arrow from where it stood. */
import type { PackBlock } from '../../shared/pack/page';
import { RiskArrows } from '../charts/risk-arrows';
import { type LaidCell, layMap, SIDE } from '../charts/risk-map-layout';
import { packWords } from '../words/pack';
import { IMPACT, LIKELIHOOD } from '../words/risks';
import '../charts/risk-map.css';

/** px of the sheet. */
const WIDTH = 672;
const HEAD_WIDTH = 92;
const CELL_WIDTH = (WIDTH - HEAD_WIDTH) / SIDE;
const CELL_HEIGHT = 46;

type Block = Extract<PackBlock, { kind: 'map' }>;

export function PrintedMap({ title, cells, labels, note }: Block) {
	const names = new Map(labels.map(({ id, label }) => [id, label]));
	const layout = layMap({
		cells,
		labels: [...names.values()],
		chosen: null,
		cellWidth: CELL_WIDTH,
		cellHeight: CELL_HEIGHT,
		head: 2,
		aside: 22,
	});
	return (
		<>
			<div className="risk-map pack-map" style={{ width: WIDTH }}>
				<table aria-label={title}>
					<colgroup>
						<col style={{ width: HEAD_WIDTH }} />
					</colgroup>
					<tbody>
						{layout.cells.map((line) => {
							const level = line[0]?.cell.impact ?? 0;
							return (
								<tr key={level} style={{ height: CELL_HEIGHT }}>
									<th scope="row">
										{level} {IMPACT[level]}
									</th>
									{line.map((laid) => (
										<Square key={laid.cell.likelihood} laid={laid} names={names} tagWidth={layout.tagWidth} />
									))}
								</tr>
							);
						})}
					</tbody>
					<tfoot>
						<tr>
							<th scope="row">{packWords.axes}</th>
							{cells[0]?.map(({ likelihood }) => (
								<th key={likelihood} scope="col">
									{likelihood} {LIKELIHOOD[likelihood]}
								</th>
							))}
						</tr>
					</tfoot>
				</table>
				<RiskArrows
					cells={cells}
					layout={layout}
					chosen={null}
					width={WIDTH - HEAD_WIDTH}
					cellHeight={CELL_HEIGHT}
				/>
			</div>
			<p className="pack-text">{note}</p>
		</>
	);
}

function Square({
	laid,
	names,
	tagWidth,
}: {
	laid: LaidCell;
	names: ReadonlyMap<string, string>;
	tagWidth: number;
}) {
	const { cell, tags, more, moreAt } = laid;
	return (
		<td className={cell.band}>
			<span className="cell-score">{cell.score}</span>
			{tags.map(({ id, left, top }) => (
				<span key={id} className="pack-tag" style={{ left, top, width: tagWidth }}>
					{names.get(id)}
				</span>
			))}
			{moreAt && (
				<span className="pack-tag more" style={{ ...moreAt, width: tagWidth }}>
					{packWords.more(more)}
				</span>
			)}
		</td>
	);
}
