/** All findings of a bid, in their order, and their counts. */
import { dueDiligenceOf } from '../calc/due-diligence';
import type { Finding, FindingCounts, TestedFigures } from '../calc/figures';
import { fteOf } from '../calc/fte';
import { type Departure, indexBid } from '../calc/index-of-bid';
import { lineCosts } from '../calc/lines';
import { Memory } from '../calc/memory';
import { positionsOf } from '../calc/reasons';
import type { Plan } from '../plan';
import { agreementFindings } from './agreement';
import { budgetFindings } from './budget';
import { capacityFindings } from './capacity';
import { cashFindings } from './cash';
import { dueDiligenceFindings } from './due-diligence';
import type { FindingInput } from './finding';
import { funderRuleFindings } from './funder-rules';
import { keyPeopleFindings } from './key-people';
import { partnerFindings } from './partners';
import { positionFindings } from './positions';
import { riskFindings } from './risks';
import { sharingFindings } from './sharing';
import { targetFindings } from './targets';

const FAMILIES: readonly ((input: FindingInput) => Finding[])[] = [
	funderRuleFindings,
	budgetFindings,
	capacityFindings,
	targetFindings,
	positionFindings,
	sharingFindings,
	cashFindings,
	riskFindings,
	partnerFindings,
	keyPeopleFindings,
	dueDiligenceFindings,
	agreementFindings,
];

/** Every finding, sorted by code, then by its subjects. */
export function findAll(input: FindingInput): Finding[] {
	const byCode = new Map<string, Finding[]>();
	for (const family of FAMILIES)
		for (const finding of family(input)) {
			const alike = byCode.get(finding.code);
			if (alike) alike.push(finding);
			else byCode.set(finding.code, [finding]);
		}
	return [...byCode.keys()].sort().flatMap((code) => sortBySubjects(byCode.get(code) ?? []));
}

/** By the first of a list: the list in order. Most lists hold the same findings after an edit. */
const sortedLists = new Memory<Finding, Finding[]>();

function sortBySubjects(found: readonly Finding[]): Finding[] {
	const [first] = found;
	if (!first) return [];
	return sortedLists.recall(first, found, () => {
		const keyed = found.map((finding) => ({ finding, key: finding.subjects.join('|') }));
		return keyed.sort((a, b) => compare(a.key, b.key)).map(({ finding }) => finding);
	});
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How many findings stop the bid, warn, or note. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
	const counts = { stop: 0, warn: 0, note: 0 };
	for (const { severity } of findings) counts[severity] += 1;
	return counts;
}

/** Findings of a plan and its figures as of `today`; `departures` as a scenario has them. */
export function findingsOf(
	plan: Plan,
	figures: TestedFigures,
	today: string,
	departures: readonly Departure[] = [],
): Finding[] {
	const index = indexBid(plan, departures);
	return findAll({
		index,
		figures,
		today,
		fte: fteOf(index),
		lines: lineCosts(index),
		positions: positionsOf(index, figures.capacity),
		dueDiligence: dueDiligenceOf(index),
	});
}
