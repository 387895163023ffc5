/** Annexes C, D and E: milestones, risks and purchases as lists. */
import { reviewQuarters } from '../../../shared/calc/review-dates';
import { displayName, type Risk } from '../../../shared/plan';
import { type Frame, putHeading, putHeads } from '../book-frame';
import { compute, createSheet, keepHeads, put, ref, type SheetModel } from '../sheet-model';
import { add, choose, isGreater, multiply, number, words } from '../term';

const HEAD_ROW = 5;
const RESPONSES: Record<Risk['response'], string> = {
	treat: 'Treat',
	tolerate: 'Tolerate',
	transfer: 'Transfer',
	terminate: 'Terminate',
};

function listSheet(
	frame: Frame,
	name: string,
	about: string,
	columns: readonly [string, number][],
): SheetModel {
	const sheet = createSheet(
		name,
		columns.map(([, width]) => width),
	);
	putHeading(sheet, frame, name, `${frame.bid.title} · ${about}`);
	putHeads(
		sheet,
		HEAD_ROW,
		columns.map(([head]) => head),
	);
	keepHeads(sheet, HEAD_ROW, 1);
	return sheet;
}

export function buildAnnexC(frame: Frame, name: string): SheetModel {
	const sheet = listSheet(frame, name, 'start, reviews of the first year, end', [
		['Milestone', 60],
		['Date', 16],
		['Who is there', 50],
		['Reached on', 16],
	]);
	const { bid, plan, figures } = frame;
	const reviews = reviewQuarters(bid, plan.reviews).flatMap((quarter) =>
		quarter.reviews.flatMap(({ reviewId, dates }) => {
			const review = plan.reviews.find(({ id }) => id === reviewId);
			// Weekly meetings are no milestones.
			return review && review.frequency !== 'weekly'
				? dates.map((day) => ({ title: review.title, day, who: review.attendees }))
				: [];
		}),
	);
	const all = [
		{ title: 'The project starts', day: bid.start, who: '' },
		...reviews.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
		{ title: 'The project ends', day: figures.periods.at(-1)?.end ?? bid.start, who: '' },
	];
	all.forEach(({ title, day, who }, at) => {
		const row = HEAD_ROW + 1 + at;
		put(sheet, row, 1, title, 'label');
		put(sheet, row, 2, { day }, 'label', 'date');
		put(sheet, row, 3, who === '' ? null : who, 'label');
		put(sheet, row, 4, null, 'inputText');
	});
	return sheet;
}

/** Scores after controls: likelihood × impact + impact, as the bid's register has them. */
export function buildAnnexD(frame: Frame, name: string): SheetModel {
	const sheet = listSheet(frame, name, 'after controls; likelihood and impact from 1 to 5', [
		['Risk', 54],
		['Likelihood', 12],
		['Impact', 12],
		['Score', 12],
		['Level', 12],
		['Response', 14],
		['Owner', 24],
		['Controls', 60],
	]);
	frame.plan.risks.forEach((risk, at) => {
		const row = HEAD_ROW + 1 + at;
		const owner = frame.partners.find(({ id }) => id === risk.ownerPartnerId);
		put(sheet, row, 1, risk.description, 'label');
		put(sheet, row, 2, risk.residualLikelihood, 'input', 'whole');
		put(sheet, row, 3, risk.residualImpact, 'input', 'whole');
		const impact = ref(sheet, row, 3);
		compute(sheet, row, 4, add(multiply(ref(sheet, row, 2), impact), impact), 'computed', 'whole');
		const score = ref(sheet, row, 4);
		const level = choose(
			isGreater(score, number(14)),
			words('Red'),
			choose(isGreater(score, number(7)), words('Amber'), words('Green')),
		);
		compute(sheet, row, 5, level, 'result');
		put(sheet, row, 6, RESPONSES[risk.response], 'label');
		put(sheet, row, 7, owner ? displayName(owner) : null, 'label');
		put(sheet, row, 8, risk.mitigation === '' ? null : risk.mitigation, 'label');
	});
	const last = HEAD_ROW + Math.max(1, frame.plan.risks.length);
	const area = `E${HEAD_ROW + 1}:E${last}`;
	for (const [word, tone] of [
		['Red', 'fail'],
		['Amber', 'warn'],
		['Green', 'pass'],
	] as const)
		sheet.highlights.push({ area, formula: `E${HEAD_ROW + 1}="${word}"`, tone });
	return sheet;
}

const PURCHASES = 12;

export function buildAnnexE(frame: Frame, name: string): SheetModel {
	const sheet = listSheet(frame, name, 'purchases, to be typed', [
		['What is to be bought', 54],
		['By whom', 26],
		['Value', 16],
		['How suppliers are chosen', 44],
		['When', 16],
	]);
	for (let row = HEAD_ROW + 1; row <= HEAD_ROW + PURCHASES; row++)
		for (const column of [1, 2, 3, 4, 5])
			put(sheet, row, column, null, column === 3 ? 'input' : 'inputText', column === 3 ? 'pounds' : null);
	return sheet;
}
