/** A printed table: its head comes again on every sheet, a line is never split. */
import type { PackBlock } from '../../shared/pack/page';
import { LevelIcon } from '../ui/kit';

type Table = Extract<PackBlock, { kind: 'table' }>;

export function PrintedTable({ caption, columns, lines, empty }: Table) {
	if (lines.length === 0) return <p className="pack-text">{empty}</p>;
	const side = (at: number) => (columns[at]?.isFigure ? 'figure' : undefined);
	return (
		<table className="pack-table">
			<caption>{caption}</caption>
			<colgroup>
				{columns.map(({ head, width }) => (
					<col key={head} style={{ width: `${width}%` }} />
				))}
			</colgroup>
			<thead>
				<tr>
					{columns.map(({ head }, at) => (
						<th key={head} scope="col" className={side(at)}>
							{head}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{lines.map(({ cells, isSum }, row) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: printed once, never changed
					<tr key={row} className={isSum ? 'sum' : undefined}>
						{cells.map(({ text, level }, at) => {
							const inside = (
								<>
									{level && <LevelIcon level={level} />}{' '}
									<bdi dir={columns[at]?.isSentence ? 'ltr' : 'auto'}>{text}</bdi>
								</>
							);
							return at === 0 ? (
								<th key="name" scope="row">
									{inside}
								</th>
							) : (
								<td key={columns[at]?.head} className={side(at)}>
									{inside}
								</td>
							);
						})}
					</tr>
				))}
			</tbody>
		</table>
	);
}
