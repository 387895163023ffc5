/** The draft agreement from a bid: model, Word file beside its place, rename. */
import { liveFigures } from '../../../shared/figures';
import type { Plan } from '../../../shared/plan';
import type { Tell } from '../../apart/progress';
import { writeToDisk } from '../../placement';
import { replaceFile } from '../replaced-file';
import { memorandum } from './memorandum';
import { gapsOf } from './page-model';
import { agreementSource } from './source';
import { writeDocument } from './word-writer';

export interface AgreementOrder {
	/** The day the figures are worked out for, `2026-04-01`. */
	today: string;
	/** Where it is written; whoever ordered it puts it in its place. */
	draft: string;
}

/** Writes the draft of the agreement, down to the disk; says how many points the partners still have to settle. */
export async function draftAgreement(
	plan: Plan,
	{ today, draft }: AgreementOrder,
	tell: Tell,
): Promise<{ gaps: number }> {
	const step = (done: number) => tell({ label: STEPS[done] ?? '', done, total: STEPS.length });
	await step(0);
	const figures = liveFigures(plan, today);
	await step(1);
	const model = memorandum(agreementSource(plan, figures), today);
	await step(2);
	const bytes = await writeDocument(model);
	await step(3);
	writeToDisk(draft, bytes);
	return { gaps: gapsOf(model.blocks).length };
}

const STEPS = [
	'Working the figures out',
	'Wording the agreement',
	'Writing the pages of the agreement',
	'Putting the agreement in its place',
] as const;

export interface ExportAgreement extends Omit<AgreementOrder, 'draft'> {
	plan: Plan;
	/** An earlier file there is replaced only when the new one is whole. */
	path: string;
}

/** Writes it here and now, in its place. */
export const exportAgreement = ({ plan, today, path }: ExportAgreement): Promise<{ gaps: number }> =>
	replaceFile(path, (draft) => draftAgreement(plan, { today, draft }, async () => undefined));
