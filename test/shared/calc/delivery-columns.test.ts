import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnDifferences, deliveryColumns } from '../../../shared/calc/delivery-columns';
import { periodsOf } from '../../../shared/period';

const PERIODS = periodsOf({ start: '2026-04-01', years: 2, periodMonths: 3 });
const use = (targetByPeriod: number[], capacityByPeriod: number[]) => ({ targetByPeriod, capacityByPeriod });
const EIGHT = (value: number) => new Array<number>(8).fill(value);

describe('columns of targets against capacity', () => {
	test('are the periods, each with what cannot be delivered', () => {
		const columns = deliveryColumns(use([12, ...EIGHT(6).slice(1)], EIGHT(8)), PERIODS);
		expect(columns).toHaveLength(8);
		expect(columns[0]).toEqual({
			label: 'Y1 Q1',
			periods: [0],
			target: 12,
			capacity: 8,
			excess: 4,
			worst: 1.5,
		});
		expect(columns[1]?.excess).toBe(0);
	});

	test('of a year keep an excess that the rest of the year could carry', () => {
		const [year] = deliveryColumns(use([12, 0, 0, 0, 0, 0, 0, 0], EIGHT(8)), PERIODS, 'year');
		expect(year).toEqual({
			label: 'Y1',
			periods: [0, 1, 2, 3],
			target: 12,
			capacity: 32,
			excess: 4,
			worst: 1.5,
		});
	});

	test('do not call 0.04 an excess, as the findings do not', () => {
		const [first] = deliveryColumns(use([8.04, ...EIGHT(0)], EIGHT(8)), PERIODS);
		expect(first?.excess).toBe(0);
	});

	test('have no worst use where nothing can be delivered', () => {
		const [none, idle] = deliveryColumns(use([5, 0], [0, 3]), PERIODS);
		expect([none?.worst, idle?.worst]).toEqual([null, null]);
	});

	test('of a partner without the measure are empty', () => {
		expect(deliveryColumns(undefined, PERIODS).every(({ target, capacity }) => target + capacity === 0)).toBe(
			true,
		);
	});

	test('add up to the same by year as by period, whatever they are', () => {
		const amounts = fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 8, maxLength: 8 });
		const total = (columns: { target: number; capacity: number; excess: number }[]) =>
			columns.reduce((sum, { target, capacity, excess }) => sum + 1e6 * target + 1e3 * capacity + excess, 0);
		fc.assert(
			fc.property(amounts, amounts, (target, capacity) => {
				const given = use(target, capacity);
				expect(total(deliveryColumns(given, PERIODS, 'year'))).toBe(total(deliveryColumns(given, PERIODS)));
			}),
		);
	});
});

test('a scenario is told from the bid by what would show at one decimal', () => {
	const base = deliveryColumns(use([10, 10], [8, 8]), PERIODS);
	const now = deliveryColumns(use([10, 6], [8.04, 5.5]), PERIODS);
	expect(columnDifferences(base, now).slice(0, 2)).toEqual([
		{ target: 0, capacity: 0 },
		{ target: -4, capacity: -2.5 },
	]);
});
