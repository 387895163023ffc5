/** Cash match of all partners, and how sure each source is; each leads to where it is typed. */
import { displayName, isActive, type Plan, type Row } from '../../../shared/plan';
import { sum } from '../../../shared/quantity';
import { showCount } from '../../../shared/text';
import { useBid } from '../../plan-store';
import { hrefOf } from '../../route';
import { How } from '../../ui/how';
import { type Level, LevelIcon, Section } from '../../ui/kit';
import { match as words } from '../../words/budget';
import { choices } from '../../words/everywhere';

const LEVEL: Record<Row<'matchFunding'>['status'], Level> = {
	secured: 'ok',
	pledged: 'ok',
	applied: 'warn',
	notApplied: 'note',
};

export function MatchList() {
	const { plan } = useBid();
	const rows = cashOf(plan);
	const total = sum(rows.map(({ match }) => sum(match.byYear)));
	const secured = sum(
		rows.filter(({ match }) => match.status === 'secured').map(({ match }) => sum(match.byYear)),
	);
	return (
		<Section
			title={words.listTitle}
			side={
				rows.length > 0 && (
					<How
						of={{ kind: 'match', which: 'secured', year: null }}
						text={words.secured(showCount(secured), showCount(total))}
						className="small-text second nowrap"
					/>
				)
			}
		>
			{rows.length === 0 ? (
				<p className="second match-none">{words.none}</p>
			) : (
				<table className="figures match-list">
					<tbody>
						{rows.map(({ match, partner }) => (
							<tr key={match.id}>
								<th scope="row" className="ellipsis" title={match.source}>
									<LevelIcon level={LEVEL[match.status]} />{' '}
									<a href={hrefOf('budget', { match: match.id })}>{match.source}</a>
								</th>
								<td className="ellipsis second partner" title={partner}>
									{partner}
								</td>
								<td className="second status">{choices.matchStatus?.[match.status]}</td>
								<td className="right amount">
									<How of={{ kind: 'matchLine', matchId: match.id }} text={showCount(sum(match.byYear))} />
								</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</Section>
	);
}

function cashOf(plan: Plan): { match: Row<'matchFunding'>; partner: string }[] {
	const names = new Map(plan.partners.filter(isActive).map((each) => [each.id, displayName(each)]));
	return plan.matchFunding.flatMap((match) => {
		const partner = names.get(match.partnerId);
		return match.kind === 'cash' && partner !== undefined ? [{ match, partner }] : [];
	});
}
