/** Every total of the workbook beside the figure it must equal; compared again in the written file. */
import { displayName } from '../../shared/plan';
import { entry, type Frame } from './book-frame';
import type { BudgetSheet } from './budget-sheets';
import { totalColumn, yearColumn } from './partner-layout';
import type { PartnerSheet } from './partner-sheets';
import { address, type SheetModel, type TotalCheck } from './sheet-model';
import type { SummarySheet } from './summary-sheets';
import type { TargetsSheet } from './target-sheets';
import { CATEGORY_WORDS } from './words';

export interface CheckedSheets {
	summary: SummarySheet;
	budget: BudgetSheet;
	partners: readonly PartnerSheet[];
	targets: TargetsSheet;
}

const check = (
	name: string,
	expected: number,
	sheet: SheetModel,
	row: number,
	column: number,
): TotalCheck => ({
	name,
	expected,
	sheet: sheet.name,
	address: address(row, column),
});

const nameOf = (rows: readonly { id: string; name: string; shortName: string }[], id: string): string => {
	const row = rows.find((one) => one.id === id);
	return row ? displayName(row) : id;
};

export const totalChecks = (frame: Frame, sheets: CheckedSheets): TotalCheck[] => [
	...moneyChecks(frame, sheets),
	...ratioChecks(frame, sheets),
	...categoryChecks(frame, sheets),
	...partnersChecks(frame, sheets.partners),
	...useChecks(frame, sheets),
];

/** A total and its years, one check each. */
function byYear(
	name: string,
	total: number,
	years: readonly number[],
	sheet: SheetModel,
	row: number,
	column: (year: number) => number,
): TotalCheck[] {
	return [
		check(name, total, sheet, row, column(0)),
		...years.map((amount, at) => check(`${name}, year ${at + 1}`, amount, sheet, row, column(at + 1))),
	];
}

function moneyChecks(frame: Frame, { summary }: CheckedSheets): TotalCheck[] {
	const { costs } = frame.figures;
	const of = (name: string, total: number, years: number[], row: number) =>
		byYear(name, total, years, summary.sheet, row, summary.column);
	const partners = summary.partners.flatMap(({ id, row }) => {
		const figure = costs.byPartner.find(({ partnerId }) => partnerId === id);
		if (!figure) return [];
		const match = figure.cashMatchByYear.reduce((all, amount) => all + amount, 0);
		return [
			check(`Summary: cost of ${nameOf(frame.partners, id)}`, figure.cost, summary.sheet, row, 2),
			check(`Summary: cash match of ${nameOf(frame.partners, id)}`, match, summary.sheet, row, 3),
			check(`Summary: request of ${nameOf(frame.partners, id)}`, figure.requested, summary.sheet, row, 4),
		];
	});
	return [
		...of('Total cost', costs.total, costs.totalByYear, summary.cost),
		...of('Cash match', costs.cashMatch, costs.cashMatchByYear, summary.cashMatch),
		...of('Requested', costs.requested, costs.requestedByYear, summary.requested),
		...partners,
	];
}

/** Ratios that are null print a dash and are not compared as numbers. */
function ratioChecks(frame: Frame, { summary }: CheckedSheets): TotalCheck[] {
	const { match, capital, leadManagement, changeFromStageOne } = frame.figures.ratios;
	const expected: [string, number | null][] = [
		['match all', match.all.total],
		['match secured', match.secured.total],
		...match.all.byYear.map((value, at): [string, number | null] => [`match all ${at + 1}`, value]),
		...match.firm.byYear.map((value, at): [string, number | null] => [`match firm ${at + 1}`, value]),
		['capital', capital],
		['lead management', leadManagement],
		['stage one', changeFromStageOne],
	];
	return expected.flatMap(([key, value]) => {
		const place = summary.tests.find((test) => test.key === key);
		return value === null || !place ? [] : [check(`Ratio: ${key}`, value, summary.sheet, place.row, 2)];
	});
}

function categoryChecks(frame: Frame, { budget }: CheckedSheets): TotalCheck[] {
	return budget.categories.flatMap(({ category, row }) => {
		const figure = frame.figures.costs.byCategory.find((entry) => entry.category === category);
		if (!figure) return [];
		const name = Object.entries(CATEGORY_WORDS).find(([key]) => key === category)?.[1] ?? category;
		return byYear(`Category: ${name}`, figure.total, figure.byYear, budget.sheet, row, budget.column);
	});
}

/** What the lines and pools of partners cost, and what they are called, by id. */
interface Priced {
	name: string;
	byYear: readonly number[];
}
function partnersChecks(frame: Frame, partners: readonly PartnerSheet[]): TotalCheck[] {
	const { costs, overheads } = frame.figures;
	const names = new Map([
		...frame.plan.budgetLines.map(({ id, description }) => [id, description] as const),
		...frame.plan.overheadPools.map(({ id, name }) => [`pool ${id}`, name] as const),
	]);
	const priced = (key: string, byYear: readonly number[]): [string, Priced] => [
		key,
		{ name: names.get(key) ?? key, byYear },
	];
	const amounts = new Map([
		...costs.lines.map(({ lineId, byYear }) => priced(lineId, byYear)),
		...overheads.pools.map(({ poolId, byYear }) => priced(`pool ${poolId}`, byYear)),
	]);
	return partners.flatMap((partner) => partnerChecks(frame, partner, amounts));
}

function partnerChecks(frame: Frame, on: PartnerSheet, amounts: ReadonlyMap<string, Priced>): TotalCheck[] {
	const { partner, sheet, lines, overheads, funding } = on;
	const ofPartner = ({ partnerId }: { partnerId: string }): boolean => partnerId === partner.id;
	const cost = frame.figures.costs.byPartner.find(ofPartner);
	const overhead = frame.figures.overheads.byPartner.find(ofPartner);
	if (!cost || !overhead) throw new Error(`There are no figures for partner ${partner.id}.`);
	const column = (year: number): number => (year === 0 ? totalColumn(frame) : yearColumn(year));
	const of = (name: string, years: readonly (number | null)[], row: number | null): TotalCheck[] => {
		if (row === null) return [];
		const known = years.map((amount) => amount ?? 0);
		const total = known.reduce((all, amount) => all + amount, 0);
		return byYear(`${displayName(partner)}: ${name}`, total, known, sheet, row, column);
	};
	const ofPriced = (key: string, row: number): TotalCheck[] => {
		const found = amounts.get(key);
		return found ? of(found.name, found.byYear, row) : [];
	};
	return [
		...of('cost', cost.costByYear, funding.cost),
		...of('cash match', cost.cashMatchByYear, funding.cashMatch),
		...of('request', cost.requestedByYear, funding.requested),
		...of('in kind', cost.inKindByYear, funding.inKindTotal),
		...of('overheads', overhead.byYear, overheads.overheads),
		...of('base of overheads', overhead.baseByYear, overheads.base),
		...of('overheads allowed', overhead.allowedByYear, overheads.allowed),
		...of('overheads above the cap', overhead.underRecoveryByYear, overheads.above),
		...lines.lines.flatMap(({ id, row }) => ofPriced(id, row)),
		...overheads.pools.flatMap(({ id, row }) => ofPriced(`pool ${id}`, row)),
	];
}

function useChecks(frame: Frame, { targets }: CheckedSheets): TotalCheck[] {
	const { capacity, consortium } = frame.figures;
	const { sheet, columnOfPeriod, columnOfYear } = targets;
	return targets.uses.flatMap(({ measureId, partnerId, target, capacity: row }) => {
		const figure =
			partnerId === null
				? consortium.find((use) => use.measureId === measureId)
				: capacity.find((use) => use.measureId === measureId && use.partnerId === partnerId);
		if (!figure) return [];
		const partner = partnerId === null ? 'all partners' : nameOf(frame.partners, partnerId);
		const who = `${nameOf(frame.plan.measures, measureId)}, ${partner}`;
		const periods = frame.figures.periods.flatMap(({ period }) => [
			check(
				`${who}: target, period ${period}`,
				entry(figure.targetByPeriod, period - 1),
				sheet,
				target,
				columnOfPeriod(period),
			),
			check(
				`${who}: capacity, period ${period}`,
				entry(figure.capacityByPeriod, period - 1),
				sheet,
				row,
				columnOfPeriod(period),
			),
		]);
		return [
			check(`${who}: target`, figure.targetTotal, sheet, target, columnOfYear(0)),
			check(`${who}: capacity`, figure.capacityTotal, sheet, row, columnOfYear(0)),
			...periods,
		];
	});
}
