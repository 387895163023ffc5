/** Budget: what the bid costs, who pays for it, and whether it keeps the funder's rules. */
import { Table2 } from 'lucide-react';
import { useCallback, useState } from 'react';
import type { Partner } from '../../../shared/plan';
import { exportWorkbook } from '../../commands';
import { Button, Segments } from '../../ui/kit';
import { budget } from '../../words/budget';
import { AllPartners, CategoryTable } from './all-partners';
import {
	type BudgetPlace,
	type BudgetView,
	type CellPlace,
	chooseView,
	useBudgetPlace,
} from './budget-place';
import { BudgetTabs } from './budget-tabs';
import { LineAmounts } from './line-amounts';
import { LineDetails } from './line-details';
import { LineTools } from './line-tools';
import { MatchGrid } from './match-grid';
import { MatchList } from './match-list';
import { PoolGrid } from './pool-grid';
import { PriceTerms } from './price-terms';
import { RuleList } from './rule-list';
import { TermsGrid } from './terms-grid';
import { useIsWide } from './use-is-wide';
import { WholeBid } from './whole-bid';
import './fixed-grid.css';
import './side.css';
import './budget.css';

const VIEWS: readonly { key: BudgetView; label: string }[] = [
	{ key: 'amounts', label: budget.views.amounts },
	{ key: 'details', label: budget.views.details },
	{ key: 'all', label: budget.views.all },
];

export function BudgetScreen() {
	const place = useBudgetPlace();
	const isWide = useIsWide();
	const { partner, view } = place;
	const [current, setCurrent] = useState<CellPlace | null>(null);
	const onCurrent = useCallback((next: CellPlace | null) => setCurrent(next), []);
	if (!partner) return <h1>{budget.title}</h1>;
	return (
		<div className="budget">
			<div className="page-head">
				<h1>{budget.title}</h1>
				<Segments label={budget.viewLabel} options={VIEWS} value={view} onChange={chooseView} />
				<span className="grow" />
				{view !== 'all' && <LineTools partner={partner} current={current?.lineId ?? null} />}
				<Button icon={Table2} onPress={() => void exportWorkbook()}>
					{budget.workbook}
				</Button>
			</div>
			{view === 'all' ? (
				<div className={isWide ? 'budget-work' : 'budget-left'}>
					<div className="budget-left">
						<AllPartners />
					</div>
					{isWide && <Reasons place={place} />}
				</div>
			) : (
				<BudgetTabs selected={partner.id}>
					<PartnerWork key={partner.id} place={place} partner={partner} onCurrent={onCurrent} />
				</BudgetTabs>
			)}
		</div>
	);
}

function PartnerWork({
	place,
	partner,
	onCurrent,
}: {
	place: BudgetPlace;
	partner: Partner;
	onCurrent: (place: CellPlace | null) => void;
}) {
	const isWide = useIsWide();
	if (place.view === 'details')
		return (
			<div className="budget-left">
				<LineDetails partner={partner} goTo={place.line} onCurrent={onCurrent} />
			</div>
		);
	return (
		<div className="budget-work">
			<div className="budget-left">
				<LineAmounts partner={partner} goTo={place.line} onCurrent={onCurrent} />
				{isWide && <CategoryTable />}
				<PoolGrid partner={partner} />
				<MatchGrid partner={partner} goTo={place.match} />
			</div>
			<Reasons place={place} />
		</div>
	);
}

function Reasons({ place }: { place: BudgetPlace }) {
	return (
		<div className="budget-right">
			<WholeBid />
			<RuleList goTo={place.rule} />
			<MatchList />
			<TermsGrid />
			<PriceTerms />
		</div>
	);
}
