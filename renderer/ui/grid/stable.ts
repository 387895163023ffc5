/**
 * Lines and columns that say the same as before stay the same objects, so that an edit draws again only the
 * lines it changed.
 */
import { useMemo, useRef } from 'react';
import type { GridCell, GridColumn, GridLine } from './model';

type Words = Readonly<Record<string, string>>;

const sameWords = (a: Words, b: Words): boolean => {
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
};

/** The same values by name; `options`, `words` and `how` are compared by what they hold. */
function sameFields(a: object, b: object): boolean {
	if (a === b) return true;
	const left = a as Record<string, unknown>;
	const right = b as Record<string, unknown>;
	for (const key in left) if (!sameField(key, left[key], right[key])) return false;
	for (const key in right) if (!(key in left) && right[key] !== undefined) return false;
	return true;
}

function sameField(key: string, a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (key === 'words' || key === 'how') return Boolean(a && b) && sameWords(a as Words, b as Words);
	return key === 'options' && sameOptions(a, b);
}

function sameOptions(a: unknown, b: unknown): boolean {
	if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
	return a.every((option: NonNullable<GridCell['options']>[number], index) => {
		const other = b[index] as typeof option;
		return option.key === other.key && option.label === other.label;
	});
}

const sameCells = (a: GridLine['cells'], b: GridLine['cells']): boolean =>
	a === b || (a.length === b.length && a.every((cell, index) => sameFields(cell, b[index] ?? {})));

const sameLine = (a: GridLine, b: GridLine): boolean =>
	a.name === b.name && a.className === b.className && a.stays === b.stays && sameCells(a.cells, b.cells);

export function useStableLines(lines: readonly GridLine[]): readonly GridLine[] {
	const known = useRef<readonly GridLine[]>(lines);
	if (known.current === lines) return lines;
	const before = new Map(known.current.map((line) => [line.id, line]));
	const next = lines.map((line) => {
		const old = before.get(line.id);
		return old && sameLine(old, line) ? old : line;
	});
	const unchanged =
		next.length === known.current.length && next.every((line, index) => line === known.current[index]);
	if (!unchanged) known.current = next;
	return known.current;
}

/** The columns as the lines are drawn by them: how their heads look is none of the lines' concern. */
export function useLineColumns(columns: readonly GridColumn[]): readonly GridColumn[] {
	const plain = useMemo(
		() =>
			columns.some(({ headClassName }) => headClassName)
				? columns.map(({ headClassName: _, ...column }) => column)
				: columns,
		[columns],
	);
	return useStableColumns(plain);
}

export function useStableColumns(columns: readonly GridColumn[]): readonly GridColumn[] {
	const known = useRef<readonly GridColumn[]>(columns);
	const same =
		known.current.length === columns.length &&
		columns.every((column, index) => sameFields(column, known.current[index] ?? {}));
	if (!same) known.current = columns;
	return known.current;
}
