/** "How is this worked out?": the steps of a figure, its rule and source. */
import type { Trace, TraceStep, TraceUnit } from '../../shared/calc/trace-step';
import { showCount, showDecimal, showMoney, showPercent, showPlain } from '../../shared/text';

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

/** `results` says how many of the last steps are the figure and what it is measured against. */
export function TraceSteps({
	trace,
	results = 1,
	bad = false,
}: {
	trace: Trace;
	results?: number;
	bad?: boolean;
}) {
	const first = trace.steps.length - results;
	return (
		<>
			<table className="figures trace">
				<tbody>
					{trace.steps.map((step, index) => (
						<StepLine
							key={`${step.label} ${step.expression}`}
							step={step}
							className={index === first ? 'sum top' : bad && index === trace.steps.length - 1 ? 'bad' : ''}
						/>
					))}
				</tbody>
			</table>
			<details className="trace-rule small-text">
				<summary>Rule and source</summary>
				<p className="second">{trace.rule}</p>
				{trace.source && <p className="third">{trace.source}</p>}
			</details>
		</>
	);
}

function StepLine({ step, className }: { step: TraceStep; className: string }) {
	return (
		<tr className={className}>
			<th scope="row">{step.label}</th>
			<td className="right small-text third">{step.expression}</td>
			<td className={`right ${step.expression ? 'worked' : ''}`}>
				{SHOW[step.unit](step.value)} <span className="second">{UNIT_WORD[step.unit]}</span>
			</td>
		</tr>
	);
}
