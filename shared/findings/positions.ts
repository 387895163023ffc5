/** Where partners stand on their targets: disputed, not asked, agreed to an older figure, staff not asked. */
import type { Finding } from '../calc/figures';
import { Memory } from '../calc/memory';
import type { PositionOfPartner } from '../calc/reasons';
import { count, type FindingInput, type Measured, makeFinding, nothing } from './finding';
import type { FindingCode } from './registry';
import { measureName, ofMeasure, ofPartner, partnerName } from './subject';

type Sentence = (value: string, limit: string) => string;

const ofPositions = new Memory<PositionOfPartner, Finding[]>();

export const positionFindings = ({ index, positions }: FindingInput): Finding[] =>
	positions.flatMap((position) => {
		const partner = partnerName(index, position.partnerId);
		const measure = measureName(index, position.measureId);
		return ofPositions.recall(position, [partner, measure], () => {
			const subjects = [ofMeasure(position.measureId), ofPartner(position.partnerId)];
			return saysOf(position, { partner, measure }).map(([code, measured, sentence]) =>
				makeFinding(code, subjects, measured, sentence),
			);
		});
	});

function saysOf(
	{ status, targetTotal, stale, row }: PositionOfPartner,
	{ partner, measure }: { partner: string; measure: string },
): [FindingCode, Measured, Sentence][] {
	const found: [FindingCode, Measured, Sentence][] = [];
	if (status === 'disputed')
		found.push([
			'position-disputed',
			count(targetTotal, row?.counterTarget ?? null),
			() => `${partner} disputes its target for ${measure}.`,
		]);
	if (status === 'notAsked')
		found.push([
			'position-not-asked',
			count(targetTotal),
			() => `${partner} has not been asked about its target for ${measure}.`,
		]);
	if (stale)
		found.push([
			'position-stale',
			count(targetTotal, row?.agreedTotal ?? null),
			(v, l) => `${partner} agreed ${l} of ${measure}; the target is now ${v}.`,
		]);
	if (status !== 'notAsked' && row && !row.frontlineConsulted)
		found.push([
			'frontline-not-consulted',
			nothing,
			() => `${partner} has not asked frontline staff about ${measure}.`,
		]);
	return found;
}
