/**
 * The partners' agreement as a draft memorandum. What should be in it: domain notes, models and agreement.
 * Private reasons, organisations not invited, salaries and reserves are never in it.
 */
import { showDate, showNumberOf } from '../../../shared/text';
import { exitPart, signaturesPart } from './closing-part';
import { moneyPart } from './money-part';
import { type Block, type DocumentModel, gapsOf } from './page-model';
import { partiesPart } from './parties';
import { sharingPart } from './sharing-part';
import type { AgreementSource } from './source';
import { targetsPart } from './targets-part';
import { checklistPart, dataPart, reviewsPart, risksPart } from './terms-part';

export function memorandum(source: AgreementSource, today: string): DocumentModel {
	const { bid, figures } = source;
	const blocks: Block[] = [
		...partiesPart(source),
		...targetsPart(source),
		...moneyPart(source),
		...sharingPart(source),
		...risksPart(source),
		...reviewsPart(source),
		...dataPart(source),
		...checklistPart(source),
		...exitPart(source),
		...signaturesPart(source),
	];
	const open = gapsOf(blocks).length;
	const { stop } = figures.findingCounts;
	return {
		title: 'Draft memorandum of understanding',
		subtitle: bid.reference.trim() === '' ? bid.title : `${bid.title} (${bid.reference.trim()})`,
		notice: [
			'A draft for the partners to talk about and for a lawyer to check. It is not legal advice, and it binds nobody until it is signed.',
			open === 0
				? 'Nothing is marked as still to agree.'
				: `${showNumberOf(open, 'point')} still to agree; each is marked [To agree: …].`,
			...(stop === 0
				? []
				: [`Draft: ${showNumberOf(stop, 'check')} of the bid ${stop === 1 ? 'fails' : 'fail'}.`]),
			`Made from the bid as it stood on ${showDate(today)}.`,
		],
		foot: `${bid.title} · draft agreement · ${showDate(today)}`,
		blocks,
	};
}
