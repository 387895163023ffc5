/** All figures and findings of a bid, and after an edit of one cell, beside the same model in HyperFormula. */
import { beforeAll, test } from 'vitest';
import type { LiveFigures } from '../../shared/figures';
import type { Plan, Row } from '../../shared/plan';
import { largePlan } from '../generate/large-plan';
import { samplePlan } from '../shared/calc/sample-plan';
import { bundledCalculations, type Calculations } from './calc-build';
import { type FormulaModel, formulaModel, sheetsOf } from './formula-model';
import { report, type Times, timeEach } from './measure';

const TODAY = '2025-11-28';
const LARGE = { partners: 200, years: 5, periodMonths: 1, measures: 12, seed: 1 } as const;

/** Edits of one before the other has its turn; the first turn warms up. */
const TURN = 10;

let calc: Calculations;
beforeAll(async () => {
	calc = await bundledCalculations();
});

/** The plan with the next post's FTE a little higher: an edit as the window makes it. */
function edited(plan: Plan, at: number): { plan: Plan; post: number; fte: number } {
	const post = (at * 7) % plan.posts.length;
	const before = plan.posts[post] as Row<'posts'>;
	const after = { ...before, fte: before.fte + 0.1 };
	return {
		plan: calc.applyChanges(plan, [{ table: 'posts', id: before.id, before, after }]),
		post,
		fte: after.fte,
	};
}

/** Both must say the same before their times are worth comparing. */
function compare(figures: LiveFigures, model: FormulaModel): void {
	const pairs = {
		cost: [figures.costs.total, model.cost()],
		requested: [figures.costs.requested, model.requested()],
		capacity: [figures.consortium.reduce((sum, use) => sum + use.capacityTotal, 0), model.capacity()],
		over: [figures.over.length, model.overs()],
	};
	for (const [name, [ours = 0, theirs = 0]] of Object.entries(pairs))
		if (Math.abs(ours - theirs) > 1e-6 * Math.abs(ours))
			throw new Error(`The formulas give another ${name}: ${theirs}, not ${ours}`);
	console.log(
		`  the same in ${model.cells.toLocaleString('en-GB')} cells of HyperFormula: cost ${figures.costs.total}, ` +
			`request ${figures.costs.requested}, periods over ${figures.over.length}; ours also ${figures.findings.length} findings`,
	);
}

interface Size {
	name: string;
	plan: Plan;
	fullAim: number;
	repeats: number;
	builds: number;
	editAim?: number;
}

function measureFull({ name, plan, fullAim, repeats, builds }: Size): void {
	const sheets = sheetsOf(plan);
	const own = timeEach(repeats, () => calc.liveFigures(structuredClone(plan), TODAY), 5);
	const copies = timeEach(repeats, () => structuredClone(plan), 5);
	const building = timeEach(builds, () => formulaModel(sheets).close(), 0);
	// A fresh copy, so that nothing can be remembered from the time before; the copying is taken off.
	const copyMs = copies.reduce((a, b) => a + b, 0) / copies.length;
	report({
		name: `full figures and findings, ${name}`,
		times: own.map((ms) => Math.max(0, ms - copyMs)),
		peer: { name: 'HyperFormula, built', times: building },
		aim: `p50 under ${fullAim} ms`,
		isMet: ({ p50 }) => p50 < fullAim,
	});
}

/** Edits in turns of ten: one of each, and either would find the processor's cache full of the other. */
function takeTurn(from: Plan, model: FormulaModel, first: number): { plan: Plan; own: Times; peer: Times } {
	const edits: ReturnType<typeof edited>[] = [];
	const planAfter = (step: number) => edits[step]?.plan ?? from;
	const own = timeEach(
		TURN,
		(step) => calc.liveFigures(planAfter(step), TODAY),
		0,
		(step) => {
			edits.push(edited(planAfter(step - 1), first + step));
		},
	);
	const peer = edits.flatMap(({ post, fte }) => timeEach(1, () => model.setFte(post, fte), 0));
	return { plan: planAfter(TURN - 1), own, peer };
}

function measureEdit({ name, plan, repeats, editAim }: Size): void {
	const model = formulaModel(sheetsOf(plan));
	compare(calc.liveFigures(plan, TODAY), model);
	let current = takeTurn(plan, model, 0).plan;
	const own: number[] = [];
	const peer: number[] = [];
	for (let first = TURN; first <= repeats; first += TURN) {
		const turn = takeTurn(current, model, first);
		own.push(...turn.own);
		peer.push(...turn.peer);
		current = turn.plan;
	}
	compare(calc.liveFigures(current, TODAY), model);
	model.close();
	report({
		name: `edit of one FTE, all totals and findings, ${name}`,
		times: own,
		peer: { name: 'HyperFormula, the totals', times: peer },
		aim: `10 x faster${editAim ? ` and p50 under ${editAim} ms` : ''}`,
		isMet: ({ p50 }, ratio) => ratio <= 0.1 && p50 < (editAim ?? Number.POSITIVE_INFINITY),
	});
}

test('the sample', () => {
	const size = { name: 'the sample', plan: samplePlan(), fullAim: 2, repeats: 200, builds: 10 };
	measureFull(size);
	measureEdit(size);
});

test('200 partners, 60 months, 12 measures', () => {
	const name = '200 partners x 60 months x 12 measures';
	const size = { name, plan: largePlan(LARGE), fullAim: 100, repeats: 40, builds: 1, editAim: 16 };
	measureFull(size);
	measureEdit(size);
});
