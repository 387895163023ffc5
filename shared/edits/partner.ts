/** Edits of partners and what hangs on them. */
import { type Change, mergeChanges } from '../change';
import { only, type Plan } from '../plan';
import { removeWithDependants } from './removal';
import { addRow } from './row';

/** Adds a partner of this name, invited until it joins. Returns the changes and its id. */
export const addPartner = (plan: Plan, name: string): { id: string; changes: Change[] } =>
	addRow(plan, 'partners', { name, membership: 'invited' });

/**
 * Takes a partner out with its posts, targets, money, contacts and positions. The lead cannot be taken out:
 * no changes.
 */
export function removePartner(plan: Plan, partnerId: string): Change[] {
	if (only(plan, 'bid').leadPartnerId === partnerId) return [];
	return removeWithDependants(plan, 'partners', partnerId);
}

/**
 * Adds a post of a role at a partner with its budget line, so that no post stays uncosted: FTE 1, one person, a new
 * starter unless told, who ramps up.
 */
export function addPost(
	plan: Plan,
	args: { partnerId: string; roleId: string; title: string; salary: number; existing?: boolean },
): { id: string; changes: Change[] } {
	const post = addRow(plan, 'posts', { ...args, fte: 1, existing: args.existing ?? false });
	const line = addRow(plan, 'budgetLines', {
		partnerId: args.partnerId,
		category: 'staff',
		description: args.title,
		method: 'post',
		postId: post.id,
	});
	return { id: post.id, changes: [...post.changes, ...line.changes] };
}

/** Takes a post out with the budget lines that name it. */
export const removePost = (plan: Plan, postId: string): Change[] =>
	removeWithDependants(plan, 'posts', postId);

/** Adds several partners at once, from pasted names; blank and repeated names are left out. */
export function addPartners(plan: Plan, names: readonly string[]): Change[] {
	const known = new Set(plan.partners.map((partner) => partner.name.trim().toLocaleLowerCase('en-GB')));
	const changes: Change[] = [];
	let taken = 0;
	for (const name of names.map((each) => each.trim())) {
		if (name === '' || known.has(name.toLocaleLowerCase('en-GB'))) continue;
		known.add(name.toLocaleLowerCase('en-GB'));
		taken += 1;
		const order = (plan.partners.at(-1)?.order ?? 0) + taken;
		const made = addRow(
			plan,
			'partners',
			{ name: name.slice(0, 200), membership: 'invited' },
			{ id: freshPartnerId(plan, taken) },
		);
		changes.push(
			...made.changes.map((change) => ({ ...change, after: change.after && { ...change.after, order } })),
		);
	}
	return mergeChanges(changes);
}

function freshPartnerId(plan: Plan, nth: number): string {
	const taken = new Set(plan.partners.map((partner) => partner.id));
	let number = plan.partners.length;
	for (let found = 0; found < nth; number += 1) if (!taken.has(`P${number}`)) found += 1;
	return `P${number - 1}`;
}
