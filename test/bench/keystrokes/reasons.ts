/** Why each target is what it is: statements, evidence, and where the partners stand. */
import { measuresWords } from '../../../renderer/words/delivery';
import { evidenceForm, standChoices, standForm, reasons as words } from '../../../renderer/words/reasons';
import { targets } from '../../../renderer/words/targets';
import { type Answer, fillForm } from './form';
import { date, type Entry, nameOf, of, plain, table, word } from './sample-bid';
import type { Typist } from './typist';

const panel = (hand: Typist) => hand.window.locator('.reasons-panel');
const contactOf = (id: Entry[string] | undefined): string =>
	plain(table('contacts').find((each) => each.id === id)?.person);

/** A form of the panel filled in and ended by its button. */
async function form(hand: Typist, answers: readonly Answer[]): Promise<void> {
	await fillForm(hand, panel(hand), answers);
	await hand.walk(panel(hand).getByRole('button', { name: words.done, exact: true }), 'Tab');
	await hand.press('Enter');
}

export async function reasons(hand: Typist): Promise<void> {
	await hand.screen(4, 'Targets');
	await hand.segment(measuresWords.view.targets);
	for (const reason of table('rationales')) {
		await hand.segment(new RegExp(`^${nameOf('measures', reason.measureId)}`, 'i'));
		await hand.button(panel(hand), words.write);
		await panel(hand).getByRole('textbox', { name: words.statement, exact: true }).waitFor();
		await form(hand, [
			[words.statement, 'text', plain(reason.statement)],
			[words.method, 'text', plain(reason.method)],
			[words.changeTrigger, 'text', plain(reason.changeTrigger)],
			[words.proposedBy, 'choice', nameOf('partners', reason.proposedByPartnerId)],
			[words.version, 'text', plain(reason.version)],
			[words.owner, 'choice', contactOf(reason.ownerContactId)],
			[words.nextReview, 'text', date(reason.nextReview)],
			[words.notes, 'text', plain(reason.notes)],
		]);
		for (const position of of('positions', 'rationaleId', reason.id)) await stand(hand, position);
		for (const each of of('evidence', 'rationaleId', reason.id)) await evidence(hand, each);
	}
}

async function stand(hand: Typist, position: Entry): Promise<void> {
	if (position.status === 'notAsked') return;
	await hand.button(panel(hand), standForm.edit(nameOf('partners', position.partnerId)));
	await form(hand, [
		[standForm.status, 'choice', word(standChoices, position.status)],
		[standForm.ownFigure('quarter'), 'text', plain(position.counterTarget)],
		[standForm.condition, 'text', plain(position.condition)],
		[standForm.by, 'text', plain(position.by)],
		[standForm.date, 'text', date(position.date)],
		[standForm.frontline, 'choice', position.frontlineConsulted ? 'Yes' : ''],
		[standForm.comment, 'text', plain(position.comment)],
	]);
}

async function evidence(hand: Typist, each: Entry): Promise<void> {
	await hand.button(panel(hand), each.supports ? evidenceForm.add : evidenceForm.addAgainst);
	await form(hand, [
		[evidenceForm.detail, 'text', plain(each.detail)],
		[evidenceForm.kind, 'choice', word(targets.evidenceKind, each.kind)],
		[evidenceForm.strength, 'choice', word(targets.strength, each.strength)],
		[evidenceForm.date, 'text', date(each.date)],
		[evidenceForm.source, 'text', plain(each.source)],
	]);
}
