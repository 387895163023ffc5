/** Findings about the money of a partner, and the gravest of them. */
import type { Finding } from '../../../shared/calc/figures';
import type { LiveFigures } from '../../../shared/figures';
import { screenOfFinding } from '../../finding-place';
import type { Level } from '../../ui/kit';

export const moneyFindings = (figures: LiveFigures, partnerId: string): Finding[] =>
	figures.findings.filter(
		(finding) => screenOfFinding(finding) === 'budget' && finding.subjects.includes(`partner:${partnerId}`),
	);

/** Gravest level of findings; notes do not mark a partner. */
export function levelOf(findings: readonly Finding[]): Exclude<Level, 'note'> {
	if (findings.some(({ severity }) => severity === 'stop')) return 'stop';
	return findings.some(({ severity }) => severity === 'warn') ? 'warn' : 'ok';
}
