/** A titled table of figures on a partner's page, with a link to the screen where they are worked on. */
import type { ReactNode } from 'react';
import type { Partner } from '../../../shared/plan';
import { hrefOf, type ScreenName } from '../../route';
import { Section } from '../../ui/kit';

export interface TableColumn {
	id: string;
	/** No column has a head: none is shown. */
	head?: string;
	as?: 'figure' | 'worked' | 'note';
}
export interface TableLine {
	id: string;
	/** In the order of the columns. */
	cells: readonly ReactNode[];
}
interface TableProps {
	title: string;
	partner: Partner;
	/** Where the link leads, and its word. */
	to: ScreenName;
	toWord: string;
	columns: readonly TableColumn[];
	lines: readonly TableLine[];
	none?: string;
}

const CLASS = { figure: 'right', worked: 'right worked', note: 'second' };
const classOf = ({ as }: TableColumn) => (as ? CLASS[as] : undefined);

export function FigureTable({ title, partner, to, toWord, columns, lines, none }: TableProps) {
	return (
		<Section title={title} side={<a href={hrefOf(to, { partner: partner.id })}>{toWord}</a>}>
			{lines.length === 0 ? (
				<p className="partners-note second">{none}</p>
			) : (
				<table className="figures">
					<Heads columns={columns} />
					<tbody>
						{lines.map((line) => (
							<tr key={line.id}>
								{columns.map((column, place) => (
									<td key={column.id} className={classOf(column)}>
										{line.cells[place]}
									</td>
								))}
							</tr>
						))}
					</tbody>
				</table>
			)}
		</Section>
	);
}

function Heads({ columns }: { columns: readonly TableColumn[] }) {
	if (!columns.some(({ head }) => head)) return null;
	return (
		<thead>
			<tr>
				{columns.map((column) => (
					<th key={column.id} scope="col" className={column.as && column.as !== 'note' ? 'right' : undefined}>
						{column.head}
					</th>
				))}
			</tr>
		</thead>
	);
}
