/** A partner's budget by year: lines in groups, overheads against the cap, cost, match and request. */
import { useCallback, useMemo } from 'react';
import { partnerBudget } from '../../../shared/calc/partner-budget';
import { uncostedPosts } from '../../../shared/edits/budget';
import type { LiveFigures } from '../../../shared/figures';
import { displayName, only, type Partner, type Plan } from '../../../shared/plan';
import { useBid, useFigures } from '../../plan-store';
import { Grid } from '../../ui/grid/grid';
import type { CellEdit } from '../../ui/grid/model';
import { Button, EmptyState, Mark } from '../../ui/kit';
import { saveSteps } from '../../ui/save-steps';
import { budget } from '../../words/budget';
import { lineAmountStep } from './amount-edits';
import type { CellPlace } from './budget-place';
import { budgetLines, lineColumns } from './line-cells';
import { addPosts, addRunningCost } from './line-tools';
import { partnerSentenceOf } from './partner-sentence';
import { pasteInto } from './pasted-block';
import { useIsWide } from './use-is-wide';
import './line-amounts.css';

export function LineAmounts({
	partner,
	goTo,
	onCurrent,
}: {
	partner: Partner;
	goTo: CellPlace | null;
	onCurrent: (place: CellPlace | null) => void;
}) {
	const { plan, open } = useBid();
	const figures = useFigures();
	const isWide = useIsWide();
	const isReadOnly = open.readOnly !== null;
	const { years } = only(plan, 'bid');
	const budgetOf = useMemo(() => partnerBudget(plan, figures, partner.id), [plan, figures, partner.id]);
	const lines = useMemo(
		() => budgetLines(plan, partner.id, budgetOf, ratiosOf(figures, partner.id)),
		[plan, figures, budgetOf, partner.id],
	);
	const columns = useMemo(() => lineColumns(years, isWide), [years, isWide]);
	const onEdit = useCallback(
		(edits: readonly CellEdit[], label: string) => saveSteps(plan, edits, label, lineAmountStep),
		[plan],
	);
	if (isEmpty(plan, partner.id)) return <EmptyBudget partner={partner} />;
	return (
		<>
			<p className="sentence">{partnerSentenceOf(plan, figures, partner, budgetOf)}</p>
			<UncostedPosts partner={partner} />
			<Grid
				label={budget.gridLabel(displayName(partner))}
				columns={columns}
				lines={lines}
				onEdit={onEdit}
				goTo={goTo}
				onCurrent={onCurrent}
				readOnly={isReadOnly}
				onPaste={(cells, place) => pasteInto(plan, partner, cells, place)}
				onAdd={() => addRunningCost(plan, partner)}
				className="fixed-grid budget-lines"
			/>
		</>
	);
}

const ratiosOf = (figures: LiveFigures, partnerId: string) =>
	figures.overheads.byPartner.find((each) => each.partnerId === partnerId)?.ratioByYear ?? [];

const isEmpty = (plan: Plan, partnerId: string): boolean =>
	!plan.budgetLines.some((line) => line.partnerId === partnerId) &&
	!plan.overheadPools.some((pool) => pool.partnerId === partnerId);

function EmptyBudget({ partner }: { partner: Partner }) {
	const { plan, open } = useBid();
	return (
		<EmptyState title={budget.empty.title} why={budget.empty.why}>
			<Button
				kind="primary"
				isDisabled={open.readOnly !== null}
				onPress={() => addRunningCost(plan, partner)}
			>
				{budget.empty.button}
			</Button>
		</EmptyState>
	);
}

/** Posts that nobody pays for yet, and the one press that mends it. */
function UncostedPosts({ partner }: { partner: Partner }) {
	const { plan, open } = useBid();
	const posts = uncostedPosts(plan, partner.id);
	if (posts.length === 0) return null;
	return (
		<p className="uncosted">
			<Mark level="warn">{budget.uncostedSentence(posts.map(({ title }) => title))}</Mark>
			<Button
				isDisabled={open.readOnly !== null}
				onPress={() =>
					addPosts(
						plan,
						partner,
						posts.map(({ id }) => id),
					)
				}
			>
				{budget.addThem}
			</Button>
		</p>
	);
}
