/** "How is this worked out?": the steps of a figure, its rule and source. */
import type { Trace, TraceStep, TraceUnit } from '../../shared/calc/trace-step';
import { showCount, showDecimal, showMoney, showPercent, showPlain } from '../../shared/text';
import { hrefOfLink } from '../link-place';
import { useBid } from '../plan-store';
import { working as words } from '../words/working';
import { openStep } from '../working-store';

/** `£974.51`, `−£67,966.00`. */
const showPence = (pence: number): string =>
	`${pence < 0 ? '−' : ''}£${showDecimal(Math.abs(pence) / 100, 2)}`;

const SHOW: Record<TraceUnit, (value: number | null) => string> = {
	fte: showPlain,
	units: (value) => (value !== null && Number.isInteger(value) ? showCount(value) : showDecimal(value, 2)),
	pounds: (value) => (value === null || Number.isInteger(value) ? showMoney(value) : showPence(value * 100)),
	pence: (value) => (value === null ? showMoney(null) : showPence(value)),
	share: (value) => showPercent(value, 2),
	score: showCount,
	number: showPlain,
};

const UNIT_WORD: Partial<Record<TraceUnit, string>> = { fte: 'FTE' };

/** The steps with rule and source folded away; `bad`: the last of them is what must not be. */
export function TraceSteps({ trace, bad = false }: { trace: Trace; bad?: boolean }) {
	return (
		<>
			<StepTable trace={trace} bad={bad} />
			<details className="trace-rule small-text">
				<summary>{words.ruleAndSource}</summary>
				<p className="second">{trace.rule}</p>
				{trace.source && <p className="third">{trace.source}</p>}
			</details>
		</>
	);
}

/** Inputs lead to where they are typed, what is itself worked out to its own steps. */
export function StepTable({ trace, bad = false }: { trace: Trace; bad?: boolean }) {
	const { steps, results = 1 } = trace;
	const first = steps.length - results;
	return (
		<table className="figures trace" aria-label={trace.title}>
			<tbody>
				{steps.map((step, index) => (
					<StepLine
						// biome-ignore lint/suspicious/noArrayIndexKey: a step is its place; two may say the same.
						key={index}
						step={step}
						className={index === first ? 'sum top' : bad && index === steps.length - 1 ? 'bad' : ''}
					/>
				))}
			</tbody>
		</table>
	);
}

function StepLine({ step, className }: { step: TraceStep; className: string }) {
	return (
		<tr className={className}>
			<th scope="row">
				<StepName step={step} />
			</th>
			<td className="right small-text third">{step.expression}</td>
			<td className={`right ${step.expression || step.how ? 'worked' : ''}`}>
				{SHOW[step.unit](step.value)} <span className="second">{UNIT_WORD[step.unit]}</span>
			</td>
		</tr>
	);
}

function StepName({ step: { label, link, how } }: { step: TraceStep }) {
	const { plan } = useBid();
	const href = link && hrefOfLink(plan, link);
	if (how)
		return (
			<button
				type="button"
				className="step-open"
				aria-label={words.opens(label)}
				title={words.tip}
				onClick={() => openStep(how)}
			>
				{label}
			</button>
		);
	return href ? (
		<a href={href} aria-label={words.goesTo(label)} title={words.goesTo(label)}>
			{label}
		</a>
	) : (
		label
	);
}
