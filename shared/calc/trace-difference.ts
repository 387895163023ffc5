/** How the difference a scenario makes is worked out. */
import { showPlain } from '../text';
import type { ScenarioFigure } from './figures';
import { compareHeadlines, type HeadlineDifference, type HeadlineName } from './scenario-differences';
import { type SubjectOf, step, type Trace, type TraceSubject, type TraceUnit } from './trace-step';

const UNITS: Record<HeadlineDifference['unit'], TraceUnit> = {
	pounds: 'pounds',
	units: 'units',
	findings: 'score',
};

const NAMES: Record<HeadlineName, string> = {
	cost: 'Cost',
	requested: 'Requested',
	pot: 'Results money',
	moneyFreed: 'Money freed',
	pbrLoss: 'Results money lost',
	clawback: 'Clawback',
	expectedRisk: 'Expected cost of risks',
	notDelivered: 'Not delivered',
	peakNeed: 'Cash needed until paid',
	stop: 'Findings that stop the bid',
	warn: 'Findings that warn',
	note: 'Findings that note something',
};

/** What shows how the bid's own figure comes about; nothing for those that are only counted. */
function howOf(what: HeadlineName, of: string | null): TraceSubject | undefined {
	const all = { partnerId: null, year: null };
	if (what === 'cost') return { kind: 'cost', category: null, ...all };
	if (what === 'requested') return { kind: 'requested', ...all };
	if (what === 'pot') return { kind: 'pot' };
	if (what === 'pbrLoss') return { kind: 'lossTotal' };
	if (what === 'expectedRisk') return { kind: 'expectedTotal', partnerId: null };
	if (what === 'peakNeed' && of !== null) return { kind: 'peakNeed', partnerId: of, shielded: false };
	return what === 'notDelivered' && of !== null
		? { kind: 'periodsOver', partnerId: null, measureId: of }
		: undefined;
}

/** Steps from the bid's headline to the scenario's and the difference; null for a headline neither has. */
export function traceDifference(
	name: string,
	base: ScenarioFigure,
	now: ScenarioFigure,
	{ scenarioId, what, of }: SubjectOf<'difference'>,
): Trace | null {
	const found = compareHeadlines(base, now).find((each) => each.what === what && each.of === of);
	if (!found) return null;
	const unit = UNITS[found.unit];
	return {
		title: `${NAMES[what]}: ${name}`,
		steps: [
			step('The bid', '', found.base, unit, howOf(what, of)),
			step(`With “${name}”`, 'worked out anew', found.now, unit, { table: 'scenarios', id: scenarioId }),
			step('Difference', `${showPlain(found.now)} − ${showPlain(found.base)}`, found.change, unit),
		],
		rule: "Every figure is worked out again with the scenario's changes laid over the bid; the bid itself stays as it is.",
		source: 'The changes of the scenario.',
	};
}
