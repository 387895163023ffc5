/** The columns of the list with what is in them, each with what it is. */

import { columnLetters } from '../../../../shared/cell-address';
import { shownCell } from '../../../../shared/partner-book/cell';
import { bookColumns } from '../../../../shared/partner-book/columns';
import { Choose, Section } from '../../../ui/kit';
import { listImport as words } from '../../../words/list-import';
import type { MappingProps } from './mapping-tools';

const NONE = '';
const SAMPLES = 3;
const MOST_COLUMNS = 40;

export function ListColumns({ plan, list, sheet, mapping, change }: MappingProps) {
	const head = sheet.lines.find(({ line }) => line === mapping.headLine)?.cells ?? {};
	const body = sheet.lines.filter(({ line }) => line > mapping.headLine);
	const places = [...new Set(sheet.lines.flatMap(({ cells }) => Object.keys(cells).map(Number)))]
		.sort((a, b) => a - b)
		.slice(0, MOST_COLUMNS);
	const options = [
		{ key: NONE, label: words.passedOver },
		...bookColumns(plan, list.table, list.partnerId).map(({ id, head: label }) => ({ key: id, label })),
	];
	const choose = (at: number, id: string) => {
		const others = Object.entries(mapping.columns).filter(([key, each]) => Number(key) !== at && each !== id);
		change({ columns: Object.fromEntries(id === NONE ? others : [...others, [at, id]]) });
	};
	return (
		<Section title={words.mapping}>
			<table className="figures list-columns" aria-label={words.mapping}>
				<thead>
					<tr>
						<th>{words.head}</th>
						<th>{words.sample}</th>
						<th>{words.goesTo}</th>
					</tr>
				</thead>
				<tbody>
					{places.map((at) => (
						<tr key={at}>
							<th scope="row">{shownCell(head[at] ?? null) || words.column(columnLetters(at))}</th>
							<td className="second">
								{body
									.slice(0, SAMPLES)
									.map(({ cells }) => shownCell(cells[at] ?? null).slice(0, 40))
									.filter(Boolean)
									.join(' · ')}
							</td>
							<td>
								<Choose
									label={`${shownCell(head[at] ?? null) || words.column(columnLetters(at))}: ${words.goesTo}`}
									options={options}
									value={mapping.columns[at] ?? NONE}
									onChange={(id) => choose(at, id)}
								/>
							</td>
						</tr>
					))}
				</tbody>
			</table>
		</Section>
	);
}
