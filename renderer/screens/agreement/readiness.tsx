/** What must be done before the bid goes in: one step for each family of findings, with a link to where it begins. */
import { useMemo } from 'react';
import { type ReadinessStep, readinessSteps } from '../../../shared/findings/readiness';
import { only } from '../../../shared/plan';
import { hrefOfFinding } from '../../finding-place';
import { setCurrentFinding } from '../../finding-steps';
import { useBid, useFigures } from '../../plan-store';
import { type Level, LevelIcon, Section } from '../../ui/kit';
import { readiness as words } from '../../words/agreement';
import { levels } from '../../words/everywhere';

export function Readiness() {
	const { plan } = useBid();
	const { findings, findingCounts } = useFigures();
	const steps = useMemo(() => readinessSteps(findings), [findings]);
	const done = steps.filter(({ first }) => first === null).length;
	return (
		<Section
			title={words.title}
			side={<span className="small-text second">{words.by(only(plan, 'bid').submissionDeadline)}</span>}
		>
			<p className="section-note">{words.sentence(done, steps.length, findingCounts.stop)}</p>
			<ol className="readiness-steps">
				{steps.map((step) => (
					<StepItem key={step.family} step={step} />
				))}
			</ol>
		</Section>
	);
}

function StepItem({ step }: { step: ReadinessStep }) {
	const { first, stop, warn, note } = step;
	const level: Level = first?.severity ?? 'ok';
	const title = words.steps[step.family];
	return (
		<li>
			<LevelIcon level={level} />
			<span className="visually-hidden">{levels[level]}: </span>
			{first ? (
				<a className="ellipsis" href={hrefOfFinding(first)} onClick={() => setCurrentFinding(first)}>
					{title}
				</a>
			) : (
				<span className="ellipsis">{title}</span>
			)}
			<span className="grow" />
			<span className="small-text second nowrap">{first ? words.counts(stop, warn, note) : words.done}</span>
		</li>
	);
}
