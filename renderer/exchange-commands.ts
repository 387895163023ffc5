/** What menu and palette do with partners' workbooks, lists and the funder's form: the same as the buttons do. */
import type { CommandName } from '../shared/commands';
import type { ListTable } from '../shared/partner-book/list';
import { isActive, only, type Plan } from '../shared/plan';
import { planStore } from './plan-store';
import { go, routeOf } from './route';
import { readBook, sendBooks } from './screens/share/books/books-store';
import { openForm } from './screens/share/form/form-store';
import { importList, saveList } from './screens/share/list/list-store';

/** The partner that is looked at, else the lead; a list that is brought in shows whose it will be. */
function partnerAtHand(plan: Plan): string {
	const { partner } = routeOf(window.location.hash).at;
	return plan.partners.find(({ id }) => id === partner)?.id ?? only(plan, 'bid').leadPartnerId;
}

/** Those the Share screen begins with: all but the lead, who writes them. */
async function sendToAll(plan: Plan): Promise<void> {
	go('share');
	const lead = only(plan, 'bid').leadPartnerId;
	const others = plan.partners.filter((partner) => isActive(partner) && partner.id !== lead);
	if (others.length === 0) return;
	await sendBooks(others.map(({ id }) => id));
	requestAnimationFrame(() => document.querySelector('#books-sent')?.scrollIntoView({ block: 'nearest' }));
}

async function readReturned(): Promise<void> {
	if (await readBook()) go('share', { view: 'partnerBook' });
}

async function fillForm(): Promise<void> {
	if (await openForm()) go('share', { view: 'form' });
}

const ofList = (work: (table: ListTable, partnerId: string) => unknown, table: ListTable) => (plan: Plan) =>
	work(table, partnerAtHand(plan));

const WORK = {
	sendPartnerBooks: sendToAll,
	readPartnerBook: readReturned,
	importBudgetLines: ofList(importList, 'budgetLines'),
	importPosts: ofList(importList, 'posts'),
	saveBudgetLines: ofList(saveList, 'budgetLines'),
	savePosts: ofList(saveList, 'posts'),
	fillForm,
} satisfies Partial<Record<CommandName, (plan: Plan) => unknown>>;

type ExchangeCommand = keyof typeof WORK;

/** Each does nothing where no bid is open. */
export const EXCHANGE_WORK = Object.fromEntries(
	Object.entries(WORK).map(([name, work]) => [
		name,
		() => {
			const plan = planStore.state()?.plan;
			return plan && work(plan);
		},
	]),
) as Record<ExchangeCommand, () => unknown>;
