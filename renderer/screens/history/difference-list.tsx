/** Every difference between two moments in words, by the part of the bid and by partner. */
import { useMemo, useState } from 'react';
import type { Change } from '../../../shared/change';
import { withFormerRows } from '../../../shared/describe';
import type { Plan } from '../../../shared/plan';
import { tableWord } from '../../../shared/rules/words';
import { Button } from '../../ui/kit';
import { comparison } from '../../words/versions';
import { ChangeLine } from './change-line';
import { groupDifferences, type PartnerGroup } from './difference-groups';
import { changesMatching, type Filter, isNarrowed } from './step-standing';
import type { Moment } from './use-moment';

interface Props {
	from: Moment;
	to: Moment;
	changes: readonly Change[];
	filter: Filter;
}

export function DifferenceList({ from, to, changes, filter }: Props) {
	const named = useMemo(() => withFormerRows(to.plan, changes), [to.plan, changes]);
	const shown = useMemo(() => changesMatching(changes, filter), [changes, filter]);
	const groups = useMemo(() => groupDifferences(named, shown, comparison.whole), [named, shown]);
	return (
		<div className="history differences">
			<h2 className="sentence" aria-live="polite">
				{sentenceOf(from, to, changes, shown, filter)}
			</h2>
			{changes.length > 0 && shown.length === 0 && <p className="second">{comparison.noMatch}</p>}
			{groups.map(({ table, count, partners }) => (
				<section key={table} aria-label={tableWord(table)}>
					<h3>
						{tableWord(table)} <span className="third">{count}</span>
					</h3>
					{partners.map((group) => (
						<OfPartner key={group.partnerId} plan={named} group={group} isAlone={isAlone(partners)} />
					))}
				</section>
			))}
		</div>
	);
}

/** What is of no partner needs no heading where nothing else stands beside it. */
const isAlone = (partners: readonly PartnerGroup[]) => partners.length === 1 && !partners[0]?.partnerId;

function sentenceOf(
	from: Moment,
	to: Moment,
	changes: readonly Change[],
	shown: readonly Change[],
	filter: Filter,
): string {
	if (changes.length === 0) return comparison.same;
	if (isNarrowed(filter)) return comparison.matching(shown.length, changes.length);
	const later = to.name === null ? comparison.laterBid : comparison.quoted(to.name);
	return comparison.sentence(changes.length, from.name ?? '', later);
}

const FIRST_SHOWN = 12;
const MORE_SHOWN = 200;

function OfPartner({ plan, group, isAlone: alone }: { plan: Plan; group: PartnerGroup; isAlone: boolean }) {
	const [most, setMost] = useState(FIRST_SHOWN);
	const shown = group.changes.slice(0, most);
	const hidden = group.changes.length - shown.length;
	return (
		<div className="difference-group">
			{!alone && <h4>{group.name}</h4>}
			<ul>
				{shown.map((change) => (
					<ChangeLine key={change.id} plan={plan} change={change} />
				))}
			</ul>
			{hidden > 0 && (
				<Button kind="quiet" onPress={() => setMost(most + MORE_SHOWN)}>
					{comparison.showMore(hidden)}
				</Button>
			)}
		</div>
	);
}
