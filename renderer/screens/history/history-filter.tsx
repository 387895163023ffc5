/** Whose steps and differences, and of which part of the bid. */
import { displayName, type Plan, TABLE_NAMES, type TableName } from '../../../shared/plan';
import { tableWord } from '../../../shared/rules/words';
import { Choose } from '../../ui/kit';
import { history } from '../../words/history';
import type { Filter } from './step-standing';

const ALL = 'all';

interface Props {
	plan: Plan;
	filter: Filter;
	onChange: (filter: Filter) => void;
}

export function HistoryFilter({ plan, filter, onChange }: Props) {
	return (
		<>
			<Choose
				label={history.partner}
				value={filter.partner ?? ALL}
				onChange={(key) => onChange({ ...filter, partner: key === ALL ? null : key })}
				options={[
					{ key: ALL, label: history.allPartners },
					...plan.partners.map((each) => ({ key: each.id, label: displayName(each) })),
				]}
			/>
			<Choose
				label={history.table}
				value={filter.table ?? ALL}
				onChange={(key) => onChange({ ...filter, table: key === ALL ? null : (key as TableName) })}
				options={[
					{ key: ALL, label: history.allTables },
					...TABLE_NAMES.map((table) => ({ key: table as string, label: tableWord(table) })),
				]}
			/>
		</>
	);
}
