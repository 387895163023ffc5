/** A chart's figures as a plain table. */
import { type ChartTable, cellText } from './chart-table';

export function FigureTable({ table }: { table: ChartTable }) {
	const isFigure = (column: number) => typeof table.rows[0]?.[column] === 'number';
	return (
		<div className="chart-figures">
			<table className="figures">
				<caption>{table.caption}</caption>
				<thead>
					<tr>
						{table.head.map((word, column) => (
							<th key={word} scope="col" className={isFigure(column) ? 'right' : undefined}>
								{word}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{table.rows.map((cells, line) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: two points may have the same name
						<tr key={line}>
							{cells.map((cell, column) =>
								column === 0 ? (
									<th key={table.head[0]} scope="row">
										{cellText(table, cell, column)}
									</th>
								) : (
									<td key={table.head[column]} className={typeof cell === 'number' ? 'right' : undefined}>
										{cellText(table, cell, column)}
									</td>
								),
							)}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
