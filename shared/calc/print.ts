/** The figures JSON: one space a level, lists of plain values on one line, a line feed at the end. */
import { roundToMillionth } from '../quantity';
import type { Figures } from './figures';

/** Writes figures as the figures JSON; numbers to six decimals. */
export const printFigures = (figures: Figures): string => `${print(figures, '')}\n`;

function print(value: unknown, indent: string): string {
	if (typeof value === 'number') return JSON.stringify(roundToMillionth(value));
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const inner = `${indent} `;
	if (!Array.isArray(value)) {
		const fields = Object.entries(value).map(
			([name, field]) => `${JSON.stringify(name)}: ${print(field, inner)}`,
		);
		return block('{', fields, '}', indent);
	}
	const items = value.map((item) => print(item, inner));
	const isPlain = value.every((item) => typeof item !== 'object' || item === null);
	return isPlain ? `[${items.join(', ')}]` : block('[', items, ']', indent);
}

const block = (open: string, items: readonly string[], close: string, indent: string): string =>
	`${open}\n${items.map((item) => `${indent} ${item}`).join(',\n')}\n${indent}${close}`;
