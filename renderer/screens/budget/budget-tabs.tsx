/** Partners as tabs, each with its cost and the gravest finding about its money. */
import { memo, type ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { displayName, isActive } from '../../../shared/plan';
import { showMoney } from '../../../shared/text';
import { useBid, useFigures } from '../../plan-store';
import { type Level, Mark } from '../../ui/kit';
import { useUnchanged } from '../../ui/use-unchanged';
import { budget } from '../../words/budget';
import { choosePartner } from './budget-place';
import { levelOf, moneyFindings } from './money-findings';

export function BudgetTabs({ selected, children }: { selected: string; children: ReactNode }) {
	const { plan } = useBid();
	const figures = useFigures();
	const costs = new Map(figures.costs.byPartner.map(({ partnerId, cost }) => [partnerId, cost]));
	const tabs = useUnchanged(
		plan.partners.filter(isActive).map(
			(partner): TabData => ({
				id: partner.id,
				name: displayName(partner),
				level: levelOf(moneyFindings(figures, partner.id)),
				cost: showMoney(costs.get(partner.id) ?? 0),
			}),
		),
	);
	return (
		<Tabs
			selectedKey={selected}
			onSelectionChange={(key) => choosePartner(String(key))}
			className="budget-tabs"
		>
			<PartnerTabs tabs={tabs} />
			<TabPanel id={selected} className="budget-panel">
				{children}
			</TabPanel>
		</Tabs>
	);
}

interface TabData {
	id: string;
	name: string;
	level: Level;
	cost: string;
}

/** Drawn again only when a tab says something else: a strip of many tabs is slow to make. */
const PartnerTabs = memo(function PartnerTabs({ tabs }: { tabs: readonly TabData[] }) {
	return (
		<TabList aria-label={budget.partners} className="partner-tabs" items={tabs}>
			{({ id, name, level, cost }) => (
				<Tab key={id} id={id}>
					<b className="ellipsis">{name}</b>
					<Mark level={level}>{cost}</Mark>
				</Tab>
			)}
		</TabList>
	);
});
