/** The sentence that leads the register and a partner's page. */
import { isNotMet } from '../../../shared/calc/due-diligence';
import { displayName, isActive, only, type Partner } from '../../../shared/plan';
import { type Level, LevelIcon } from '../../ui/kit';
import { choices } from '../../words/everywhere';
import { verdict } from '../../words/partners';
import { type PartnerFigures, type PartnersView, periodsOver, RATING_LEVEL } from './partners-view';

export function RegisterVerdict({ view }: { view: PartnersView }) {
	const { active, figures, leadId } = view;
	const rated = (band: string) =>
		active
			.filter(({ id }) => figures.dueDiligence.some((each) => each.partnerId === id && each.rating === band))
			.map(displayName);
	const reds = rated('red');
	const ambers = rated('amber');
	const level: Level = reds.length > 0 ? 'stop' : ambers.length > 0 ? 'warn' : 'ok';
	return (
		<Verdict
			level={level}
			sentence={
				reds.length > 0
					? verdict.reds(reds, active.length)
					: ambers.length > 0
						? verdict.ambers(ambers, active.length)
						: verdict.allGreen(active.length)
			}
			reasons={reasonsOf(active, leadId)}
		/>
	);
}

function reasonsOf(active: readonly Partner[], leadId: string): string[] {
	const notJoined = active.filter(({ membership }) => membership === 'invited').map(displayName);
	const newToLead = active
		.filter(({ id, connectionYears }) => id !== leadId && !(connectionYears !== null && connectionYears > 0))
		.map(displayName);
	const types = [...new Set(active.flatMap(({ partnershipType }) => partnershipType ?? []))];
	return [
		...(notJoined.length > 0 ? [verdict.notJoined(notJoined)] : []),
		...(newToLead.length > 0 ? [verdict.newToLead(newToLead)] : []),
		...(types.length > 1
			? [verdict.otherType(types.map((type) => (choices.partnershipType?.[type] ?? type).toLowerCase()))]
			: []),
	];
}

export function PartnerVerdict({
	view,
	partner,
	figures,
}: {
	view: PartnersView;
	partner: Partner;
	figures: PartnerFigures;
}) {
	const name = displayName(partner);
	if (!isActive(partner) || !figures.rating)
		return (
			<Verdict
				level="note"
				sentence={verdict.leftOut(name)}
				reasons={partner.membershipReason ? [partner.membershipReason] : []}
			/>
		);
	const { rating, cost, capacity } = figures;
	const checks = view.plan.dueDiligence.filter(({ partnerId }) => partnerId === partner.id);
	const over = periodsOver(capacity);
	const period = verdict.period(only(view.plan, 'bid').periodMonths);
	const reasons = [
		checks.length > 0 ? verdict.notMet(checks.filter(isNotMet).length, checks.length) : verdict.noChecks,
		...(capacity.length === 0
			? []
			: [over > 0 ? verdict.over(over, view.figures.periods.length, period) : verdict.within(period)]),
		...(cost ? [verdict.asks(cost.requested, cost.awardShareOfIncome)] : []),
	];
	return <Verdict level={RATING_LEVEL[rating]} sentence={verdict.rating(name, rating)} reasons={reasons} />;
}

function Verdict({
	level,
	sentence,
	reasons,
}: {
	level: Level;
	sentence: string;
	reasons: readonly string[];
}) {
	return (
		<div className="partners-verdict">
			<p className="sentence">
				<span className={`is-${level}`}>
					<LevelIcon level={level} />
				</span>{' '}
				{sentence}
			</p>
			{reasons.length > 0 && <p className="reason">{reasons.join(' ')}</p>}
		</div>
	);
}
