import { readFileSync } from 'node:fs';
import { type Plan, TABLE_NAMES } from '../../../shared/plan';

const text = readFileSync(new URL('../../../shared/sample/marlshire.json', import.meta.url), 'utf8');

/** The sample bid, fresh. */
export function samplePlan(): Plan {
	const json: Record<string, object[]> = JSON.parse(text);
	return Object.fromEntries(
		TABLE_NAMES.map((name) => [name, (json[name] ?? []).map((row, order) => ({ ...row, order }))]),
	) as unknown as Plan;
}
