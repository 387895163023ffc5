/** How a workbook says which bid and partner it was made for, and what it held when it was sent. */
import type { BookCell } from './cell';

/** Of what this Consort writes; a workbook of a later format is refused. */
export const BOOK_FORMAT = 1;

export interface BookMark {
	format: number;
	/** Told apart by when the bid was made. */
	bid: string;
	partnerId: string;
	revision: number;
	/** An ISO instant. */
	madeAt: string;
	title: string;
}

const NAME = 'consort-partner-workbook';

/** One text in one cell, so that it outlives whatever becomes of its sheet. */
export function writeMark({ format, bid, partnerId, revision, madeAt, title }: BookMark): string {
	const name = encodeURIComponent(title.slice(0, 100).toWellFormed());
	return [NAME, format, bid, partnerId, revision, madeAt, name].join(' ');
}

export function readMark(text: string): BookMark | null {
	const found = /^(\S+) (\d+) (\S+) (\S+) (\d+) (\S+) (\S*)$/.exec(text.trim());
	if (!found || found[1] !== NAME) return null;
	const [, , format = '', bid = '', partnerId = '', revision = '', madeAt = '', title = ''] = found;
	return {
		format: Number(format),
		bid,
		partnerId,
		revision: Number(revision),
		madeAt,
		title: decoded(title),
	};
}

function decoded(title: string): string {
	try {
		return decodeURIComponent(title);
	} catch {
		return '';
	}
}

/** Cells of a line by column. */
export type SentCells = Readonly<Record<string, BookCell>>;
export const sentKey = (table: string, key: string): string => `${table}/${key}`;

/** Before each line of what was sent, on the sheet that keeps it. */
export const SENT = 'consort-sent';
/** A cell takes 32,767 characters. */
const LONGEST = 30_000;

/** ASCII alone: no program alters it, and it may be cut anywhere. */
export function writeSent(cells: SentCells): string[] {
	const text = JSON.stringify(cells).replace(
		/[^\u0020-\u007e]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	// A dot at each end keeps blanks at the seams from being trimmed.
	return Array.from(
		{ length: Math.ceil(text.length / LONGEST) },
		(_, at) => `.${text.slice(at * LONGEST, (at + 1) * LONGEST)}.`,
	);
}

export function readSent(pieces: readonly string[]): SentCells | null {
	try {
		const cells: unknown = JSON.parse(pieces.map((piece) => piece.slice(1, -1)).join(''));
		return typeof cells === 'object' && cells !== null ? (cells as SentCells) : null;
	} catch {
		return null;
	}
}
