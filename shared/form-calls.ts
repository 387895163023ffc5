/** The calls for a workbook that the funder sent: a part of the contract. */
import { z } from 'zod';
import type { FormReport, FundersForm } from './funders-form';

const withPath = z.object({ path: z.string() });

export const FORM_CALLS = {
	/** Reads a workbook the funder sent; nothing of it is run, and it is never written to. */
	'form.open': { input: withPath, needsPath: { mode: 'open', kind: 'form' } },
	/** Writes a copy of that workbook with values of the bid in the chosen cells. */
	'form.fill': {
		input: withPath.extend({
			pairs: z
				.array(
					z.object({
						field: z.string().min(1).max(200),
						sheet: z.string().min(1).max(200),
						address: z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/),
					}),
				)
				.min(1)
				.max(5000),
		}),
		needsPath: { mode: 'save', kind: 'form' },
	},
} as const;

export interface FormOutputs {
	'form.open': FundersForm;
	'form.fill': FormReport;
}
