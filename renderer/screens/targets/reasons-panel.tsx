/** Why the target is what it is: the statement, each partner's stand, the evidence for and against. */
import type { Partner, Position, Rationale } from '../../../shared/plan';
import { displayName } from '../../../shared/plan';
import { showCount, showDate } from '../../../shared/text';
import { Section } from '../../ui/kit';
import {
	STAND_ORDER,
	type Stand,
	standSource,
	standsSummary,
	standWords,
	targets,
} from '../../words/targets';
import { StandIcon } from './stand-icon';
import type { TargetsView } from './targets-view';

export function ReasonsPanel({ view }: { view: TargetsView }) {
	const rationale = view.plan.rationales.find((each) => each.measureId === view.measure?.id);
	const proposer = view.plan.partners.find((each) => each.id === rationale?.proposedByPartnerId);
	return (
		<Section title={targets.why(view.measureName)} className="reasons-panel">
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
			<section className="reasons-body" aria-label={targets.why(view.measureName)} tabIndex={0}>
				{rationale && (
					<p className="small-text third">
						{targets.version(rationale.version, proposer ? displayName(proposer) : '')}
					</p>
				)}
				<p className={rationale?.statement.trim() ? '' : 'second'}>
					{rationale?.statement.trim() || targets.noReason}
				</p>
				<Stands view={view} rationale={rationale} />
				{rationale && <Evidence view={view} rationale={rationale} />}
			</section>
		</Section>
	);
}

interface StandOfPartner {
	partner: Partner;
	stand: Stand;
	position: Position | undefined;
}

function standsOf(view: TargetsView, rationale: Rationale | undefined): StandOfPartner[] {
	return view.partners
		.flatMap((partner): StandOfPartner[] => {
			const stand = view.standOf(partner.id);
			if (!stand) return [];
			const position = view.plan.positions.find(
				(each) => each.rationaleId === rationale?.id && each.partnerId === partner.id,
			);
			return [{ partner, stand, position }];
		})
		.sort((a, b) => STAND_ORDER.indexOf(a.stand) - STAND_ORDER.indexOf(b.stand));
}

function Stands({ view, rationale }: { view: TargetsView; rationale: Rationale | undefined }) {
	const stands = standsOf(view, rationale);
	if (stands.length === 0) return null;
	return (
		<>
			<div className="reasons-head">
				<h3>{targets.stands}</h3>
				<span className="small-text second">{standsSummary(stands.map(({ stand }) => stand))}</span>
			</div>
			<ul>
				{stands.map((each) => (
					<StandItem
						key={each.partner.id}
						{...each}
						total={view.capacityOf(each.partner.id)?.targetTotal ?? 0}
						most={most(view, each.partner)}
					/>
				))}
			</ul>
		</>
	);
}

/** A target at full running: its largest period. */
const most = (view: TargetsView, partner: Partner) =>
	Math.max(0, ...(view.capacityOf(partner.id)?.targetByPeriod ?? []));

function StandItem({
	partner,
	stand,
	position,
	total,
	most,
}: StandOfPartner & { total: number; most: number }) {
	const words = position?.comment.trim() || position?.condition.trim();
	return (
		<li className={`stand ${stand}`}>
			<p className="stand-head">
				<b className="ellipsis">{displayName(partner)}</b>
				<span className={`stand-word ${stand}`}>
					<StandIcon stand={stand} /> {standWords[stand]}
				</span>
				<span className="grow" />
				<StandFigure stand={stand} position={position} total={total} most={most} />
			</p>
			{words && <p className="small-text second">{words}</p>}
			<p className="small-text third">{standSource(position, showDate(position?.date ?? null))}</p>
		</li>
	);
}

function StandFigure({
	stand,
	position,
	total,
	most,
}: {
	stand: Stand;
	position: Position | undefined;
	total: number;
	most: number;
}) {
	if (stand === 'disputed' && position?.counterTarget != null)
		return (
			<span className="nowrap">
				{showCount(most)} <b className="own-words">{targets.says(showCount(position.counterTarget))}</b>
			</span>
		);
	if (stand === 'stale')
		return (
			<span className="nowrap">
				{position?.agreedTotal != null && <s>{showCount(position.agreedTotal)}</s>}{' '}
				<b>{targets.now(showCount(total))}</b>
			</span>
		);
	return <span className="nowrap second">{targets.inAll(showCount(total))}</span>;
}

function Evidence({ view, rationale }: { view: TargetsView; rationale: Rationale }) {
	const evidence = view.plan.evidence.filter((each) => each.rationaleId === rationale.id);
	const against = evidence.filter((each) => !each.supports).length;
	return (
		<>
			<div className="reasons-head">
				<h3>{targets.evidence}</h3>
				<span className="small-text second">{against === 0 ? 'none against' : `${against} against`}</span>
			</div>
			{evidence.length === 0 && <p className="second">{targets.noEvidence}</p>}
			<ul>
				{evidence.map((each) => (
					<li key={each.id} className={`evidence ${each.supports ? '' : 'against'}`}>
						<p>{each.detail}</p>
						<p className="small-text third">
							{targets.evidenceKind[each.kind]},{' '}
							{each.supports ? targets.strength[each.strength] : targets.against}
							{each.source && `, ${each.source}`}
						</p>
					</li>
				))}
			</ul>
		</>
	);
}
