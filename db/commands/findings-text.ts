/** Findings as an aligned table for a terminal. */
import type { Finding, FindingCounts } from '../../shared/calc/figures';

export function printFindings(findings: readonly Finding[], counts: FindingCounts): string {
	const width = Math.max(0, ...findings.map(({ code }) => code.length));
	const lines = findings.map(({ severity, code, text }) =>
		`${severity.padEnd('stop'.length)}  ${code.padEnd(width)}  ${text.replace(/\s+/g, ' ')}`.trimEnd(),
	);
	const count = (n: number, word: string) => `${n} ${n === 1 ? word : `${word}s`}`;
	const summary = [count(counts.stop, 'stop'), count(counts.warn, 'warning'), count(counts.note, 'note')];
	return `${[...lines, summary.join(', ')].join('\n')}\n`;
}
