/** The order in which people should read findings: what sinks the bid first. The figures JSON keeps its own order. */
import type { Finding, Severity } from '../calc/figures';
import { FINDING_KINDS, type FindingCode } from './registry';

const SEVERITY: Record<Severity, number> = { stop: 0, warn: 1, note: 2 };

/** Promises that cannot be kept come before disputes, gates, money over limits and everything else. */
const FIRST: readonly FindingCode[] = [
	'total-over-capacity',
	'target-below-commissioner-minimum',
	'capacity-below-commissioner-minimum',
	'award-over-maximum',
	'award-year-over-maximum',
	'match-below-minimum',
	'target-no-rationale',
	'position-disputed',
	'position-not-asked',
	'due-diligence-red',
	'document-expired',
	'overhead-over-cap',
	'cash-need-not-shielded',
	'lead-cash-after-shield',
	'cash-need-over-reserves',
	'consortium-over-capacity',
	'target-over-capacity',
	'consortium-hides-partner',
	'position-stale',
];
const RANK = new Map<string, number>(
	[...FIRST, ...Object.keys(FINDING_KINDS).filter((code) => !FIRST.includes(code as FindingCode))].map(
		(code, index) => [code, index],
	),
);

/** Findings by severity, then what sinks the bid first, then the largest excess over its limit. */
export function readingOrder(findings: readonly Finding[]): Finding[] {
	return [...findings].sort(
		(a, b) =>
			SEVERITY[a.severity] - SEVERITY[b.severity] ||
			(RANK.get(a.code) ?? 0) - (RANK.get(b.code) ?? 0) ||
			excess(b) - excess(a),
	);
}

const excess = ({ value, limit }: Finding): number =>
	typeof value === 'number' && typeof limit === 'number' ? Math.abs(value - limit) : 0;
