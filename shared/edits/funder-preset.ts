/** The rules of a known funder laid over a bid's own. */
import type { Change } from '../change';
import { FUNDER_PRESETS, type FunderPreset } from '../funder-presets';
import { only, type Plan } from '../plan';
import { setFields } from './row';

/**
 * Sets the bid's rules to those of a known funder: rates as shares from 0 to 1, money in whole pounds. Touches the
 * bid alone; what partners entered, their overhead pools too, stays. No change where the rules stand already.
 */
export const applyPreset = (plan: Plan, preset: FunderPreset): Change[] =>
	setFields(plan, 'bid', only(plan, 'bid').id, FUNDER_PRESETS[preset]);
