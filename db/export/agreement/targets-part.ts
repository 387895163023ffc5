/** Part 2: what each partner promises, by period, and the reason all agreed to. */
import type { PartnerCapacity } from '../../../shared/calc/figures';
import { periodsPerYear } from '../../../shared/period';
import { displayName, type Measure } from '../../../shared/plan';
import { sum } from '../../../shared/quantity';
import { capitalised, showCount, showDate, showPercent } from '../../../shared/text';
import { choiceWords } from '../../../shared/value-words';
import { type Block, bullets, gap, heading, type Line, spansOf, strong, text, textOr } from './page-model';
import type { AgreementSource } from './source';

/** One section for each measure that somebody promises. */
export function targetsPart(source: AgreementSource): Block[] {
	const measures = source.plan.measures.filter(({ id }) => usesOf(source, id).length > 0);
	return [
		heading(1, '2. Targets and their reasons'),
		text(
			`Delivery under ${showPercent(source.bid.minimumPerformanceLevel)} of a target counts as below the minimum performance level.`,
		),
		...(measures.length === 0
			? [text([gap('targets of each partner')])]
			: measures.flatMap((measure) => measureBlocks(source, measure))),
	];
}

const usesOf = ({ figures }: AgreementSource, measureId: string): PartnerCapacity[] =>
	figures.capacity.filter((use) => use.measureId === measureId && use.targetTotal > 0);

function measureBlocks(source: AgreementSource, measure: Measure): Block[] {
	const rationale = source.plan.rationales.find(({ measureId }) => measureId === measure.id);
	const unit = measure.unit.trim() === '' ? '' : ` (${measure.unit.trim()})`;
	return [
		heading(2, `${capitalised(displayName(measure))}${unit}`),
		text([strong('What counts: '), ...spansOf(textOr(measure.definition, 'what exactly counts as one'))]),
		text([strong('Reason: '), ...spansOf(textOr(rationale?.statement ?? '', 'why this target is right'))]),
		text([strong('Worked out from: '), ...spansOf(textOr(rationale?.method ?? '', 'how it was worked out'))]),
		...evidenceBlocks(source, rationale?.id),
		text([
			strong('What would change it: '),
			...spansOf(textOr(rationale?.changeTrigger ?? '', 'what would make the partners change it')),
		]),
		targetTable(source, measure.id),
		...standBlocks(source, measure.id),
	];
}

function evidenceBlocks({ plan }: AgreementSource, rationaleId: string | undefined): Block[] {
	const found = plan.evidence.filter((each) => each.rationaleId === rationaleId);
	if (found.length === 0) return [text([strong('Evidence: '), gap('evidence for it')])];
	return [
		text([strong('Evidence')]),
		bullets(
			found.map(({ detail, source, supports, strength, kind }) => {
				const origin = source.trim() === '' ? '' : ` (${source.trim()})`;
				const weight = strength === 'missing' ? 'not found yet' : strength;
				return `${supports ? 'For' : 'Against'}, ${choiceWords(kind)}, ${weight}: ${detail}${origin}`;
			}),
		),
	];
}

/** A line for each partner and year, so that quarters and months both fit a page. */
function targetTable(source: AgreementSource, measureId: string): Block {
	const perYear = periodsPerYear(source.bid);
	const letter = source.bid.periodMonths === 1 ? 'M' : 'Q';
	const uses = usesOf(source, measureId);
	const line = (name: string, targets: readonly number[], year: number): Line[] => {
		const own = targets.slice(year * perYear, (year + 1) * perYear);
		return [name, `Y${year + 1}`, ...own.map(showCount), showCount(sum(own))];
	};
	const years = Array.from({ length: source.bid.years }, (_, year) => year);
	const total = uses.reduce<number[]>(
		(all, use) => use.targetByPeriod.map((units, place) => units + (all[place] ?? 0)),
		[],
	);
	return {
		kind: 'table',
		head: [
			'Partner',
			'Year',
			...Array.from({ length: perYear }, (_, place) => `${letter}${place + 1}`),
			'Year sum',
		],
		lines: [
			...uses.flatMap((use) =>
				years.map((year) => line(source.nameOf(use.partnerId), use.targetByPeriod, year)),
			),
			...(uses.length > 1 ? years.map((year) => line('All partners', total, year)) : []),
		],
		figures: Array.from({ length: perYear + 1 }, (_, place) => place + 2),
		widths: [4, 1, ...Array.from({ length: perYear }, () => (perYear > 4 ? 0.8 : 1.5)), 1.6],
	};
}

/** Who agreed, by name and day; what is not agreed is a gap. Comments and counter-figures stay in the bid. */
function standBlocks({ figures, plan, nameOf }: AgreementSource, measureId: string): Block[] {
	const rationale = plan.rationales.find((each) => each.measureId === measureId);
	const stands = figures.positions.filter((position) => position.measureId === measureId);
	if (stands.length === 0) return [text([gap('every partner’s yes to its target')])];
	const lines = stands.map(({ partnerId, status, stale, targetTotal }): Line => {
		const name = nameOf(partnerId);
		const row = plan.positions.find(
			(each) => each.partnerId === partnerId && each.rationaleId === rationale?.id,
		);
		if (stale)
			return [gap(`${name} agreed to another figure; ${showCount(targetTotal)} is to be agreed again`)];
		if (status === 'disputed') return [gap(`${name} disputes its target`)];
		if (status === 'notAsked') return [gap(`${name} has not been asked`)];
		const who = [row?.by.trim() ?? '', row?.date ? showDate(row.date) : ''].filter(Boolean).join(', ');
		const agreed = `${name} agrees to ${showCount(targetTotal)}${who === '' ? '' : ` (${who})`}`;
		const condition = row?.condition.trim() ?? '';
		return status === 'agreedWithCondition' && condition !== '' ? `${agreed}, if: ${condition}` : agreed;
	});
	return [text([strong('Who agrees')]), bullets(lines)];
}
