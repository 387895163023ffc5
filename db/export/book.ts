/** The whole workbook as a model: sheets in reading order, named cells, and the totals to compare. */
import type { Plan } from '../../shared/plan';
import type { WorkbookTemplate } from '../../shared/workbook-templates';
import { type BookFigures, frameOf } from './book-frame';
import type { WorkbookModel } from './sheet-model';
import { TEMPLATES } from './templates/registry';

export const buildBook = (
	plan: Plan,
	figures: BookFigures,
	today: string,
	appVersion: string,
	template: WorkbookTemplate = 'general',
): WorkbookModel => TEMPLATES[template](frameOf(plan, figures, today, appVersion));
