/** The day figures are worked out for. */
import { localDay } from '../shared/text';
import type { Meta } from './meta';

/** The sample keeps the day of its submission; every other bid is seen from today, by this computer's calendar. */
export const dayOf = (meta: Pick<Meta, 'asAt'>): string => meta.asAt ?? localDay(new Date());
