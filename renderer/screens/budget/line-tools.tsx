/** Adding, duplicating and removing what stands in a partner's budget. */
import { ChevronDown, Copy, FileDown, Plus, Trash2 } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Change } from '../../../shared/change';
import {
	addLine,
	addMatch,
	addPool,
	addPostLines,
	duplicateLine,
	type NewLine,
	uncostedPosts,
} from '../../../shared/edits/budget';
import { removeRow } from '../../../shared/edits/row';
import { displayName, type Partner, type Plan } from '../../../shared/plan';
import { planStore, useBid, useFigures } from '../../plan-store';
import { goWithin } from '../../route';
import { Button } from '../../ui/kit';
import { oncePerDoubleClick } from '../../ui/second-press';
import { budget, newLines, newMatch, newPool } from '../../words/budget';
import { listImport } from '../../words/list-import';
import { importList, saveList } from '../share/list/list-store';
import { lineName } from './line-cells';

const KINDS: readonly NewLine[] = ['running', 'management', 'capital', 'overheads'];

/** The column of its name, which a person types first. */
const NAMED_IN = { line: 'description', match: 'source', pool: 'name' } as const;

/** Makes one change and goes to what it made. */
function make(
	label: string,
	{ id, changes }: { id: string; changes: Change[] },
	at: 'line' | 'match' | 'pool',
) {
	void planStore.edit(label, changes);
	goWithin({
		view: undefined,
		finding: undefined,
		[at]: id,
		column: NAMED_IN[at],
	});
}

export function addRunningCost(
	plan: Plan,
	partner: Partner,
	kind: NewLine = 'running',
	afterId?: string,
): void {
	const { menu, description } = newLines[kind];
	const args = { partnerId: partner.id, kind, description };
	const made = addLine(plan, afterId === undefined ? args : { ...args, afterId });
	make(budget.steps.add(menu, displayName(partner)), made, 'line');
}

export function addPoolTo(plan: Plan, partner: Partner): void {
	const label = budget.steps.add(newPool.menu, displayName(partner));
	make(label, addPool(plan, partner.id, newPool.description), 'pool');
}

export function addMatchTo(plan: Plan, partner: Partner): void {
	const label = budget.steps.add(newMatch.menu, displayName(partner));
	make(label, addMatch(plan, partner.id, newMatch.description), 'match');
}

export function addPosts(plan: Plan, partner: Partner, postIds: readonly string[]): void {
	const titles = postIds.map((id) => plan.posts.find((post) => post.id === id)?.title ?? id);
	const changes = addPostLines(plan, postIds);
	make(budget.steps.addPosts(titles, displayName(partner)), { id: changes[0]?.id ?? '', changes }, 'line');
}

export function LineTools({ partner, current }: { partner: Partner; current: string | null }) {
	const { plan, open } = useBid();
	const { costs } = useFigures();
	const isReadOnly = open.readOnly !== null;
	const line = plan.budgetLines.find(({ id, partnerId }) => id === current && partnerId === partner.id);
	const duplicate = () => {
		if (!line) return;
		const amounts = costs.lines.find(({ lineId }) => lineId === line.id)?.byYear ?? [];
		make(budget.steps.duplicate(lineName(plan, line)), duplicateLine(plan, line.id, amounts), 'line');
	};
	const remove = () => {
		if (line)
			void planStore.edit(budget.steps.remove(lineName(plan, line)), removeRow(plan, 'budgetLines', line.id));
	};
	return (
		<>
			<Button icon={FileDown} onPress={() => void saveList('budgetLines', partner.id)}>
				{listImport.save}
			</Button>
			<AddMenu partner={partner} current={line?.id} isReadOnly={isReadOnly} />
			<Button icon={Copy} isDisabled={isReadOnly || !line} onPress={oncePerDoubleClick(duplicate)}>
				{budget.duplicate}
			</Button>
			<Button icon={Trash2} isDisabled={isReadOnly || !line} onPress={remove}>
				{budget.remove}
			</Button>
		</>
	);
}

function AddMenu({
	partner,
	current,
	isReadOnly,
}: {
	partner: Partner;
	current: string | undefined;
	isReadOnly: boolean;
}) {
	const { plan } = useBid();
	const posts = uncostedPosts(plan, partner.id);
	return (
		<MenuTrigger>
			<Button icon={Plus} isDisabled={isReadOnly} aria-label={budget.addLabel}>
				{budget.add} <ChevronDown className="icon small" aria-hidden />
			</Button>
			<Popover className="popover" placement="bottom end" offset={4}>
				<Menu className="options">
					{posts.map((post) => (
						<MenuItem key={post.id} onAction={() => addPosts(plan, partner, [post.id])}>
							{budget.uncosted(post.title)}
						</MenuItem>
					))}
					{KINDS.map((kind) => (
						<MenuItem key={kind} onAction={() => addRunningCost(plan, partner, kind, current)}>
							{newLines[kind].menu}
						</MenuItem>
					))}
					<MenuItem onAction={() => void importList('budgetLines', partner.id)}>{listImport.button}</MenuItem>
					<MenuItem onAction={() => addPoolTo(plan, partner)}>{newPool.menu}</MenuItem>
					<MenuItem onAction={() => addMatchTo(plan, partner)}>{newMatch.menu}</MenuItem>
				</Menu>
			</Popover>
		</MenuTrigger>
	);
}
