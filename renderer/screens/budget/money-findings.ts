/** Findings about the money of a partner, and the gravest of them. */
import type { Finding } from '../../../shared/calc/figures';
import type { LiveFigures } from '../../../shared/figures';
import { screenOfFinding } from '../../finding-place';
import type { Level } from '../../ui/kit';

const known = new WeakMap<LiveFigures, Map<string, Finding[]>>();

/** Those of one partner, in the order of all findings. */
export function moneyFindings(figures: LiveFigures, partnerId: string): readonly Finding[] {
	const bySubject = known.get(figures) ?? findingsBySubject(figures);
	known.set(figures, bySubject);
	return bySubject.get(`partner:${partnerId}`) ?? [];
}

function findingsBySubject({ findings }: LiveFigures): Map<string, Finding[]> {
	const bySubject = new Map<string, Finding[]>();
	for (const finding of findings)
		if (screenOfFinding(finding) === 'budget')
			for (const subject of new Set(finding.subjects)) {
				const own = bySubject.get(subject);
				if (own) own.push(finding);
				else bySubject.set(subject, [finding]);
			}
	return bySubject;
}

/** Gravest level of findings; notes do not mark a partner. */
export function levelOf(findings: readonly Finding[]): Exclude<Level, 'note'> {
	if (findings.some(({ severity }) => severity === 'stop')) return 'stop';
	return findings.some(({ severity }) => severity === 'warn') ? 'warn' : 'ok';
}
