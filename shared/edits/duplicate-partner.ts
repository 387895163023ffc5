/** A partner like another: the plan of its work and money again, for somebody else to fill in who it is. */
import { applyChanges, type Change } from '../change';
import { type FieldsOf, isActive, type Partner, type Plan, type Row, type TableName } from '../plan';
import { addRow, findRow } from './row';

/** What is planned for a partner, and what is different in the copy. */
const PLANNED: { [T in TableName]?: Partial<FieldsOf<T>> } = {
	posts: {},
	commitments: {},
	absences: {},
	targets: {},
	budgetLines: {},
	overheadPools: {},
	matchFunding: { status: 'notApplied', note: '' },
	dueDiligence: { status: 'inProgress', expires: null, action: '', actionBy: null, note: '' },
};
const TABLES = Object.keys(PLANNED) as (keyof typeof PLANNED)[];

/**
 * Adds a copy of a partner right after it: `Name (copy)`, invited where the other is in the bid, else not invited,
 * never the lead. No changes and no id where the partner is gone.
 *
 * Copied is what a bid manager would type again for a similar organisation, so that its capacity, cost and request
 * are those of the other at once: posts with their roles, FTE promised elsewhere and absences, targets, budget lines
 * (tied to the copied posts), overhead pools, match (not applied for yet) and the list of checks (all in progress,
 * without dates and actions). Not copied is what the other one said, owns or agreed: profile, income and reserves,
 * contacts, offers, stands (the copy is not asked), risks, agreed shares. Scenarios are left as they are.
 */
export function duplicatePartner(plan: Plan, partnerId: string): { id: string; changes: Change[] } {
	const partner = findRow(plan, 'partners', partnerId);
	if (!partner) return { id: '', changes: [] };
	const made = addRow(
		plan,
		'partners',
		{ ...copyNames(plan, partner), membership: isActive(partner) ? 'invited' : 'notInvited' },
		{ afterId: partnerId },
	);
	const changes = [...made.changes];
	const copying: Copying = { plan, from: partnerId, to: made.id, posts: new Map() };
	let current = applyChanges(plan, changes);
	for (const table of TABLES) {
		const added = copyRows(copying, current, table);
		current = applyChanges(current, added);
		changes.push(...added);
	}
	return { id: made.id, changes };
}

interface Copying {
	plan: Plan;
	from: string;
	to: string;
	/** Post to its copy, for the budget lines that name it. */
	posts: Map<string, string>;
}

function copyRows({ plan, from, to, posts }: Copying, current: Plan, table: TableName): Change[] {
	let next = current;
	const own = (plan[table] as readonly Row<'budgetLines'>[]).filter(({ partnerId }) => partnerId === from);
	return own.flatMap(({ id, order: _order, ...fields }) => {
		const postId = fields.postId ? { postId: posts.get(fields.postId) ?? null } : {};
		const made = addRow(next, table, { ...fields, ...PLANNED[table], ...postId, partnerId: to });
		next = applyChanges(next, made.changes);
		if (table === 'posts') posts.set(id, made.id);
		return made.changes;
	});
}

/** Names nobody has yet; sentences print the short one, so that has to differ too. */
function copyNames(plan: Plan, { name, shortName }: Partner): Pick<Partner, 'name' | 'shortName'> {
	const known = new Set(plan.partners.flatMap((each) => [each.name, each.shortName]));
	for (let number = 1; ; number += 1) {
		const mark = number === 1 ? ' (copy)' : ` (copy ${number})`;
		const names = {
			name: marked(name, mark, 200),
			shortName: shortName.trim() === '' ? '' : marked(shortName, mark, 40),
		};
		if (!known.has(names.name) && (names.shortName === '' || !known.has(names.shortName))) return names;
	}
}

/** At most `longest` UTF-16 units, never half of a surrogate pair. */
const marked = (name: string, mark: string, longest: number): string =>
	name
		.slice(0, longest - mark.length)
		.replace(/[\uD800-\uDBFF]$/, '')
		.trimEnd() + mark;
