/** What kind of cost each budget line is, and what it rests on. */
import { useCallback, useMemo } from 'react';
import { displayName, type Partner, type Plan, type Row } from '../../../shared/plan';
import { useBid, useFigures } from '../../plan-store';
import { type FieldColumn, fieldCell } from '../../ui/field-grid';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit, GridLine } from '../../ui/grid/model';
import { Button, EmptyState } from '../../ui/kit';
import { saveSteps } from '../../ui/save-steps';
import { budget, details } from '../../words/budget';
import { choices } from '../../words/everywhere';
import { detailStep } from './amount-edits';
import type { CellPlace } from './budget-place';
import { lineName } from './line-cells';
import { addRunningCost } from './line-tools';

type Words = Readonly<Record<string, string>>;

const field = (
	name: string,
	as: FieldColumn['as'],
	label: string,
	width: number | undefined,
	more: Partial<FieldColumn> = {},
): FieldColumn => ({ id: name, field: name, as, label, name: label, ...(width ? { width } : {}), ...more });

function columnsOf(posts: Words): FieldColumn[] {
	return [
		field('description', 'text', budget.description, 176),
		field('category', 'choice', details.category, 118, { words: choices.category ?? {} }),
		field('method', 'choice', details.method, 138, { words: choices.lineMethod ?? {} }),
		field('postId', 'choice', details.post, 100, { words: posts, none: details.noPost }),
		field('costType', 'choice', details.costType, 68, { words: details.costTypes }),
		field('direct', 'yesNo', details.direct, 46),
		field('eligible', 'yesNo', details.eligible, 54),
		field('vat', 'choice', details.vat, 108, { words: details.vatWords }),
		field('leadManagement', 'yesNo', details.leadManagement, 70),
		field('basis', 'text', details.basis, undefined),
	];
}

export function LineDetails({
	partner,
	goTo,
	onCurrent,
}: {
	partner: Partner;
	goTo: CellPlace | null;
	onCurrent: (place: CellPlace | null) => void;
}) {
	const { plan, open } = useBid();
	const { costs } = useFigures();
	const isReadOnly = open.readOnly !== null;
	const columns = useMemo(() => columnsOf(postWords(plan, partner.id)), [plan, partner.id]);
	const lines = useMemo(() => linesOf(plan, partner.id, columns), [plan, partner.id, columns]);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) => {
			const words = Object.fromEntries(columns.flatMap(({ id, words }) => (words ? [[id, words]] : [])));
			const amountsOf = (lineId: string) => costs.lines.find((each) => each.lineId === lineId)?.byYear ?? [];
			return saveSteps(plan, edits, label, detailStep(amountsOf, words));
		},
		[plan, costs, columns],
	);
	if (lines.length === 0)
		return (
			<EmptyState title={budget.empty.title} why={budget.empty.why}>
				<Button isDisabled={isReadOnly} onPress={() => addRunningCost(plan, partner)}>
					{budget.empty.button}
				</Button>
			</EmptyState>
		);
	return (
		<>
			<p className="sentence">{details.sentence(displayName(partner))}</p>
			<Grid
				label={budget.detailsLabel(displayName(partner))}
				columns={columns}
				lines={lines}
				onEdit={onEdit}
				goTo={goTo}
				onCurrent={onCurrent}
				readOnly={isReadOnly}
				className="fixed-grid line-details"
			/>
		</>
	);
}

const postWords = (plan: Plan, partnerId: string): Words =>
	Object.fromEntries(
		plan.posts.filter((post) => post.partnerId === partnerId).map(({ id, title }) => [id, title]),
	);

const linesOf = (plan: Plan, partnerId: string, columns: readonly FieldColumn[]): GridLine[] =>
	plan.budgetLines
		.filter((line) => line.partnerId === partnerId)
		.map((line) => ({
			id: line.id,
			name: lineName(plan, line),
			cells: columns.map((column) => cellOf(line, column)),
		}));

function cellOf(line: Row<'budgetLines'>, column: FieldColumn) {
	const cell = fieldCell(line, column);
	return typeof cell.text === 'string' ? { ...cell, title: cell.text } : cell;
}
