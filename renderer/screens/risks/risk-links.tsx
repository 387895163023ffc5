/** What the chosen risk is linked to: partners and measures. */
import { useCallback, useMemo } from 'react';
import { addRiskLink } from '../../../shared/edits/risk';
import { displayName, type Plan, type Row } from '../../../shared/plan';
import type { FieldColumn } from '../../ui/field-grid';
import { TableSection } from '../../ui/table-section';
import { risks as words } from '../../words/risks';
import { choice, partnerWords } from './choice-column';
import type { RiskEntry } from './risks-view';

export function Links({ plan, entry }: { plan: Plan; entry: RiskEntry }) {
	const riskId = entry.risk.id;
	const rows = useMemo(() => plan.riskLinks.filter((row) => row.riskId === riskId), [plan.riskLinks, riskId]);
	const columns = useMemo((): FieldColumn[] => {
		const measures = Object.fromEntries(plan.measures.map((measure) => [measure.id, displayName(measure)]));
		return [
			choice('partnerId', words.linkPartner, partnerWords(plan), words.none),
			choice('measureId', words.linkMeasure, measures, words.none),
		];
	}, [plan]);
	const nameOf = useCallback(
		({ partnerId, measureId }: Row<'riskLinks'>) => {
			const named = [...plan.partners, ...plan.measures].filter(
				({ id }) => id === partnerId || id === measureId,
			);
			return words.linkName(named.map(displayName).join(', '));
		},
		[plan.partners, plan.measures],
	);
	return (
		<TableSection
			key={riskId}
			table="riskLinks"
			title={words.links}
			columns={columns}
			rows={rows}
			nameOf={nameOf}
			removeLabel={words.remove}
			empty={words.linksWhy}
			adding={[{ label: words.addLink, make: () => addRiskLink(plan, riskId) }]}
		/>
	);
}
