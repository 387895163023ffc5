import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBidJson, writeBidJson } from '../../../shared/bid-json';
import { applyChanges, invertChanges } from '../../../shared/change';
import { removeWithDependants } from '../../../shared/edits/removal';
import { setFields } from '../../../shared/edits/row';
import { fullFigures, liveFigures, printFigures } from '../../../shared/figures';
import type { TableName } from '../../../shared/plan';
import { arbitraryPlan } from '../../generate/bid';

const TODAY = '2026-11-21';

test('a bid written out and read again has the same figures', () => {
	fc.assert(
		fc.property(arbitraryPlan(), (plan) => {
			const read = parseBidJson(writeBidJson(plan));
			expect(read.ok && printFigures(fullFigures(read.plan, TODAY))).toBe(
				printFigures(fullFigures(plan, TODAY)),
			);
		}),
		{ numRuns: 25 },
	);
});

test('an edit taken back restores every figure', () => {
	const removable: TableName[] = [
		'posts',
		'partners',
		'measures',
		'risks',
		'budgetLines',
		'targets',
		'matchFunding',
	];
	fc.assert(
		fc.property(arbitraryPlan(), fc.constantFrom(...removable), fc.nat(), (plan, table, pick) => {
			const id = plan[table][pick % Math.max(1, plan[table].length)]?.id;
			fc.pre(id !== undefined && !(table === 'partners' && id === plan.bid[0]?.leadPartnerId));
			const before = liveFigures(plan, TODAY);
			const changes = [
				...setFields(plan, 'assumptions', plan.assumptions[0]?.id ?? '', { sickness: 1 }),
				...removeWithDependants(plan, table, id ?? ''),
			];
			const back = applyChanges(applyChanges(plan, changes), invertChanges(changes));
			expect(liveFigures(back, TODAY)).toEqual(before);
		}),
		{ numRuns: 40 },
	);
});
