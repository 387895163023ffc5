/** Every template by its name. */
import type { WorkbookTemplate } from '../../../shared/workbook-templates';
import type { Frame } from '../book-frame';
import type { WorkbookModel } from '../sheet-model';
import { buildGeneral } from './general';
import { t1 } from './t1';
import { t2 } from './t2';
import { t3 } from './t3';
import { t4 } from './t4';
import { t6 } from './t6';
import { buildTemplate } from './template';

export const TEMPLATES: Record<WorkbookTemplate, (frame: Frame) => WorkbookModel> = {
	general: buildGeneral,
	t1: (frame) => buildTemplate(t1, frame),
	t2: (frame) => buildTemplate(t2, frame),
	t3: (frame) => buildTemplate(t3, frame),
	t4: (frame) => buildTemplate(t4, frame),
	t6: (frame) => buildTemplate(t6, frame),
};
