/** Edits of a partner's money: budget lines, overhead pools, match funding, and the funder's maximum by year. */
import { applyChanges, type Change } from '../change';
import { type BudgetLine, type FieldsOf, only, type Plan } from '../plan';
import { readTyped } from './cell';
import { type TypedField, typeField } from './fields';
import { addRow, findRow, setFields } from './row';

export type NewLine = 'running' | 'management' | 'capital' | 'overheads';

const NEW_LINES: Record<NewLine, Partial<FieldsOf<'budgetLines'>>> = {
	running: { category: 'other', method: 'inflated', year1Amount: 0 },
	management: { category: 'management', method: 'inflated', year1Amount: 0, leadManagement: true },
	capital: { category: 'capital', method: 'byYear', costType: 'capital' },
	overheads: { category: 'overheads', method: 'inflated', year1Amount: 0, direct: false },
};

/** Adds a budget line of 0 pounds to a partner, after `afterId` where that is given. Returns changes and its id. */
export function addLine(
	plan: Plan,
	args: { partnerId: string; kind: NewLine; description: string; afterId?: string },
): { id: string; changes: Change[] } {
	const { partnerId, kind, description, afterId } = args;
	const fields = { ...NEW_LINES[kind], partnerId, description };
	if (fields.method === 'byYear') fields.byYear = zeroYears(plan);
	return addRow(plan, 'budgetLines', fields, afterId === undefined ? {} : { afterId });
}

/** Adds a budget line for each of these posts, under the post's own title. Posts that are gone are passed over. */
export function addPostLines(plan: Plan, postIds: readonly string[]): Change[] {
	let next = plan;
	const changes: Change[] = [];
	for (const postId of postIds) {
		const post = findRow(plan, 'posts', postId);
		if (!post) continue;
		const { partnerId, title } = post;
		const fields = { partnerId, category: 'staff', description: title, method: 'post', postId } as const;
		const made = addRow(next, 'budgetLines', fields);
		next = applyChanges(next, made.changes);
		changes.push(...made.changes);
	}
	return changes;
}

/** Posts of a partner with FTE that no budget line of it costs. */
export function uncostedPosts(plan: Plan, partnerId: string) {
	const costed = new Set(
		plan.budgetLines.filter((line) => line.method === 'post').map((line) => line.postId),
	);
	return plan.posts.filter((post) => post.partnerId === partnerId && post.fte > 0 && !costed.has(post.id));
}

/**
 * Sets a copy of a line right after it. The copy of a post's line takes over the amounts (whole pounds by year),
 * because one post may not be costed twice.
 */
export function duplicateLine(
	plan: Plan,
	lineId: string,
	amounts: readonly number[],
): { id: string; changes: Change[] } {
	const line = findRow(plan, 'budgetLines', lineId);
	if (!line) return { id: '', changes: [] };
	const { id: _id, order: _order, ...fields } = line;
	const own = line.method === 'post' ? asTyped(amounts) : {};
	return addRow(plan, 'budgetLines', { ...fields, ...own }, { afterId: lineId });
}

const asTyped = (amounts: readonly number[]): Partial<FieldsOf<'budgetLines'>> => ({
	method: 'byYear',
	byYear: [...amounts],
	postId: null,
	year1Amount: null,
});

const zeroYears = (plan: Plan): number[] => new Array<number>(only(plan, 'bid').years).fill(0);

/**
 * Changes how a line is worked out and keeps what it costs as far as the new way can: `amounts` are its present
 * whole pounds by year. Gives a reason where a post has to be chosen first.
 */
export function setLineMethod(
	plan: Plan,
	lineId: string,
	method: BudgetLine['method'],
	amounts: readonly number[],
): Change[] | string {
	const line = findRow(plan, 'budgetLines', lineId);
	if (!line) return 'This budget line is no longer in the bid.';
	if (line.method === method) return [];
	if (method === 'post') return 'Choose the post under “Post”; the line then follows it.';
	const fields =
		method === 'byYear'
			? asTyped(amounts)
			: { ...asTyped([]), method, byYear: null, year1Amount: amounts[0] ?? 0 };
	return setFields(plan, 'budgetLines', lineId, fields);
}

/** Ties a line to a post of its partner, or (null) lets it stand alone with the amounts it had. */
export function setLinePost(
	plan: Plan,
	lineId: string,
	postId: string | null,
	amounts: readonly number[],
): Change[] {
	const line = findRow(plan, 'budgetLines', lineId);
	if (!line || (line.postId === postId && line.method === 'post')) return [];
	if (postId === null)
		return line.method === 'post' ? setFields(plan, 'budgetLines', lineId, asTyped(amounts)) : [];
	return setFields(plan, 'budgetLines', lineId, { method: 'post', postId, byYear: null, year1Amount: null });
}

/** What was typed into a field of a budget line; `amounts` as in `setLineMethod`. */
export type TypedLine = Omit<TypedField, 'table'> & { amounts: readonly number[] };

/** One field of a budget line: changes or the reason. The category capital brings its kind of cost along. */
export function typeLine(plan: Plan, edit: TypedLine): Change[] | string {
	const { id, field, typed, words, amounts } = edit;
	const line = findRow(plan, 'budgetLines', id);
	if (!line) return 'This budget line is no longer in the bid.';
	if (field !== 'method' && field !== 'postId' && field !== 'category')
		return typeField(plan, { ...edit, table: 'budgetLines' });
	const read = readTyped(plan, 'budgetLines', field, typed, words);
	if (!read.ok) return read.reason;
	if (field === 'method') return setLineMethod(plan, id, read.value as BudgetLine['method'], amounts);
	if (field === 'postId') return setLinePost(plan, id, read.value as string | null, amounts);
	const category = read.value as BudgetLine['category'];
	const isMove = (category === 'capital') !== (line.category === 'capital');
	const costType = isMove ? (category === 'capital' ? 'capital' : 'revenue') : line.costType;
	return setFields(plan, 'budgetLines', id, { category, costType });
}

/** An amount typed for one year (`yearIndex` from 0) of a budget line, a match or the funder's maximum. */
export interface TypedAmount {
	of: 'budgetLines' | 'matchFunding' | 'maximum';
	id: string;
	yearIndex: number;
	typed: string;
}

/** Sets one year's whole pounds; empty is 0. For the maximum empty means that no year has one. */
export function typeAmount(plan: Plan, { of, id, yearIndex, typed }: TypedAmount): Change[] | string {
	const read = readTyped(plan, 'budgetLines', 'year1Amount', typed);
	if (!read.ok) return read.reason;
	const pounds = read.value as number | null;
	if (of === 'maximum') return setMaximumOfYear(plan, yearIndex, pounds);
	if (of === 'matchFunding') {
		const match = findRow(plan, 'matchFunding', id);
		return match
			? setFields(plan, 'matchFunding', id, { byYear: withYear(match.byYear, yearIndex, pounds ?? 0) })
			: 'This match is no longer in the bid.';
	}
	const line = findRow(plan, 'budgetLines', id);
	if (!line) return 'This budget line is no longer in the bid.';
	if (line.method === 'inflated' && yearIndex === 0)
		return setFields(plan, 'budgetLines', id, { year1Amount: pounds ?? 0 });
	if (line.method !== 'byYear') return 'This amount is worked out and cannot be typed over.';
	const byYear = withYear(line.byYear ?? zeroYears(plan), yearIndex, pounds ?? 0);
	return setFields(plan, 'budgetLines', id, { byYear });
}

const withYear = (byYear: readonly number[], yearIndex: number, pounds: number): number[] =>
	byYear.map((amount, index) => (index === yearIndex ? pounds : amount));

/** The first maximum typed holds for every year until another is typed; null takes all of them out. */
function setMaximumOfYear(plan: Plan, yearIndex: number, pounds: number | null): Change[] {
	const bid = only(plan, 'bid');
	const maximumAwardByYear =
		pounds === null
			? null
			: bid.maximumAwardByYear
				? withYear(bid.maximumAwardByYear, yearIndex, pounds)
				: zeroYears(plan).map(() => pounds);
	return setFields(plan, 'bid', bid.id, { maximumAwardByYear });
}

/** Adds an overhead pool of 0 pounds that is shared by FTE. Returns changes and its id. */
export const addPool = (plan: Plan, partnerId: string, name: string): { id: string; changes: Change[] } =>
	addRow(plan, 'overheadPools', { partnerId, name, method: 'fte', pool: 0, organisationDriver: 1 });

/** Adds cash match of 0 pounds, not applied for. Returns changes and its id. */
export const addMatch = (plan: Plan, partnerId: string, source: string): { id: string; changes: Change[] } =>
	addRow(plan, 'matchFunding', {
		partnerId,
		source,
		kind: 'cash',
		status: 'notApplied',
		byYear: zeroYears(plan),
	});
