/** What the bid costs and who pays for it, partner by partner; the funder's rules. */
import { budget, details, match, pools } from '../../../renderer/words/budget';
import { choices } from '../../../renderer/words/everywhere';
import { rules, terms } from '../../../renderer/words/funder-rules';
import { sharing } from '../../../renderer/words/risk-sharing';
import { type Entry, first, nameOf, of, percent, plain, table, word, yesNo } from './sample-bid';
import type { Typist, Wanted } from './typist';

const years = (byYear: Entry[string] | undefined): Wanted =>
	Object.fromEntries(
		Array.isArray(byYear) ? byYear.map((pounds, at) => [budget.year(at + 1), plain(pounds)]) : [],
	);
const isOfPost = ({ method }: Entry) => method === 'post';

export async function budgets(hand: Typist): Promise<void> {
	await hand.screen(5, budget.title);
	for (const { id } of table('partners').filter(({ membership }) => membership !== 'notInvited')) {
		await hand.tab(nameOf('partners', id));
		await linesOf(hand, id);
		await poolsOf(hand, id);
		await matchOf(hand, id);
	}
	await detailsOfLines(hand);
}

async function linesOf(hand: Typist, partnerId: string): Promise<void> {
	const lines = of('budgetLines', 'partnerId', partnerId);
	const typed = lines.filter((line) => !isOfPost(line));
	const title = budget.gridLabel(nameOf('partners', partnerId));
	if (typed.length === 0) return;
	// A post has its line since it was added; without posts the first line is made by the button.
	if (lines.some(isOfPost)) {
		await hand.walk(hand.grid(title), 'F6');
		await hand.anotherLine(title);
	} else await hand.button(hand.window.locator('.empty').first(), budget.empty.button);
	await hand.grid(title).locator('[data-cell]:focus').waitFor();
	await hand.lines(
		title,
		null,
		typed.map((line) => ({
			[budget.description]: plain(line.description),
			...(line.method === 'inflated' ? years([line.year1Amount ?? 0]) : {}),
		})),
	);
}

async function poolsOf(hand: Typist, partnerId: string): Promise<void> {
	const own = of('overheadPools', 'partnerId', partnerId);
	if (own.length === 0) return;
	await hand.lines(
		pools.title(nameOf('partners', partnerId)),
		pools.emptyButton,
		own.map((pool) => ({
			[pools.name]: plain(pool.name),
			[pools.method]: word(choices.poolMethod, pool.method),
			[pools.pool]: plain(pool.pool),
			[pools.project]: plain(pool.projectDriver),
			[pools.organisation]: plain(pool.organisationDriver),
			[pools.basis]: plain(pool.basis),
		})),
	);
}

async function matchOf(hand: Typist, partnerId: string): Promise<void> {
	const own = of('matchFunding', 'partnerId', partnerId);
	if (own.length === 0) return;
	await hand.lines(
		match.title(nameOf('partners', partnerId)),
		match.emptyButton,
		own.map((each) => ({
			[match.source]: plain(each.source),
			[match.kind]: word(match.kinds, each.kind),
			[match.status]: word(choices.matchStatus, each.status),
			...years(each.byYear),
			[match.note]: plain(each.note),
		})),
	);
}

/** What each line is: after its amounts, on the view beside. */
async function detailsOfLines(hand: Typist): Promise<void> {
	for (const { id } of table('partners').filter(({ membership }) => membership !== 'notInvited')) {
		await hand.tab(nameOf('partners', id));
		await hand.segment(budget.views.details);
		const lines = of('budgetLines', 'partnerId', id);
		const title = budget.detailsLabel(nameOf('partners', id));
		const wanted = (await hand.names(title, budget.description)).map((shown): Wanted => {
			const line = lines.find(
				(each) => shown === (isOfPost(each) ? nameOf('posts', each.postId) : each.description),
			);
			return line ? detailsOf(line) : {};
		});
		await hand.rows(title, wanted);
		await hand.segment(budget.views.amounts);
		await amountsOf(hand, id, lines);
	}
}

const detailsOf = (line: Entry): Wanted => ({
	[budget.description]: plain(line.description),
	[details.category]: word(choices.category, line.category),
	[details.method]: word(choices.lineMethod, line.method),
	[details.costType]: word(details.costTypes, line.costType),
	[details.direct]: yesNo(line.direct),
	[details.eligible]: yesNo(line.eligible),
	[details.vat]: word(details.vatWords, line.vat),
	[details.leadManagement]: yesNo(line.leadManagement),
	[details.basis]: plain(line.basis),
});

async function amountsOf(hand: Typist, partnerId: string, lines: readonly Entry[]): Promise<void> {
	const title = budget.gridLabel(nameOf('partners', partnerId));
	for (const line of lines.filter(({ method }) => method === 'byYear'))
		await hand.cells(
			title,
			Object.entries(years(line.byYear)).map(([year, pounds]) => [plain(line.description), year, pounds]),
		);
}

export async function funderRules(hand: Typist): Promise<void> {
	const bid = first('bid');
	await hand.cells(
		'Whole bid',
		Object.entries(years(bid.maximumAwardByYear)).map(([year, text]) => ['Maximum', year, text]),
	);
	await hand.cells(rules.label, [
		[rules.overheads('directStaff'), rules.limit, percent(bid.overheadCap)],
		[rules.match, rules.limit, percent(bid.minimumCashMatch)],
		[rules.capital, rules.limit, percent(bid.capitalMax)],
		[rules.leadManagement, rules.limit, percent(bid.leadManagementMax)],
		[rules.stageOne, rules.limit, percent(bid.maxChangeFromStageOne)],
	]);
	await hand.cells(terms.label, [[terms.fields.stageOneTotal, terms.answer, plain(bid.stageOneTotal)]]);
}

export async function sharingTerms(hand: Typist): Promise<void> {
	const agreed = first('riskSharing');
	await hand.screen(6, 'Risk sharing');
	await hand.segment(/^By target/);
	await hand.cells(sharing.terms, [
		[sharing.fields.leadShieldsReservesBelow, sharing.answer, plain(agreed.leadShieldsReservesBelow)],
		[sharing.fields.lossCapShareOfReserves, sharing.answer, percent(agreed.lossCapShareOfReserves)],
		[sharing.fields.clawbackThreshold, sharing.answer, percent(agreed.clawbackThreshold)],
		[sharing.fields.clawbackFeeShare, sharing.answer, percent(agreed.clawbackFeeShare)],
	]);
	await hand.cells(
		sharing.splits,
		table('customShares').map(({ partnerId, share }) => [
			nameOf('partners', partnerId),
			'Agreed shares, agreed',
			percent(share),
		]),
	);
	for (const field of ['reallocationRule', 'liability', 'notes'] as const) {
		await hand.walk(hand.section(sharing.terms), 'F6');
		await hand.press('Escape');
		await hand.walk(hand.window.getByRole('textbox', { name: sharing.texts[field], exact: true }), 'Tab');
		await hand.value(plain(agreed[field]));
		hand.sheetPresses += 1;
		await hand.press('Tab');
	}
}
