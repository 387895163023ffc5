/** Parts 5 to 8: risks and who owns them, reviews, data, and what the checklist of the agreement holds. */
import type { Plan, Row } from '../../../shared/plan';
import { capitalised, showDate } from '../../../shared/text';
import { choiceWords } from '../../../shared/value-words';
import { type Block, bullets, gap, heading, type Line, text, textOr } from './page-model';
import type { AgreementSource } from './source';

const SHARED_BY: Record<Row<'risks'>['sharedBy'], string> = {
	owner: 'its owner',
	byBudget: 'all, by budget',
	equal: 'all, equally',
	custom: 'agreed shares',
};

/** Every risk with its owner, answer and who bears its cost. */
export function risksPart({ plan, figures, nameOf }: AgreementSource): Block[] {
	const person = (id: string | null) => plan.contacts.find((contact) => contact.id === id)?.person ?? '';
	const lines = plan.risks.map((risk): Line[] => {
		const score = figures.risks.rows.find(({ riskId }) => riskId === risk.id)?.residualScore;
		const owner = [nameOf(risk.ownerPartnerId), person(risk.ownerContactId)].filter(Boolean).join(', ');
		return [
			risk.description,
			`${score ?? '–'}`,
			textOr(owner, 'an owner'),
			textOr(risk.mitigation, 'what is done about it'),
			SHARED_BY[risk.sharedBy],
			risk.nextReview === null ? [gap('a review date')] : showDate(risk.nextReview),
		];
	});
	return [
		heading(1, '5. Risks and their owners'),
		lines.length === 0
			? text([gap('the risks and who owns each')])
			: {
					kind: 'table',
					head: ['Risk', 'Score', 'Owner', 'What is done', 'Cost borne by', 'Next review'],
					lines,
					figures: [1],
					widths: [5, 1.3, 3, 5, 2, 2.2],
				},
	];
}

export function reviewsPart({ plan }: AgreementSource): Block[] {
	return [
		heading(1, '6. Reviews'),
		plan.reviews.length === 0
			? text([gap('when the partners look at their work together')])
			: {
					kind: 'table',
					head: ['Review', 'Kind', 'How often', 'First', 'Who comes'],
					lines: plan.reviews.map((review): Line[] => [
						review.title,
						capitalised(choiceWords(review.kind)),
						capitalised(choiceWords(review.frequency)),
						review.firstDate === null ? [gap('a first date')] : showDate(review.firstDate),
						textOr(review.attendees, 'who comes'),
					]),
					figures: [],
					widths: [4, 2, 2, 2, 4],
				},
	];
}

/** Recording systems differ between partners more often than anybody expects. */
export function dataPart({ plan, partners, nameOf }: AgreementSource): Block[] {
	const systems = new Set(partners.map(({ recordingSystem }) => recordingSystem.trim()).filter(Boolean));
	return [
		heading(1, '7. Records and data sharing'),
		{
			kind: 'table',
			head: ['Partner', 'Records its work in'],
			lines: partners.map(({ id, recordingSystem }): Line[] => [
				nameOf(id),
				textOr(recordingSystem, 'where it records its work'),
			]),
			figures: [],
			widths: [3, 5],
		},
		...(systems.size > 1
			? [text([gap('how figures from different systems are brought together and checked')])]
			: []),
		text(
			settled(plan, /data|record/i) ?? [
				gap('a data sharing agreement: what is shared, why, how it is protected and how long it is kept'),
			],
		),
	];
}

/** What the checklist says is agreed about a subject; null where nothing is. */
export function settled({ agreementItems }: Pick<Plan, 'agreementItems'>, subject: RegExp): string | null {
	const found = agreementItems.filter(({ item, status }) => status === 'agreed' && subject.test(item));
	const words = found.map(({ item, note }) =>
		note.trim() === '' ? `${item}: agreed.` : `${item}: ${note.trim()}`,
	);
	return words.length === 0 ? null : words.join(' ');
}

/** What the checklist says is agreed, drafted or missing, each with its note. */
export function checklistPart({ plan }: AgreementSource): Block[] {
	const items = plan.agreementItems.filter(({ status }) => status !== 'notNeeded');
	if (items.length === 0)
		return [heading(1, '8. Other terms'), text([gap('the points of the agreement; none is listed yet')])];
	return [heading(1, '8. Other terms'), bullets(items.map(itemLine))];
}

function itemLine({ item, status, note, required }: Row<'agreementItems'>): Line {
	const words = note.trim() === '' ? '' : `: ${note.trim()}`;
	if (status === 'agreed') return `${item}${words === '' ? ': agreed' : words}`;
	if (status === 'drafted') return [{ text: `${item}${words} ` }, gap('drafted, not agreed')];
	return [{ text: `${item}${words} ` }, gap(required ? 'required' : 'open')];
}
