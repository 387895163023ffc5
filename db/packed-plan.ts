/** A whole bid in few bytes, as a version keeps it. */
import { deflateSync, inflateSync } from 'node:zlib';
import type { Plan } from '../shared/plan';
import { MOST_BYTES } from '../shared/rules/json-text';
import { planErrors } from './plan-check';

export const packPlan = (plan: Plan): Buffer => deflateSync(JSON.stringify(plan));

/**
 * Null where it cannot be read as a bid. A few packed bytes could be gigabytes: a version is no larger than the bid
 * JSON that Consort takes.
 */
export function unpackPlan(packed: Uint8Array): Plan | null {
	try {
		const plan = JSON.parse(inflateSync(packed, { maxOutputLength: MOST_BYTES }).toString('utf8')) as Plan;
		return planErrors(plan) === null ? plan : null;
	} catch {
		return null;
	}
}
