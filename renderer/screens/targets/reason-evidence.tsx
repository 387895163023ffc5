/** Evidence for and against a target, all of it in sight; each piece can be opened, changed and removed. */
import { Pencil } from 'lucide-react';
import { addEvidence } from '../../../shared/edits/reason';
import { showDate } from '../../../shared/text';
import { planStore } from '../../plan-store';
import { AddButton, IconButton } from '../../ui/kit';
import { evidenceForm } from '../../words/reasons';
import { targets } from '../../words/targets';
import { EvidenceForm } from './evidence-form';
import { isOpen, useWanted, wantedAt } from './reason-place';
import type { EvidenceProps, ReasonProps } from './reason-view';

export function Evidence(props: ReasonProps) {
	const { view, rationale } = props;
	const evidence = view.plan.evidence.filter((each) => each.rationaleId === rationale.id);
	const against = evidence.filter((each) => !each.supports).length;
	return (
		<>
			<div className="reasons-head">
				<h3>{targets.evidence}</h3>
				<span className="small-text second">{evidenceForm.against(against)}</span>
			</div>
			{evidence.length === 0 && <p className="second">{targets.noEvidence}</p>}
			<ul>
				{evidence.map((each) => (
					<li key={each.id} className={`evidence ${each.supports ? '' : 'against'}`}>
						{isOpen(props.place, 'evidence', each.id) ? (
							<EvidenceForm {...props} evidence={each} />
						) : (
							<EvidenceWords {...props} evidence={each} />
						)}
					</li>
				))}
			</ul>
			{!view.readOnly && <AddEvidence {...props} />}
		</>
	);
}

function AddEvidence({ view, rationale, place, onPlace }: ReasonProps) {
	const button = useWanted<HTMLButtonElement>(wantedAt(place, 'add', '', 'add'));
	const add = (supports: boolean) => {
		const detail = evidenceForm.newDetail;
		const made = addEvidence(view.plan, { rationaleId: rationale.id, detail, supports });
		void planStore.edit(evidenceForm.added(view.measureName), made.changes);
		onPlace({ part: 'evidence', id: made.id, field: 'detail' });
	};
	return (
		<div className="reason-adding">
			<AddButton ref={button} onPress={() => add(true)}>
				{evidenceForm.add}
			</AddButton>
			<AddButton onPress={() => add(false)}>{evidenceForm.addAgainst}</AddButton>
		</div>
	);
}

function EvidenceWords({ view, evidence, place, onPlace }: EvidenceProps) {
	const { id, kind, supports, strength, source, date, detail } = evidence;
	const edit = useWanted<HTMLButtonElement>(wantedAt(place, 'evidence', id, 'edit'));
	const words = [
		targets.evidenceKind[kind],
		...(supports ? [] : [targets.against]),
		targets.strength[strength],
		source.trim(),
		date === null ? '' : showDate(date),
	];
	return (
		<>
			<p>{detail}</p>
			<div className="reason-foot">
				<p className="small-text third">{words.filter(Boolean).join(', ')}</p>
				{!view.readOnly && (
					<IconButton
						ref={edit}
						icon={Pencil}
						label={evidenceForm.edit(detail)}
						onPress={() => onPlace({ part: 'evidence', id, field: 'detail' })}
					/>
				)}
			</div>
		</>
	);
}
