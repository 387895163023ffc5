/** The draft agreement from a bid: model, Word file beside its place, rename. */
import { writeFileSync } from 'node:fs';
import { liveFigures } from '../../../shared/figures';
import type { Plan } from '../../../shared/plan';
import { placeFile } from '../../placement';
import { memorandum } from './memorandum';
import { gapsOf } from './page-model';
import { agreementSource } from './source';
import { writeDocument } from './word-writer';

export interface ExportAgreement {
	plan: Plan;
	/** The day the figures are worked out for, `2026-04-01`. */
	today: string;
	/** An earlier file there is replaced only when the new one is whole. */
	path: string;
}

/** Writes the draft; says how many points the partners still have to settle. */
export async function exportAgreement({ plan, today, path }: ExportAgreement): Promise<{ gaps: number }> {
	const model = memorandum(agreementSource(plan, liveFigures(plan, today)), today);
	const bytes = await writeDocument(model);
	placeFile(path, { replace: true }, (draft) => writeFileSync(draft, bytes));
	return { gaps: gapsOf(model.blocks).length };
}
