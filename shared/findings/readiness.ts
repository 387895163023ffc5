/** What is left to do before a bid goes in: its findings, gathered into one step for each family. */
import type { Finding, FindingCounts } from '../calc/figures';
import { readingOrder } from './order';
import { FAMILIES, type Family, FINDING_KINDS, type FindingCode } from './registry';

export interface ReadinessStep extends FindingCounts {
	family: Family;
	/** The finding to begin with; null: the step is done. */
	first: Finding | null;
}

/** Every family in the order of the registry, with the counts of its findings by severity and the gravest of them. */
export function readinessSteps(findings: readonly Finding[]): ReadinessStep[] {
	const ordered = readingOrder(findings);
	return FAMILIES.map((family) => {
		const own = ordered.filter(({ code }) => FINDING_KINDS[code as FindingCode].family === family);
		const count = (severity: Finding['severity']) => own.filter((each) => each.severity === severity).length;
		return {
			family,
			stop: count('stop'),
			warn: count('warn'),
			note: count('note'),
			first: own[0] ?? null,
		};
	});
}
