import { expect, test } from 'vitest';
import { bandOf, isOver } from '../../../shared/calc/use-of-capacity';
import { liveFigures } from '../../../shared/figures';
import { smallBid } from './small-bid';

const TODAY = '2026-01-31';
/** One output a period for each FTE, no vacancy: capacity reads as FTE. */
const oneEach = { id: 'R', method: 'caseload', measureId: 'M', maxConcurrent: 1, avgWeeks: 13 } as const;
const noVacancy = [{ turnover: 0 }];
const measures = [{ id: 'M' }];

const capacityOf = (given: Parameters<typeof smallBid>[0], measureId = 'M') =>
	liveFigures(
		smallBid({ roles: [oneEach], assumptions: noVacancy, measures, ...given }),
		TODAY,
	).capacity.find((use) => use.measureId === measureId)?.capacityByPeriod;

test.each([
	['a post in place works in full at once', { existing: true }, [1, 1, 1, 1]],
	['a new starter ramps up', { existing: false }, [0.5, 0.85, 1, 1]],
	['a late starter ramps up from its start', { existing: false, startPeriod: 3 }, [0, 0, 0.5, 0.85]],
	['a post ends with its last period', { endPeriod: 2 }, [1, 1, 0, 0]],
])('%s', (_words, post, byPeriod) => {
	expect(capacityOf({ posts: [post] })).toEqual(byPeriod);
});

test('in a monthly bid a quarter of ramp lasts three months', () => {
	const months = capacityOf({
		bid: [{ periodMonths: 1 }],
		roles: [{ ...oneEach, avgWeeks: 52 / 12 }],
		posts: [{ existing: false }],
	});
	expect(months?.slice(0, 7)).toEqual([0.5, 0.5, 0.5, 0.85, 0.85, 0.85, 1]);
});

test('an absence takes FTE away, and its replacement ramps up afterwards', () => {
	const absences = [
		{ partnerId: 'A', roleId: 'R', fteLost: 1, fromPeriod: 1, toPeriod: 2, replacementRamps: true },
	];
	expect(capacityOf({ posts: [{ fte: 2 }], absences })).toEqual([1, 1, 1.5, 1.85]);
});

test('what is promised or lost beyond the posts leaves no capacity, and is a finding', () => {
	const commitments = [{ partnerId: 'A', roleId: 'R', fte: 1.25, fromPeriod: 2, toPeriod: 3, to: '' }];
	const plan = smallBid({ roles: [oneEach], assumptions: noVacancy, measures, posts: [{}], commitments });
	const figures = liveFigures(plan, TODAY);
	expect(figures.effectiveFte[0]?.byPeriod).toEqual([1, 0, 0, 1]);
	expect(figures.findings.find(({ code }) => code === 'fte-overcommitted')).toMatchObject({
		subjects: ['partner:A', 'role:R'],
		value: 0.25,
		text: 'Partner has promised or lost 0.3 FTE more Role than it has.',
	});
});

test('FTE that is all promised leaves exactly none, whatever the floats', () => {
	const promised = (fte: number) => ({
		partnerId: 'A',
		roleId: 'R',
		fte,
		fromPeriod: 1,
		toPeriod: 4,
		to: '',
	});
	const targets = [{ partnerId: 'A', measureId: 'M', byPeriod: [1, 0, 1, 0] }];
	const plan = smallBid({
		roles: [oneEach],
		assumptions: noVacancy,
		measures,
		posts: [{ fte: 0.1 }, { fte: 0.2 }],
		commitments: [promised(0.3)],
		targets,
	});
	const figures = liveFigures(plan, TODAY);
	expect(figures.capacity[0]?.utilisationByPeriod).toEqual([null, null, null, null]);
	expect(figures.capacity[0]?.bandByPeriod).toEqual(['red', null, 'red', null]);
	expect(figures.findings.some(({ code }) => code === 'fte-overcommitted')).toBe(false);
});

test('hours of contact make outputs', () => {
	const roles = [
		{ id: 'R', method: 'hours', measureId: 'M', contactShare: 0.7, hoursPerOutput: 7.5 },
	] as const;
	const byPeriod = capacityOf({ roles: [...roles], assumptions: [{}], posts: [{ fte: 1.5 }] });
	expect(byPeriod?.[0]).toBeCloseTo(1.4175 * 384.06 * (0.7 / 7.5), 9);
	expect(byPeriod?.[0]).toBeCloseTo(50.811, 3);
});

test('outcomes follow the smaller of target and capacity of the source, after the lag', () => {
	const given = {
		measures: [{ id: 'M' }, { id: 'OUT', kind: 'outcome' as const }],
		funnelSteps: [
			{
				measureId: 'OUT',
				sourceMeasureId: 'M',
				lagPeriods: 1,
				completionRate: 0.5,
				responseRate: 0.8,
				improvedRate: 1,
			},
		],
		posts: [{ fte: 10 }],
		targets: [{ partnerId: 'A', measureId: 'M', byPeriod: [5, 20, 0, 7] }],
		assumptions: [{ turnover: 0, deliveryLevel: 0.1 }],
	};
	expect(capacityOf(given, 'OUT')).toEqual([0, 2, 4, 0]);
	expect(capacityOf({ ...given, targets: [] }, 'OUT')).toBeUndefined();
});

test('partners that are left out have no capacity and no targets', () => {
	const figures = liveFigures(
		smallBid({
			partners: [{ id: 'A' }, { id: 'B', membership: 'declined' }],
			roles: [oneEach],
			measures,
			posts: [{ partnerId: 'B' }],
			targets: [{ partnerId: 'B', measureId: 'M', byPeriod: [1, 1, 1, 1] }],
		}),
		TODAY,
	);
	expect([figures.effectiveFte, figures.capacity, figures.over]).toEqual([[], [], []]);
	expect(figures.consortium[0]?.targetTotal).toBe(0);
});

test('a target row of zeros is listed; a measure nobody serves is not', () => {
	const targets = [{ partnerId: 'A', measureId: 'M', byPeriod: [0, 0, 0, 0] }];
	const plan = smallBid({ measures: [{ id: 'M' }, { id: 'N' }], targets });
	expect(liveFigures(plan, TODAY).capacity.map(({ measureId }) => measureId)).toEqual(['M']);
	expect(liveFigures(plan, TODAY).consortium.map(({ measureId }) => measureId)).toEqual(['M', 'N']);
});

test.each([
	[0, 0, null],
	[1, 0, 'red'],
	[85, 100, 'green'],
	[86, 100, 'amber'],
	[100, 100, 'amber'],
	[100, 99.95, 'red'],
	[100, 99.951, 'amber'],
])('a target of %d against a capacity of %d is %s', (target, capacity, band) => {
	expect(bandOf(target, capacity, { greenMax: 0.85, amberMax: 1 })).toBe(band);
	expect(isOver(target, capacity)).toBe(band === 'red');
});
