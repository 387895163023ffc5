/** Who carries the cost of the chosen risk where shares are agreed, and what they add up to. */
import { useMemo } from 'react';
import { addRiskShare } from '../../../shared/edits/risk';
import type { Row } from '../../../shared/plan';
import { sum } from '../../../shared/quantity';
import { showPercent } from '../../../shared/text';
import type { FieldColumn } from '../../ui/field-grid';
import { TableSection } from '../../ui/table-section';
import { risks as words } from '../../words/risks';
import { choice, partnerWords } from './choice-column';
import type { RiskEntry, RisksView } from './risks-view';

export function Shares({ view, entry }: { view: RisksView; entry: RiskEntry }) {
	const { plan, jump } = view;
	const riskId = entry.risk.id;
	const rows = useMemo(
		() => plan.riskShares.filter((row) => row.riskId === riskId),
		[plan.riskShares, riskId],
	);
	const columns = useMemo((): FieldColumn[] => {
		const share: FieldColumn = {
			id: 'share',
			field: 'share',
			as: 'percent',
			label: words.share,
			name: words.share,
			align: 'right',
			width: 88,
		};
		return [choice('partnerId', words.partner, partnerWords(plan)), share];
	}, [plan]);
	const names = partnerWords(plan);
	const nameOf = ({ partnerId }: Row<'riskShares'>) => names[partnerId] ?? partnerId;
	return (
		<TableSection
			key={riskId}
			table="riskShares"
			title={words.shares(showPercent(sum(rows.map(({ share }) => share)), 2))}
			columns={columns}
			rows={rows}
			nameOf={nameOf}
			goTo={jump?.part === 'shares' ? jump : null}
			removeLabel={words.remove}
			empty={words.sharesWhy}
			adding={[{ label: words.addShare, make: () => addRiskShare(plan, riskId) }]}
		/>
	);
}
