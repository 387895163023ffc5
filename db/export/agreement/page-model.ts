/** A document as data: what the Word writer prints and tests read. It knows nothing of bids. */

export interface Span {
	text: string;
	bold?: boolean;
	/** Something the partners still have to settle; marked in the text. */
	isGap?: boolean;
}

/** The ground of an open point, as RRGGBB. */
export const GAP_COLOUR = 'FFF2D6';

/** A line of text: plain, or of spans. */
export type Line = string | readonly Span[];

export interface DocumentTable {
	kind: 'table';
	head: readonly string[];
	/** One line of cells for each line of the table; numbers are already in words. */
	lines: readonly (readonly Line[])[];
	/** Columns whose figures stand at the right, counted from 0. */
	figures: readonly number[];
	/** Relative widths of the columns. */
	widths: readonly number[];
	/** The last line is the sum of the others. */
	hasTotal?: boolean;
}

export type Block =
	| { kind: 'heading'; level: 1 | 2; text: string; onNewPage?: boolean }
	| { kind: 'text'; line: Line }
	| { kind: 'bullets'; lines: readonly Line[] }
	| DocumentTable;

export interface DocumentModel {
	title: string;
	subtitle: string;
	/** Under the title: what kind of document this is and is not. */
	notice: readonly string[];
	/** At the foot of every page. */
	foot: string;
	blocks: readonly Block[];
}

export const heading = (level: 1 | 2, text: string): Block => ({ kind: 'heading', level, text });
export const text = (line: Line): Block => ({ kind: 'text', line });
export const bullets = (lines: readonly Line[]): Block => ({ kind: 'bullets', lines });
export const gap = (what: string): Span => ({ text: `[To agree: ${what}]`, isGap: true });
export const strong = (words: string): Span => ({ text: words, bold: true });
/** What somebody wrote, or the gap where nobody did. */
export const textOr = (written: string, missing: string): Line =>
	written.trim() === '' ? [gap(missing)] : written.trim();

/** The spans of a line. */
export const spansOf = (line: Line): readonly Span[] => (typeof line === 'string' ? [{ text: line }] : line);

/** Every open point of a document, in its order. */
export function gapsOf(blocks: readonly Block[]): string[] {
	return blocks.flatMap(linesOf).flatMap((line) =>
		spansOf(line)
			.filter(({ isGap }) => isGap)
			.map(({ text: words }) => words),
	);
}

function linesOf(block: Block): readonly Line[] {
	switch (block.kind) {
		case 'heading':
			return [block.text];
		case 'text':
			return [block.line];
		case 'bullets':
			return block.lines;
		case 'table':
			return [...block.head, ...block.lines.flat()];
	}
}
