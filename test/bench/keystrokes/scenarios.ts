/** What would happen if: each scenario, and what it changes in the bid. */
import { whatIf } from '../../../renderer/words/what-if';
import { THINGS } from '../../../shared/names';
import { fieldWord } from '../../../shared/rules/words';
import { hasKeyboard } from '../../e2e/keyboard-hand';
import { type Answer, choose, fillForm } from './form';
import { type Entry, nameOf, of, percent, period, plain, table, type Value } from './sample-bid';
import type { Typist } from './typist';

export async function scenarios(hand: Typist): Promise<void> {
	await hand.screen(8, 'What if');
	for (const [at, scenario] of table('scenarios').entries()) {
		if (at === 0) await hand.button(hand.window.locator('.empty'), whatIf.add);
		else {
			await hand.walk(hand.grid(whatIf.scenarios), 'F6');
			await hand.anotherLine(whatIf.scenarios);
		}
		await hand.grid(whatIf.scenarios).locator('[data-cell]:focus').waitFor();
		await hand.line({
			[whatIf.name]: plain(scenario.name),
			[whatIf.description]: plain(scenario.description),
		});
		await hand.press('Enter');
		await changesOf(hand, scenario);
	}
}

/** Each change is a form: of which thing, of it what, and what it is then. */
async function changesOf(hand: Typist, scenario: Entry): Promise<void> {
	const form = hand.window.getByRole('form', { name: whatIf.addChange });
	const value = form.getByRole('textbox', { name: whatIf.value });
	await hand.walk(hand.section(whatIf.changesTitle), 'F6');
	await hand.walk(form, 'Tab');
	for (const change of of('scenarioChanges', 'scenarioId', scenario.id)) {
		await hand.walk(form.getByRole('button', { name: new RegExp(`${whatIf.kindOfThing}$`) }), 'Shift+Tab');
		await fillForm(hand, form, thingOf(change));
		for (const [when, text] of valuesOf(change)) {
			if (when !== null) {
				// Back from the value before; on from the field for the first.
				const isNext = await hasKeyboard(value);
				const chord = isNext ? 'Shift+Tab' : 'Tab';
				await hand.walk(form.getByRole('button', { name: new RegExp(`${whatIf.when}$`) }), chord);
				await choose(hand, form, whatIf.when, when, isNext ? 0 : 2);
			}
			if (change.kind === 'partnerLeaves') {
				await choose(hand, form, whatIf.value, text);
				await hand.walk(form.getByRole('button', { name: whatIf.addChange, exact: true }), 'Tab');
			} else {
				await hand.walk(value, 'Tab');
				await hand.value(text);
			}
			hand.sheetPresses += 1;
			await hand.press('Enter');
		}
	}
}

/** The choices down to the field that changes. */
function thingOf({ table: name, rowId, values, kind }: Entry): Answer[] {
	const tableName = String(name) as keyof typeof THINGS;
	const [row] = table(tableName).filter(({ id }) => id === rowId);
	const [field = ''] = Object.keys(values ?? {});
	const measure = nameOf('measures', row?.measureId);
	const things: Record<string, Answer[]> = {
		targets: [
			[whatIf.whose, 'choice', nameOf('partners', row?.partnerId)],
			[whatIf.thing, 'choice', `${nameOf('partners', row?.partnerId)}, ${measure}`],
		],
		funnelSteps: [[whatIf.thing, 'choice', `${measure}, ${nameOf('measures', row?.sourceMeasureId)}`]],
		partners: [[whatIf.thing, 'choice', nameOf('partners', rowId)]],
	};
	const what = kind === 'partnerLeaves' ? whatIf.leavesFrom : (whatIf.lists[field] ?? fieldWord(field));
	return [
		[whatIf.kindOfThing, 'choice', THINGS[tableName]],
		...(things[tableName] ?? []),
		[whatIf.field, 'choice', what],
	];
}

/** What is typed: one value, or each entry of a list that is not as in the bid, by its period. */
function valuesOf({
	table: name,
	rowId,
	values,
	kind,
	fromPeriod,
}: Entry): [when: string | null, text: string][] {
	if (kind === 'partnerLeaves') return [[null, period(fromPeriod)]];
	const [row] = table(String(name)).filter(({ id }) => id === rowId);
	return Object.entries(values ?? {}).flatMap(([field, value]): [string | null, string][] => {
		const base = row?.[field];
		if (!Array.isArray(value)) return [[null, percent(value as Value)]];
		return value.flatMap((entry, at): [string, string][] =>
			Array.isArray(base) && base[at] === entry ? [] : [[period(at + 1), plain(entry)]],
		);
	});
}
