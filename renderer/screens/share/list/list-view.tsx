/** A list from outside: which column is which, and below it the lines it would make. */
import { FolderOpen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { guessMapping, type ListMapping, listProposal } from '../../../../shared/partner-book/list';
import { displayName } from '../../../../shared/plan';
import { localToday, useBid } from '../../../plan-store';
import { go } from '../../../route';
import { useFromTop } from '../../../ui/from-top';
import { Button, EmptyState } from '../../../ui/kit';
import { ProposalView } from '../../../ui/proposal/proposal-view';
import { listImport as words } from '../../../words/list-import';
import { ListColumns } from './list-columns';
import { importList, type OpenList, useList } from './list-store';
import { MappingTools } from './mapping-tools';

export function ListView() {
	const list = useList();
	if (!list) return <EmptyState title={words.closed} why={words.closedWhy} />;
	return list.sheets.length === 0 ? (
		<EmptyState title={words.empty} why={words.closedWhy} />
	) : (
		<OfList key={list.turn} list={list} />
	);
}

function OfList({ list }: { list: OpenList }) {
	const { plan, open } = useBid();
	useFromTop();
	const { table, partnerId, name, sheets } = list;
	const [sheetName, setSheetName] = useState(sheets[0]?.name ?? '');
	const sheet = sheets.find((each) => each.name === sheetName) ?? sheets[0];
	const guessed = useMemo(
		() => (sheet ? guessMapping(plan, table, partnerId, sheet) : null),
		[plan, table, partnerId, sheet],
	);
	const [chosen, setChosen] = useState<{ sheet: string; mapping: ListMapping } | null>(null);
	const partner = plan.partners.find(({ id }) => id === partnerId);
	const mapping = chosen?.sheet === sheetName ? chosen.mapping : guessed;
	// Lines that were taken in must not make the rest begin anew, so the bid as it was when it was read counts.
	const [first] = useState(plan);
	const proposal = useMemo(
		() =>
			sheet && mapping && partner
				? listProposal(first, {
						table,
						partnerId,
						partner: displayName(partner),
						name,
						sheet,
						mapping,
						today: open.asAt ?? localToday(),
					})
				: null,
		[first, table, partnerId, partner, name, sheet, mapping, open.asAt],
	);
	if (!sheet || !mapping || !partner || !proposal)
		return <EmptyState title={words.closed} why={words.closedWhy} />;
	const what = words.tables[table].title(displayName(partner));
	const change = (more: Partial<ListMapping>) =>
		setChosen({ sheet: sheetName, mapping: { ...mapping, ...more } });
	return (
		<ProposalView
			key={JSON.stringify([sheetName, mapping, partnerId])}
			proposal={proposal}
			title={words.viewTitle(what, name)}
			step={(count) => words.step(what, name, count)}
			backWord={words.tables[table].back}
			onBack={() => go(table === 'posts' ? 'capacity' : 'budget', { partner: partnerId })}
			tools={
				<Button icon={FolderOpen} onPress={() => void importList(table, partnerId)}>
					{words.another}
				</Button>
			}
			intro={
				<>
					<p className="reason">{words.hint}</p>
					<MappingTools {...{ plan, list, sheet, mapping, change }} onSheet={setSheetName} />
					<ListColumns {...{ plan, list, sheet, mapping, change }} />
				</>
			}
		/>
	);
}
