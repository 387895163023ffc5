/** The posts of a partner: who does the work, from when, for what pay. */
import { FileDown, FileUp, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { addPost, removePost } from '../../../shared/edits/partner';
import { displayName, type Partner, type Plan, type Row } from '../../../shared/plan';
import { showCount, showNumberOf, showPlain } from '../../../shared/text';
import { planStore } from '../../plan-store';
import { useRoute } from '../../route';
import { type FieldColumn, fieldCell, periodWords, saveFieldEdits } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { GridCell, GridLine } from '../../ui/grid/model';
import { AddButton, Button, IconButton, Section } from '../../ui/kit';
import { withHints } from '../../ui/limit-hint';
import { capacity } from '../../words/capacity';
import { listImport } from '../../words/list-import';
import { importList, saveList } from '../share/list/list-store';
import type { CapacityView } from './capacity-view';

export function PostsSection({ view, partner }: { view: CapacityView; partner: Partner }) {
	const { plan, readOnly } = view;
	const { at } = useRoute();
	const [current, setCurrent] = useState<string | null>(null);
	const [added, setAdded] = useState<{ after: typeof at; lineId: string } | null>(null);
	const posts = plan.posts.filter((post) => post.partnerId === partner.id);
	const columns = useMemo(() => postColumns(plan), [plan]);
	const goTo = useMemo(() => {
		if (added?.after === at) return { lineId: added.lineId, columnId: 'title' };
		return at.post ? { lineId: at.post, columnId: at.column ?? 'fte' } : null;
	}, [at, added]);
	const add = () => {
		const role = plan.roles.find((each) => posts.some((post) => post.roleId === each.id)) ?? plan.roles[0];
		if (!role) return;
		const made = addPost(plan, {
			partnerId: partner.id,
			roleId: role.id,
			title: role.name,
			salary: usualSalary(plan, role.id),
		});
		void planStore.edit(`${capacity.addPost}: ${role.name}`, made.changes);
		setAdded({ after: at, lineId: made.id });
	};
	return (
		<Section
			title={capacity.postsAt(displayName(partner))}
			side={
				<>
					{current && !readOnly && (
						<Button kind="quiet" icon={Trash2} onPress={() => remove(plan, current)}>
							{capacity.remove}
						</Button>
					)}
					<IconButton
						icon={FileDown}
						label={listImport.save}
						onPress={() => void saveList('posts', partner.id)}
					/>
					<IconButton
						icon={FileUp}
						label={listImport.button}
						isDisabled={readOnly || plan.roles.length === 0}
						onPress={() => void importList('posts', partner.id)}
					/>
					<AddButton isDisabled={readOnly || plan.roles.length === 0} onPress={add}>
						{capacity.addPost}
					</AddButton>
				</>
			}
		>
			{posts.length > 0 ? (
				<Grid
					label={capacity.postsAt(displayName(partner))}
					tableClassName="fixed"
					columns={columns}
					lines={[...posts.map((post) => postLine(post, columns)), sumLine(partner.id, posts, columns)]}
					goTo={goTo}
					readOnly={readOnly}
					onAdd={add}
					onCurrent={(place) =>
						setCurrent(place && posts.some((post) => post.id === place.lineId) ? place.lineId : null)
					}
					onEdit={(edits, label) => saveFieldEdits(plan, 'posts', columns, edits, label)}
				/>
			) : (
				<p className="section-note second">
					{plan.roles.length > 0 ? capacity.noPostsWhy : capacity.noRoles}
				</p>
			)}
		</Section>
	);
}

/** What the role is paid elsewhere in the bid: the highest, so that a new post is not costed too low. */
const usualSalary = (plan: Plan, roleId: string): number =>
	Math.max(0, ...plan.posts.filter((post) => post.roleId === roleId).map((post) => post.salary));

function remove(plan: Plan, postId: string): void {
	const post = plan.posts.find((each) => each.id === postId);
	void planStore.edit(`${capacity.remove}: ${post?.title ?? ''}`, removePost(plan, postId));
}

function postColumns(plan: Plan): FieldColumn[] {
	const words = periodWords(plan);
	const roles = Object.fromEntries(plan.roles.map((role) => [role.id, role.name]));
	return withHints<FieldColumn>('posts', [
		{ id: 'title', field: 'title', as: 'text', label: 'Post', name: 'Post', width: 146 },
		{ id: 'fte', field: 'fte', as: 'decimal', label: 'FTE', name: 'FTE', align: 'right', width: 42 },
		{ id: 'heads', field: 'heads', as: 'whole', label: 'People', name: 'People', align: 'right', width: 50 },
		{ id: 'startPeriod', field: 'startPeriod', as: 'choice', words, label: 'From', name: 'From', width: 56 },
		{
			id: 'salary',
			field: 'salary',
			as: 'whole',
			label: '£ a year',
			name: 'Pay in £ a year for 1 FTE',
			align: 'right',
			width: 62,
		},
		{
			id: 'endPeriod',
			field: 'endPeriod',
			as: 'choice',
			words,
			label: 'To',
			name: 'To',
			none: 'end',
			width: 52,
		},
		{ id: 'roleId', field: 'roleId', as: 'choice', words: roles, label: 'Role', name: 'Role', width: 120 },
		{ id: 'existing', field: 'existing', as: 'yesNo', label: 'In post now', name: 'In post now', width: 80 },
		{
			id: 'sharedPost',
			field: 'sharedPost',
			as: 'yesNo',
			label: 'Shared',
			name: 'Its people also work elsewhere',
			width: 60,
		},
		{ id: 'note', field: 'note', as: 'text', label: 'Note', name: 'Note', width: 140 },
	]);
}

const postLine = (post: Row<'posts'>, columns: readonly FieldColumn[]): GridLine => ({
	id: post.id,
	name: post.title,
	cells: columns.map((column) =>
		fieldCell(post, column, {
			title: column.id === 'title' ? post.title : column.id === 'note' ? post.note : column.hint,
		}),
	),
});

function sumLine(
	partnerId: string,
	posts: readonly Row<'posts'>[],
	columns: readonly FieldColumn[],
): GridLine {
	const fte = posts.reduce((sum, post) => sum + post.fte, 0);
	const heads = posts.reduce((sum, post) => sum + post.heads, 0);
	const texts: Record<string, GridCell> = {
		title: { text: showNumberOf(posts.length, 'post'), number: null },
		fte: { text: showPlain(fte), number: fte, how: { kind: 'postSum', partnerId, what: 'fte' } },
		heads: { text: showCount(heads), number: heads, how: { kind: 'postSum', partnerId, what: 'heads' } },
	};
	return {
		id: 'sum',
		name: 'All posts',
		className: 'sum top',
		stays: true,
		cells: columns.map((column) => texts[column.id] ?? { text: '' }),
	};
}
