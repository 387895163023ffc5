/** What findings are made from, and how one is made. */
import type { DueDiligence } from '../calc/due-diligence';
import type { Finding, TestedFigures } from '../calc/figures';
import type { RoleFte } from '../calc/fte';
import type { BidIndex } from '../calc/index-of-bid';
import type { LineCost } from '../calc/lines';
import type { PositionOfPartner } from '../calc/reasons';
import { round } from '../quantity';
import { type FindingCode, findingKind } from './registry';
import { beginWithCapital, printValue, type Unit } from './sentence';

export interface FindingInput {
	index: BidIndex;
	figures: TestedFigures;
	/** A day on which something ends is not past. */
	today: string;
	fte: readonly RoleFte[];
	lines: readonly LineCost[];
	positions: readonly PositionOfPartner[];
	dueDiligence: readonly DueDiligence[];
}

/** What a finding measured and what it was tested against; limit null: nothing. */
export interface Measured {
	unit: Unit;
	value: number | string | null;
	limit: number | string | null;
}

/** A finding that measures nothing. */
export const nothing: Measured = { unit: 'none', value: null, limit: null };
export const pounds = (value: number, limit: number | null = null): Measured => ({
	unit: 'money',
	value: round(value),
	limit: limit === null ? null : round(limit),
});
export const ratio = (value: number | null, limit: number | null): Measured => ({
	unit: 'share',
	value,
	limit,
});
export const count = (value: number, limit: number | null = null): Measured => ({
	unit: 'count',
	value,
	limit,
});
export const decimal = (value: number, limit: number | null): Measured => ({ unit: 'decimal', value, limit });
export const day = (value: string | null, limit: string): Measured => ({ unit: 'date', value, limit });

/** Makes a finding; the sentence is given value and limit as they are printed. */
export function makeFinding(
	code: FindingCode,
	subjects: string[],
	{ unit, value, limit }: Measured,
	sentence: (value: string, limit: string) => string,
): Finding {
	const text = beginWithCapital(sentence(printValue(unit, value), printValue(unit, limit)));
	return { code, severity: findingKind(code).severity, subjects, value, limit, text };
}
