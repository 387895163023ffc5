/** Every total of the workbook beside the figure it must equal; compared again in the written file. */
import { entry, type Frame, yearNumbers } from './book-frame';
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
			check(`Summary: cost of ${id}`, figure.cost, summary.sheet, row, 2),
			check(`Summary: cash match of ${id}`, match, summary.sheet, row, 3),
			check(`Summary: request of ${id}`, figure.requested, summary.sheet, row, 4),
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

function partnerChecks(
	frame: Frame,
	{ partner, sheet, lines, overheads, funding }: PartnerSheet,
): TotalCheck[] {
	const { costs, overheads: figures } = frame.figures;
	const cost = costs.byPartner.find(({ partnerId }) => partnerId === partner.id);
	const overhead = figures.byPartner.find(({ partnerId }) => partnerId === partner.id);
	if (!cost || !overhead) throw new Error(`There are no figures for partner ${partner.id}.`);
	const column = (year: number): number => (year === 0 ? totalColumn(frame) : yearColumn(year));
	const of = (name: string, years: readonly number[], row: number | null): TotalCheck[] => {
		const total = years.reduce((all, amount) => all + amount, 0);
		return row === null ? [] : byYear(`${partner.id}: ${name}`, total, years, sheet, row, column);
	};
	const shares = yearNumbers(frame).map((year) => overhead.allowedByYear[year - 1] ?? 0);
	const above = yearNumbers(frame).map((year) => overhead.underRecoveryByYear[year - 1] ?? 0);
	return [
		...of('cost', cost.costByYear, funding.cost),
		...of('cash match', cost.cashMatchByYear, funding.cashMatch),
		...of('request', cost.requestedByYear, funding.requested),
		...of('in kind', cost.inKindByYear, funding.inKindTotal),
		...of('overheads', overhead.byYear, overheads.overheads),
		...of('overhead base', overhead.baseByYear, overheads.base),
		...of('overheads allowed', shares, overheads.allowed),
		...of('overheads above the cap', above, overheads.above),
		...lines.lines.flatMap(({ id, row }) => {
			const line = costs.lines.find(({ lineId }) => lineId === id);
			return line ? of(`line ${id}`, line.byYear, row) : [];
		}),
		...overheads.pools.flatMap(({ id, row }) => {
			const pool = figures.pools.find(({ poolId }) => poolId === id);
			return pool ? of(`pool ${id}`, pool.byYear, row) : [];
		}),
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
		const who = `${measureId}, ${partnerId ?? 'all partners'}`;
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
