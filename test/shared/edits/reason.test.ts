import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, invertChanges } from '../../../shared/change';
import {
	addEvidence,
	agreeAgain,
	nextVersion,
	rationaleOf,
	setStand,
	standOrNone,
	writeReason,
} from '../../../shared/edits/reason';
import { setTargetOfPeriod } from '../../../shared/edits/target';
import { liveFigures } from '../../../shared/figures';
import type { Plan } from '../../../shared/plan';
import { checkPlan } from '../../../shared/rules/plan';
import { samplePlan } from '../calc/sample-plan';

const TODAY = '2025-11-28';
const NORTHBECK = { partnerId: 'P3', measureId: 'M2' };
const PRISM = { partnerId: 'P5', measureId: 'M4' };

const stand = (plan: Plan, { partnerId, measureId }: typeof PRISM) =>
	plan.positions.find(
		(each) => each.partnerId === partnerId && each.rationaleId === rationaleOf(plan, measureId)?.id,
	);
const figure = (plan: Plan, { partnerId, measureId }: typeof PRISM) =>
	liveFigures(plan, TODAY).positions.find(
		(each) => each.partnerId === partnerId && each.measureId === measureId,
	);
const keepsTheRules = (plan: Plan, changes: Change[]) =>
	checkPlan(applyChanges(plan, changes), new Set(changes.map(({ table }) => table)));

describe('a partner that agrees', () => {
	it('agrees to the total its target has now, today unless another day is given', () => {
		const plan = samplePlan();
		const after = applyChanges(plan, setStand(plan, { ...PRISM, status: 'agreed' }, 42, TODAY));
		expect(stand(after, PRISM)).toMatchObject({ status: 'agreed', agreedTotal: 42, date: TODAY });
		const dated = setStand(plan, { ...PRISM, status: 'agreed', date: '2025-11-20' }, 42, TODAY);
		expect(stand(applyChanges(plan, dated), PRISM)?.date).toBe('2025-11-20');
	});

	it('on a condition agrees to the total too', () => {
		const plan = samplePlan();
		const values = { ...PRISM, status: 'agreedWithCondition', condition: 'One more post' } as const;
		const after = applyChanges(plan, setStand(plan, values, 42, TODAY));
		expect(stand(after, PRISM)).toMatchObject({ agreedTotal: 42, condition: 'One more post' });
	});

	it('and then disputes agrees to nothing; asked no more, it has no date either', () => {
		const plan = samplePlan();
		const disputed = applyChanges(plan, setStand(plan, { ...NORTHBECK, status: 'disputed' }, 275, TODAY));
		expect(stand(disputed, NORTHBECK)).toMatchObject({ agreedTotal: null, date: TODAY });
		const unasked = applyChanges(
			disputed,
			setStand(disputed, { ...NORTHBECK, status: 'notAsked' }, 275, TODAY),
		);
		expect(stand(unasked, NORTHBECK)).toMatchObject({ agreedTotal: null, date: null });
	});

	it('keeps what it agreed to when only its comment is written', () => {
		const plan = samplePlan();
		const after = applyChanges(plan, setStand(plan, { ...NORTHBECK, comment: 'Fine' }, 275, TODAY));
		expect(stand(after, NORTHBECK)).toMatchObject({ agreedTotal: 268, date: '2025-10-08', comment: 'Fine' });
	});

	it('is entered where it had never been asked, and taken back as it was', () => {
		const plan = { ...samplePlan(), positions: [] };
		const changes = setStand(plan, { ...PRISM, status: 'agreed', by: 'Chair' }, 42, TODAY);
		const after = applyChanges(plan, changes);
		expect(after.positions).toHaveLength(1);
		expect(stand(after, PRISM)).toMatchObject({ by: 'Chair', agreedTotal: 42 });
		expect(keepsTheRules(plan, changes)).toEqual([]);
		expect(applyChanges(after, invertChanges(changes))).toEqual(plan);
	});

	it('cannot be entered for a measure without a reason', () => {
		const plan = { ...samplePlan(), rationales: [], evidence: [], positions: [] };
		expect(setStand(plan, { ...PRISM, status: 'agreed' }, 42, TODAY)).toEqual([]);
	});
});

describe('a target changed after it was agreed', () => {
	it('makes the agreement stale until the partner agrees again', () => {
		const plan = samplePlan();
		const agreed = applyChanges(plan, agreeAgain(plan, NORTHBECK, 275, TODAY));
		expect(figure(agreed, NORTHBECK)).toMatchObject({ stale: false, status: 'agreed' });
		const moved = applyChanges(
			agreed,
			setTargetOfPeriod(agreed, { ...NORTHBECK, periodIndex: 11, units: 99 }),
		);
		const now = figure(moved, NORTHBECK);
		expect(now?.stale).toBe(true);
		const again = agreeAgain(moved, NORTHBECK, now?.targetTotal ?? 0, TODAY);
		expect(figure(applyChanges(moved, again), NORTHBECK)?.stale).toBe(false);
		expect(stand(applyChanges(moved, again), NORTHBECK)?.date).toBe(TODAY);
	});

	it('is not agreed again by a partner that disputes it', () => {
		const plan = samplePlan();
		expect(agreeAgain(plan, { partnerId: 'P2', measureId: 'M1' }, 505, TODAY)).toEqual([]);
	});
});

describe('the reason for a target', () => {
	it('is written once for a measure, proposed by the lead', () => {
		const plan = { ...samplePlan(), rationales: [], evidence: [], positions: [] };
		const made = writeReason(plan, 'M1');
		const after = applyChanges(plan, made.changes);
		expect(rationaleOf(after, 'M1')).toMatchObject({ version: 1, proposedByPartnerId: 'P0', statement: '' });
		expect(writeReason(after, 'M1')).toEqual({ id: made.id, changes: [] });
		expect(keepsTheRules(plan, made.changes)).toEqual([]);
	});

	it('becomes its next version', () => {
		const plan = samplePlan();
		expect(rationaleOf(applyChanges(plan, nextVersion(plan, 'RA-M1')), 'M1')?.version).toBe(4);
		expect(nextVersion(plan, 'nobody')).toEqual([]);
	});

	it('is no better for evidence that nobody has judged, and counts what speaks against it', () => {
		const plan = samplePlan();
		const before = liveFigures(plan, TODAY).rationales[0];
		const made = addEvidence(plan, { rationaleId: 'RA-M1', detail: 'Referrals fell', supports: false });
		const more = addEvidence(applyChanges(plan, made.changes), {
			rationaleId: 'RA-M1',
			detail: 'A survey',
			supports: true,
		});
		const after = liveFigures(applyChanges(plan, [...made.changes, ...more.changes]), TODAY).rationales[0];
		expect(after?.goodEvidence).toBe(before?.goodEvidence);
		expect(after?.counterEvidence).toBe((before?.counterEvidence ?? 0) + 1);
	});

	it('shows a partner that was not asked as one that says nothing', () => {
		const plan = samplePlan();
		expect(standOrNone(plan, 'RA-M2', 'P3').agreedTotal).toBe(268);
		expect(standOrNone(plan, 'RA-M2', 'P5')).toMatchObject({ status: 'notAsked', by: '', date: null });
	});
});
