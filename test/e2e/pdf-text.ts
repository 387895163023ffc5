/** What a PDF says of itself, and its text as a reader copies it; poppler reads it. */
import { execFileSync } from 'node:child_process';

export const pdfText = (path: string): string =>
	execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8', maxBuffer: 1e8 });

export const pdfPages = (path: string): string[] => pdfText(path).split('\f').slice(0, -1);

/** `Title: ...`, `Tagged: yes`, `Pages: 8`, `Page size: 595.92 x 842.88 pts (A4)`. */
export function pdfFacts(path: string): Record<string, string> {
	const lines = execFileSync('pdfinfo', [path], { encoding: 'utf8' }).split('\n');
	return Object.fromEntries(lines.map((line) => line.split(/:\s+/, 2)).filter((pair) => pair.length === 2));
}

/** Text in one line, as sentences are searched for. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ');
