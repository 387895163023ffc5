/** The roles of the bid: what one FTE of each can deliver. */
import { useCallback, useMemo } from 'react';
import { readTyped } from '../../../shared/edits/cell';
import { addRole, setRoleMethod } from '../../../shared/edits/delivery';
import { typeField } from '../../../shared/edits/fields';
import { displayName, type Plan, type Role } from '../../../shared/plan';
import { useRoute } from '../../route';
import { columnMaker, type FieldColumn } from '../../ui/field-grid';
import type { BadCell, CellEdit } from '../../ui/grid/model';
import { Mark } from '../../ui/kit';
import { saveSteps } from '../../ui/save-steps';
import { TableSection } from '../../ui/table-section';
import { rolesWords as words } from '../../words/delivery';

export function RolesSection({ plan }: { plan: Plan }) {
	const { at } = useRoute();
	const columns = useMemo(() => roleColumns(plan), [plan]);
	const goTo = useMemo(
		() =>
			at.role && (at.column || at.finding === 'role-claim-too-high')
				? { lineId: at.role, columnId: at.column ?? 'claimedPerYear' }
				: null,
		[at],
	);
	const nameOf = useCallback((role: Role) => role.name, []);
	const countsNobody = plan.posts.length > 0 && plan.roles.every(({ method }) => method === 'none');
	return (
		<TableSection
			table="roles"
			title={words.title}
			columns={columns}
			rows={plan.roles}
			nameOf={nameOf}
			goTo={goTo}
			minWidth={980}
			side={countsNobody && <Mark level="warn">{words.countsNobody}</Mark>}
			removeLabel={words.remove}
			empty={words.why}
			adding={[{ label: words.add, make: () => addRole(plan, words.newRole) }]}
			onEdit={(edits, label) => saveRoles(plan, columns, edits, label)}
		/>
	);
}

/** A method brings what it needs; every other field is typed as it is. */
function saveRoles(
	plan: Plan,
	columns: readonly FieldColumn[],
	edits: readonly CellEdit[],
	label: string,
): BadCell[] {
	return saveSteps(plan, edits, label, (now, edit) => {
		const column = columns.find((each) => each.id === edit.columnId);
		const typed = {
			table: 'roles' as const,
			id: edit.lineId,
			field: edit.columnId,
			typed: edit.typed,
			words: column?.words,
		};
		if (edit.columnId !== 'method') return typeField(now, typed);
		const read = readTyped(now, 'roles', 'method', edit.typed, words.method);
		if (!read.ok) return read.reason;
		const made = setRoleMethod(now, edit.lineId, read.value as Role['method']);
		return made.length === 0 && read.value !== 'none' && !now.measures.some((each) => each.kind === 'output')
			? words.noOutput
			: made;
	});
}

function roleColumns(plan: Plan): FieldColumn[] {
	const outputs = Object.fromEntries(
		plan.measures.filter((each) => each.kind === 'output').map((each) => [each.id, displayName(each)]),
	);
	const column = columnMaker(words.columns);
	const number = { align: 'right', none: words.none } as const;
	return [
		column('name', 'text', 150),
		column('method', 'choice', 104, { words: words.method }),
		column('measureId', 'choice', 140, { words: outputs, none: words.none }),
		column('maxConcurrent', 'decimal', 96, number),
		column('avgWeeks', 'decimal', 96, number),
		column('contactShare', 'percent', 92, number),
		column('hoursPerOutput', 'decimal', 104, number),
		column('claimedPerYear', 'decimal', 104, number),
		column('evidence', 'text'),
	];
}
