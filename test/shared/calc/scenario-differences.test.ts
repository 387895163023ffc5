import { describe, expect, it } from 'vitest';
import { compareHeadlines } from '../../../shared/calc/scenario-differences';
import { fullFigures, liveFigures } from '../../../shared/figures';
import { baseHeadlines, scenarioPicture } from '../../../shared/scenario-figures';
import { planOf, sampleText } from '../format/sample';

const sample = planOf(sampleText());
const today = '2025-11-28';
const base = liveFigures(sample, today);
const compared = (id: string) =>
	compareHeadlines(baseHeadlines(sample, base), scenarioPicture(sample, id, today, base).headlines);
const find = (id: string, what: string, of: string | null = null) =>
	compared(id).find((each) => each.what === what && each.of === of);

describe('A scenario beside the bid', () => {
	it('has the headlines that the figures JSON prints', () => {
		expect(sample.scenarios.map(({ id }) => scenarioPicture(sample, id, today, base).headlines)).toEqual(
			fullFigures(sample, today).scenarios,
		);
	});

	it('loses results money when a partner leaves, and that is for the worse', () => {
		expect(find('S2', 'pbrLoss')).toEqual({
			what: 'pbrLoss',
			of: null,
			unit: 'pounds',
			base: 22_282,
			now: 150_372,
			change: 128_090,
			effect: 'worse',
		});
		expect(find('S2', 'notDelivered', 'M2')).toMatchObject({ base: 0, now: 275, effect: 'worse' });
		expect(find('S2', 'moneyFreed')).toMatchObject({ now: 500_620, effect: 'neutral' });
		expect(find('S2', 'cost')).toMatchObject({ change: 0, effect: 'same' });
	});

	it('counts findings as the bid itself does, and the bid beside itself differs in nothing', () => {
		expect(find('S2', 'stop')).toMatchObject({ base: 15, unit: 'findings', effect: 'worse' });
		const own = baseHeadlines(sample, base);
		expect(own).toMatchObject({ addedFindings: [], clearedFindings: [] });
		expect(new Set(compareHeadlines(own, own).map(({ effect }) => effect))).toEqual(new Set(['same']));
	});

	it('delivers more of a measure where targets move to a partner with room', () => {
		expect(find('S3', 'notDelivered', 'M1')).toMatchObject({ effect: 'better' });
	});
});
