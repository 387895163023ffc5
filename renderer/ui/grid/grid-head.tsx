/** The head of a grid: one line, or two where columns stand in groups. */
import { memo } from 'react';
import type { GridColumn } from './model';

export const GridHead = memo(function GridHead({ columns }: { columns: readonly GridColumn[] }) {
	const groups = groupsOf(columns);
	return (
		<>
			<colgroup>
				{columns.map((column) => (
					<col key={column.id} style={column.width ? { width: column.width } : undefined} />
				))}
			</colgroup>
			<thead>
				{groups && (
					<tr className="groups" aria-hidden>
						{groups.map((group) => (
							<td key={group.id} colSpan={group.span} className={group.name ? 'group' : undefined}>
								{group.name}
							</td>
						))}
					</tr>
				)}
				<tr aria-rowindex={1}>
					{columns.map((column) => (
						<th
							key={column.id}
							scope="col"
							aria-label={column.name}
							className={[column.align ?? 'left', column.className, column.headClassName]
								.filter(Boolean)
								.join(' ')}
						>
							{column.label}
						</th>
					))}
				</tr>
			</thead>
		</>
	);
});

function groupsOf(
	columns: readonly GridColumn[],
): { id: string; name: string | undefined; span: number }[] | null {
	if (!columns.some((column) => column.group)) return null;
	const groups: { id: string; name: string | undefined; span: number }[] = [];
	for (const column of columns) {
		const last = groups.at(-1);
		if (last && last.name === column.group) last.span += 1;
		else groups.push({ id: column.id, name: column.group, span: 1 });
	}
	return groups;
}
