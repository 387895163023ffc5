import { expect, test } from 'vitest';
import { presets, presetWords } from '../../../renderer/words/funder-presets';
import { FUNDER_PRESET_NAMES, FUNDER_PRESETS } from '../../../shared/funder-presets';

test.each(FUNDER_PRESET_NAMES)(
	'the rules of %s say where they come from and what they cannot say',
	(preset) => {
		const { name, what, beyond, source } = presetWords[preset];
		expect([name, what, source, ...beyond].filter((words) => words.trim() === '')).toEqual([]);
		expect(beyond.length).toBeGreaterThan(0);
	},
);

test('every rule that a known funder sets has a name on the screen', () => {
	const fields = new Set(FUNDER_PRESET_NAMES.flatMap((preset) => Object.keys(FUNDER_PRESETS[preset])));
	expect([...fields].filter((field) => !Object.hasOwn(presets.fields, field))).toEqual([]);
});
