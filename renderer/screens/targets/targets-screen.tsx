/** Targets: what each partner promises of each measure, period by period, and why. */
import { Plus } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { addRow } from '../../../shared/edits/row';
import { type ProfileShape, setTarget, shapedProfile } from '../../../shared/edits/target';
import { displayName, type Measure } from '../../../shared/plan';
import { capitalised, showCount } from '../../../shared/text';
import { WorstPartnerStrip } from '../../charts/worst-partner-strip';
import { planStore } from '../../plan-store';
import { goWithin, useRoute } from '../../route';
import type { Level } from '../../ui/kit';
import { AddButton, Button, EmptyState, Mark, Segments } from '../../ui/kit';
import { measuresWords } from '../../words/delivery';
import { screens } from '../../words/everywhere';
import { targets, targetsSentence } from '../../words/targets';
import { MeasuresView } from './measures-view';
import { PartnerChart } from './partner-chart';
import { ReasonsPanel } from './reasons-panel';
import { TargetsGrid } from './targets-grid';
import { type TargetsView, useTargetsView } from './targets-view';
import './targets.css';

export function TargetsScreen() {
	const view = useTargetsView();
	const { at } = useRoute();
	const showsMeasures = at.view ? at.view === 'measures' : /baseline/.test(at.finding ?? '');
	return (
		<>
			<div className="page-head">
				<h1>{screens.targets}</h1>
				{!showsMeasures && view.measure && <MeasureChoice view={view} measure={view.measure} />}
				<span className="grow" />
				<Segments
					label={measuresWords.viewLabel}
					value={showsMeasures ? 'measures' : 'targets'}
					onChange={(shown) => view.show({ view: shown })}
					options={[
						{ key: 'targets', label: measuresWords.view.targets },
						{ key: 'measures', label: measuresWords.view.measures },
					]}
				/>
			</div>
			{showsMeasures ? (
				<MeasuresView />
			) : view.measure ? (
				<div className="targets-work">
					<div className="targets-left">
						<h2 className="sentence">
							{targetsSentence(view.measureName, view.total, view.measure.commissionerMinimumPerYear)}
						</h2>
						<p className="reason">{view.measure.definition.trim() || targets.definitionMissing}</p>
						<WorstPartnerStrip plan={view.plan} figures={view.figures} measureId={view.measure.id} />
						<TargetsGrid view={view} />
						<ShapeBar view={view} />
						<PartnerChart view={view} />
					</div>
					<ReasonsPanel view={view} />
				</div>
			) : (
				<EmptyState title={targets.noMeasures} why={targets.noMeasuresWhy}>
					<AddButton kind="primary" onPress={() => view.show({ view: 'measures' })}>
						{targets.addMeasure}
					</AddButton>
				</EmptyState>
			)}
		</>
	);
}

function MeasureChoice({ view, measure }: { view: TargetsView; measure: Measure }) {
	return (
		<Segments
			label={targets.measures}
			value={measure.id}
			onChange={(id) => view.show({ measure: id, partner: undefined })}
			options={view.plan.measures.map((each) => ({
				key: each.id,
				label: <Mark level={levelOf(view, each.id)}>{capitalised(displayName(each))}</Mark>,
				text: displayName(each),
			}))}
		/>
	);
}

/** The gravest finding of a measure on this screen. */
function levelOf(view: TargetsView, measureId: string): Level {
	const subject = `measure:${measureId}`;
	const found = view.figures.findings.filter((finding) => finding.subjects.includes(subject));
	if (found.some((finding) => finding.severity === 'stop')) return 'stop';
	return found.some((finding) => finding.severity === 'warn') ? 'warn' : 'ok';
}

function ShapeBar({ view }: { view: TargetsView }) {
	const { partner, measure } = view;
	const use = partner && view.capacityOf(partner.id);
	const shape = (kind: ProfileShape) => {
		if (!partner || !measure || !use) return;
		const byPeriod = shapedProfile(use.targetTotal, view.figures.periods.length, kind);
		void planStore.edit(
			targets.shapeStep(targets.shape[kind], displayName(partner)),
			setTarget(view.plan, partner.id, measure.id, byPeriod),
		);
	};
	return (
		<div className="shape-bar">
			<span className="over-key small-text second">
				<i aria-hidden /> {targets.overMark}
			</span>
			{partner && use && use.targetTotal > 0 && (
				<>
					<span className="small-text second">
						{targets.shapeOf(displayName(partner), showCount(use.targetTotal))}
					</span>
					{(['ramp', 'steady', 'tail'] as const).map((kind) => (
						<Button key={kind} isDisabled={view.readOnly} onPress={() => shape(kind)}>
							{targets.shape[kind]}
						</Button>
					))}
				</>
			)}
			<span className="grow" />
			<AddPartner view={view} />
		</div>
	);
}

function AddPartner({ view }: { view: TargetsView }) {
	const { measure, others, plan } = view;
	if (!measure || others.length === 0 || view.readOnly) return null;
	const add = (partnerId: string) => {
		const partner = others.find((each) => each.id === partnerId);
		if (!partner) return;
		const byPeriod = view.figures.periods.map(() => 0);
		const made = addRow(plan, 'targets', { partnerId, measureId: measure.id, byPeriod });
		void planStore.edit(targets.addStep(displayName(partner)), made.changes);
		// The line that comes waits to be typed into.
		goWithin({ partner: partnerId, column: 'p1' });
	};
	return (
		<MenuTrigger>
			<AriaButton className="button quiet">
				<Plus className="icon" aria-hidden /> {targets.addPartner}
			</AriaButton>
			<Popover className="popover" offset={4}>
				<Menu className="options" onAction={(key) => add(String(key))}>
					{others.map((partner) => (
						<MenuItem key={partner.id} id={partner.id}>
							{displayName(partner)}
						</MenuItem>
					))}
				</Menu>
			</Popover>
		</MenuTrigger>
	);
}
