/** Why the target is what it is: the statement, each partner's stand, the evidence for and against. */
import { PenLine } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { rationaleOf, writeReason } from '../../../shared/edits/reason';
import type { Rationale } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import { useRoute } from '../../route';
import { Button, Section } from '../../ui/kit';
import { reasons } from '../../words/reasons';
import { STAND_ORDER, standsSummary, targets } from '../../words/targets';
import { Background } from './reason-background';
import { Evidence } from './reason-evidence';
import { type ReasonPlace, reasonPlaceOf, useWanted, wantedAt } from './reason-place';
import { StandItem } from './reason-stand';
import { Statement } from './reason-statement';
import type { TargetsView } from './targets-view';
import './reasons.css';
import type { ReasonParts, ReasonProps, StandOfPartner } from './reason-view';

export function ReasonsPanel({ view }: { view: TargetsView }) {
	return (
		<Section title={targets.why(view.measureName)} className="reasons-panel">
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
			<section className="reasons-body" aria-label={targets.why(view.measureName)} tabIndex={0}>
				<Reasons key={view.measure?.id} view={view} />
			</section>
		</Section>
	);
}

function Reasons({ view }: { view: TargetsView }) {
	const { place, onPlace } = usePlace(view);
	const rationale = view.measure && rationaleOf(view.plan, view.measure.id);
	const parts = { view, place, onPlace };
	if (!rationale) return <NoReason {...parts} />;
	return (
		<>
			<Statement {...parts} rationale={rationale} />
			<Stands {...parts} rationale={rationale} />
			<Evidence {...parts} rationale={rationale} />
			<Background view={view} rationale={rationale} />
		</>
	);
}

/** Where the person is among the reasons; a finding that is opened leads to its own place. */
function usePlace(view: TargetsView): Omit<ReasonParts, 'view'> {
	const { at } = useRoute();
	// biome-ignore lint/correctness/useExhaustiveDependencies: a jump is made when the address changes, not when it is mended
	const jump = useMemo(() => reasonPlaceOf(at, view), [at]);
	const [place, onPlace] = useState<ReasonPlace | null>(null);
	useEffect(() => {
		if (jump) onPlace(jump);
	}, [jump]);
	return { place, onPlace };
}

function NoReason({ view, place, onPlace }: ReasonParts) {
	const button = useWanted<HTMLButtonElement>(wantedAt(place, 'reason', '', 'write'));
	const write = () => {
		const made = writeReason(view.plan, view.measure?.id ?? '');
		void planStore.edit(reasons.written(view.measureName), made.changes);
		onPlace({ part: 'reason', id: '', field: 'statement' });
	};
	return (
		<>
			<p className="second">{targets.noReason}</p>
			{!view.readOnly && (
				<p className="reason-adding">
					<Button ref={button} kind="primary" icon={PenLine} onPress={write}>
						{reasons.write}
					</Button>
				</p>
			)}
		</>
	);
}

function Stands({ view, place, onPlace, rationale }: ReasonProps) {
	const stands = useStands(view, rationale, place?.part === 'stand');
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
						view={view}
						rationale={rationale}
						place={place}
						onPlace={onPlace}
					/>
				))}
			</ul>
		</>
	);
}

/** Stands, the worst first; they keep their places while one is being changed, or it would move away from the hand. */
function useStands(view: TargetsView, rationale: Rationale, isChanging: boolean): StandOfPartner[] {
	const order = useRef<readonly string[]>([]);
	const stands = standsOf(view, rationale);
	if (!isChanging || order.current.length === 0) order.current = stands.map(({ partner }) => partner.id);
	const placeOf = ({ partner }: StandOfPartner) => order.current.indexOf(partner.id);
	return isChanging ? [...stands].sort((a, b) => placeOf(a) - placeOf(b)) : stands;
}

const standsOf = (view: TargetsView, rationale: Rationale): StandOfPartner[] =>
	view.partners
		.flatMap((partner): StandOfPartner[] => {
			const stand = view.standOf(partner.id);
			if (!stand) return [];
			const position = view.plan.positions.find(
				(each) => each.rationaleId === rationale.id && each.partnerId === partner.id,
			);
			return [{ partner, stand, position }];
		})
		.sort((a, b) => STAND_ORDER.indexOf(a.stand) - STAND_ORDER.indexOf(b.stand));
