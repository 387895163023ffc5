/** What is counted, who does the work, and what each partner promises. */
import { capacity } from '../../../renderer/words/capacity';
import { measuresWords, rolesWords } from '../../../renderer/words/delivery';
import { nameOf, of, percent, period, plain, table, word, yesNo } from './sample-bid';
import type { Typist } from './typist';

export async function measures(hand: Typist): Promise<void> {
	const { columns, funnelColumns } = measuresWords;
	await hand.screen(4, 'Targets');
	await hand.button(hand.window.locator('.empty'), 'Add a measure');
	await hand.lines(
		measuresWords.title,
		measuresWords.addOutput,
		table('measures').map((measure) => ({
			[columns.name]: plain(measure.name),
			[columns.shortName]: plain(measure.shortName),
			[columns.kind]: word(measuresWords.kind, measure.kind),
			[columns.commissionerMinimumPerYear]: plain(measure.commissionerMinimumPerYear),
			[columns.doingNothingBaseline]: plain(measure.doingNothingBaseline),
			[columns.paidByResults]: yesNo(measure.paidByResults),
			[columns.priceWeight]: plain(measure.priceWeight),
			[columns.unit]: plain(measure.unit),
			[columns.definition]: plain(measure.definition),
			[columns.baselineNote]: plain(measure.baselineNote),
		})),
	);
	await hand.lines(
		measuresWords.funnel,
		measuresWords.addStep,
		table('funnelSteps').map((step) => ({
			[funnelColumns.measureId]: nameOf('measures', step.measureId),
			[funnelColumns.sourceMeasureId]: nameOf('measures', step.sourceMeasureId),
			[funnelColumns.lagPeriods]: plain(step.lagPeriods),
			[funnelColumns.completionRate]: percent(step.completionRate),
			[funnelColumns.responseRate]: percent(step.responseRate),
			[funnelColumns.improvedRate]: percent(step.improvedRate),
			[funnelColumns.note]: plain(step.note),
		})),
	);
}

export async function roles(hand: Typist): Promise<void> {
	const { columns } = rolesWords;
	await hand.screen(3, 'Capacity');
	await hand.lines(
		rolesWords.title,
		rolesWords.add,
		table('roles').map((role) => ({
			[columns.name]: plain(role.name),
			[columns.method]: word(rolesWords.method, role.method),
			[columns.measureId]: nameOf('measures', role.measureId),
			[columns.maxConcurrent]: plain(role.maxConcurrent),
			[columns.avgWeeks]: plain(role.avgWeeks),
			[columns.contactShare]: percent(role.contactShare),
			[columns.hoursPerOutput]: plain(role.hoursPerOutput),
			[columns.claimedPerYear]: plain(role.claimedPerYear),
			[columns.evidence]: plain(role.evidence),
		})),
	);
}

export async function posts(hand: Typist): Promise<void> {
	for (const { id } of table('partners')) {
		const name = nameOf('partners', id);
		const own = of('posts', 'partnerId', id);
		if (own.length === 0) continue;
		await hand.tab(name);
		await hand.lines(
			capacity.postsAt(name),
			capacity.addPost,
			own.map((post) => ({
				Post: plain(post.title),
				FTE: plain(post.fte),
				People: plain(post.heads),
				From: period(post.startPeriod),
				'Pay in £ a year for 1 FTE': plain(post.salary),
				To: period(post.endPeriod),
				Role: nameOf('roles', post.roleId),
				'In post now': yesNo(post.existing),
				'Its people also work elsewhere': yesNo(post.sharedPost),
			})),
			// The heat maps on the way forward would show another partner.
			'Shift+F6',
		);
		await away(hand, id);
	}
}

async function away(hand: Typist, partnerId: string): Promise<void> {
	const absences = of('absences', 'partnerId', partnerId).map((absence) => ({
		Away: plain(absence.reason),
		'FTE lost': plain(absence.fteLost),
		From: period(absence.fromPeriod),
		To: period(absence.toPeriod),
		Role: nameOf('roles', absence.roleId),
		'A replacement starts afterwards': yesNo(absence.replacementRamps),
	}));
	const promises = of('commitments', 'partnerId', partnerId).map((promise) => ({
		'Promised to': plain(promise.to),
		'FTE promised': plain(promise.fte),
		From: period(promise.fromPeriod),
		To: period(promise.toPeriod),
		Role: nameOf('roles', promise.roleId),
	}));
	if (absences.length > 0) await first(hand, capacity.away, capacity.absences, absences);
	if (promises.length > 0) await first(hand, capacity.promise, capacity.commitments, promises);
}

/** Both tables stand in one section: the first line by its button, the rest from there. */
async function first(hand: Typist, add: string, title: string, all: readonly Record<string, string>[]) {
	await hand.button(hand.section(capacity.awayAt), add, 'Shift+F6');
	await hand.grid(title).locator('[data-cell]:focus').waitFor();
	await hand.lines(title, null, all);
}

export async function targets(hand: Typist): Promise<void> {
	await hand.screen(4, 'Targets');
	await hand.segment(measuresWords.view.targets);
	for (const measure of table('measures')) {
		const name = nameOf('measures', measure.id);
		await hand.segment(new RegExp(`^${name}`, 'i'));
		for (const target of of('targets', 'measureId', measure.id)) await promise(hand, name, target);
	}
}

async function promise(hand: Typist, measure: string, target: Record<string, unknown>): Promise<void> {
	const grid = new RegExp(`^Targets for ${measure}`);
	const partner = nameOf('partners', target.partnerId as string);
	const line = hand.grid(grid).getByRole('rowheader', { name: new RegExp(`^${partner}, `) });
	if ((await line.count()) === 0) {
		await hand.walk(hand.grid(grid), 'F6');
		await hand.press('Escape');
		await hand.walk(hand.window.getByRole('button', { name: 'Add a partner' }), 'Tab');
		await hand.press('Enter');
		await hand.window.getByRole('menuitem', { name: partner }).waitFor();
		await hand.type(partner.slice(0, 4));
		await hand.press('Enter');
		await line.waitFor();
	}
	await hand.cell(hand.grid(grid).locator(`[data-cell][aria-label^="${partner}, Y1 Q1: "]`));
	for (const [at, units] of (target.byPeriod as number[]).entries()) {
		await hand.value(String(units));
		await hand.press('Tab', ...(at % 4 === 3 ? ['Tab'] : []));
		hand.sheetPresses += 1;
	}
}
