/** Partners as tabs, each with its cost and the gravest finding about its money. */
import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { displayName, isActive } from '../../../shared/plan';
import { showMoney } from '../../../shared/text';
import { useBid, useFigures } from '../../plan-store';
import { Mark } from '../../ui/kit';
import { budget } from '../../words/budget';
import { choosePartner } from './budget-place';
import { levelOf, moneyFindings } from './money-findings';

export function BudgetTabs({ selected, children }: { selected: string; children: ReactNode }) {
	const { plan } = useBid();
	const figures = useFigures();
	const costs = new Map(figures.costs.byPartner.map(({ partnerId, cost }) => [partnerId, cost]));
	const partners = plan.partners.filter(isActive);
	return (
		<Tabs
			selectedKey={selected}
			onSelectionChange={(key) => choosePartner(String(key))}
			className="budget-tabs"
		>
			<TabList aria-label={budget.partners} className="partner-tabs">
				{partners.map((partner) => (
					<Tab key={partner.id} id={partner.id}>
						<b className="ellipsis">{displayName(partner)}</b>
						<Mark level={levelOf(moneyFindings(figures, partner.id))}>
							{showMoney(costs.get(partner.id) ?? 0)}
						</Mark>
					</Tab>
				))}
			</TabList>
			<TabPanel id={selected} className="budget-panel">
				{children}
			</TabPanel>
		</Tabs>
	);
}
