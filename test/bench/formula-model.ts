/**
 * The peer of the figures: a bid's capacity and cost as formulas in HyperFormula. It has what a careful workbook has;
 * findings, sharing, cash flow and risk are not in it, though ours works them out in the time that is compared.
 */
import { HyperFormula } from 'hyperformula';
import { indexBid } from '../../shared/calc/index-of-bid';
import { vacancyAllowance } from '../../shared/calc/working';
import type { Plan } from '../../shared/plan';
import {
	awayRows,
	capacityRows,
	consortiumRows,
	FTE_COLUMN,
	fteRows,
	overRows,
	postRows,
	RAMP_ROW,
	targetRows,
	utilisationRows,
} from './capacity-formulas';
import {
	lineRows,
	partnerColumns,
	placedLines,
	poolRows,
	postCostRows,
	termCells,
	totalRows,
} from './cost-formulas';
import { type Cell, times } from './formula-sheet';

export interface FormulaModel {
	cells: number;
	setFte: (post: number, fte: number) => void;
	/** Of all partners and years, whole pounds. */
	cost: () => number;
	requested: () => number;
	/** Of all partners, measures and periods. */
	capacity: () => number;
	overs: () => number;
	close: () => void;
}

/** Sheets of formulas, ready to be built; for bids without departures, with pools. */
export function sheetsOf(plan: Plan): Record<string, Cell[][]> {
	const index = indexBid(plan);
	const fte = fteRows(index);
	const lines = placedLines(index);
	const terms: Cell[][] = [
		[1 - vacancyAllowance(index.assumptions)],
		...termCells(index).map((cell) => [cell]),
	];
	while (terms.length < RAMP_ROW) terms.push([null]);
	const columns = partnerColumns(index, lines);
	return {
		Terms: [...terms, ...index.assumptions.ramp.map((step) => [step])],
		Posts: postRows(index),
		Away: awayRows(index),
		Fte: fte.rows,
		Targets: targetRows(index),
		Capacity: capacityRows(index, fte),
		Utilisation: utilisationRows(index),
		Over: overRows(index),
		Consortium: consortiumRows(index),
		PostCost: postCostRows(index),
		Lines: lineRows(index, lines),
		Pools: poolRows(index),
		Partners: times(columns[0]?.length ?? 0, (row) => columns.map((column) => column[row] ?? null)),
		Totals: totalRows(index, lines.length),
	};
}

/** Builds the model and works everything out once. */
export function formulaModel(sheets: Record<string, Cell[][]>): FormulaModel {
	const model = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
	const sheet = (name: string) => model.getSheetId(name) ?? -1;
	const read = (name: string, row: number, col: number) =>
		Number(model.getCellValue({ sheet: sheet(name), row, col }));
	const sumOfKind = (kind: number) =>
		(sheets.Consortium ?? []).reduce(
			(sum, _, row) => (row % 3 === kind ? sum + read('Consortium', row, 0) : sum),
			0,
		);
	const posts = sheet('Posts');
	return {
		cells: Object.values(sheets).reduce((sum, rows) => sum + rows.reduce((n, row) => n + row.length, 0), 0),
		setFte: (row, fte) => {
			model.setCellContents({ sheet: posts, row, col: FTE_COLUMN }, fte);
		},
		cost: () => read('Totals', 4, 0),
		requested: () => read('Totals', 4, 2),
		capacity: () => sumOfKind(1),
		overs: () => sumOfKind(2),
		close: () => model.destroy(),
	};
}
