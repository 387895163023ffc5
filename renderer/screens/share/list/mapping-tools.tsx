/** Which sheet, which line holds the heads, and what stands in where the list says nothing. */

import { shownCell } from '../../../../shared/partner-book/cell';
import { bookColumns } from '../../../../shared/partner-book/columns';
import { type ListMapping, NEEDED_WORD } from '../../../../shared/partner-book/list';
import type { GridSheet } from '../../../../shared/partner-book/received';
import { displayName, isActive, type Plan } from '../../../../shared/plan';
import { Choose } from '../../../ui/kit';
import { listImport as words } from '../../../words/list-import';
import { chooseListPartner, type OpenList } from './list-store';

export interface MappingProps {
	plan: Plan;
	list: OpenList;
	sheet: GridSheet;
	mapping: ListMapping;
	change: (more: Partial<ListMapping>) => void;
}

const NONE = '';
const LINES_OFFERED = 15;
const WORDS_SHOWN = 4;

export function MappingTools(props: MappingProps & { onSheet: (name: string) => void }) {
	const { plan, list, sheet, mapping, change, onSheet } = props;
	const needed = NEEDED_WORD[list.table];
	const column = bookColumns(plan, list.table, list.partnerId).find(({ id }) => id === needed);
	const heads = sheet.lines.slice(0, LINES_OFFERED).map(({ line, cells }) => ({
		key: String(line),
		label: words.line(
			line,
			Object.values(cells).slice(0, WORDS_SHOWN).map(shownCell).join(', ').slice(0, 60),
		),
	}));
	return (
		<div className="proposal-tools">
			<Choose
				label={words.partner}
				shownLabel
				value={list.partnerId}
				onChange={chooseListPartner}
				options={plan.partners
					.filter((partner) => isActive(partner) || partner.id === list.partnerId)
					.map((partner) => ({ key: partner.id, label: displayName(partner) }))}
			/>
			{list.sheets.length > 1 && (
				<Choose
					label={words.sheet}
					shownLabel
					value={sheet.name}
					onChange={onSheet}
					options={list.sheets.map(({ name }) => ({ key: name, label: name }))}
				/>
			)}
			<Choose
				label={words.headLine}
				shownLabel
				value={String(mapping.headLine)}
				onChange={(key) => change({ headLine: Number(key) })}
				options={[{ key: '0', label: words.noHeads }, ...heads]}
			/>
			<Choose
				label={list.table === 'posts' ? words.instead.roleId : words.instead.category}
				shownLabel
				value={mapping.instead[needed] ?? NONE}
				onChange={(word) => change({ instead: word === NONE ? {} : { [needed]: word } })}
				options={[
					{ key: NONE, label: words.noInstead },
					...Object.values(column?.words ?? {}).map((word) => ({ key: word, label: word })),
				]}
			/>
		</div>
	);
}
