/** The map of risks beside the register; a risk chosen on it is chosen in the register too. */
import { useMemo, useState } from 'react';
import { type MapCell, riskMap } from '../../../shared/calc/risk-register';
import { ChartFrame } from '../../charts/chart-frame';
import { MOST_ARROWS } from '../../charts/risk-arrows';
import { RiskMap } from '../../charts/risk-map';
import { useChartHeight } from '../../charts/use-room';
import { goWithin } from '../../route';
import { IMPACT, LIKELIHOOD, risksSentence, risks as words } from '../../words/risks';
import { CellList } from './cell-list';
import { mapTable } from './map-table';
import { highFirst, type RisksView } from './risks-view';

export function MapSection({ view }: { view: RisksView }) {
	const { plan, entries, chosen } = view;
	const cells = useMemo(() => riskMap(plan.risks), [plan.risks]);
	const tags = useMemo(
		() =>
			new Map(
				entries.map(({ risk, label, figure }) => [
					risk.id,
					{ label, name: words.mapTag(label, risk.description, figure.residualScore) },
				]),
			),
		[entries],
	);
	const cellHeight = Math.round(useChartHeight(0.085, 62, 84));
	const [asked, setAsked] = useState<Pick<MapCell, 'likelihood' | 'impact'> | null>(null);
	const listed =
		cells
			.flat()
			.find(({ likelihood, impact }) => likelihood === asked?.likelihood && impact === asked.impact) ?? null;
	const choose = (risk: string) => goWithin({ risk });
	const moreName = ({ after, likelihood, impact }: MapCell) =>
		words.mapMore(after.length, likelihood, impact);
	return (
		<ChartFrame
			name={words.mapName}
			sentence={risksSentence(entries.length, highFirst(entries))}
			isSaid
			hasOwnKeys
			table={mapTable(entries)}
		>
			<p className="small-text second">{entries.length <= MOST_ARROWS ? words.mapKey : words.mapKeyMany}</p>
			<RiskMap
				title={words.mapTitle}
				cells={cells}
				risks={tags}
				likelihood={LIKELIHOOD}
				impact={IMPACT}
				axes={{ likelihood: words.likelihoodAxis, impact: words.impactAxis }}
				chosen={chosen?.risk.id ?? null}
				onChoose={choose}
				moreName={moreName}
				listed={listed}
				onList={(cell) => setAsked(cell === listed ? null : cell)}
				cellHeight={cellHeight}
			/>
			{listed && listed.after.length > 0 && (
				<CellList
					title={moreName(listed)}
					ids={listed.after}
					entries={entries}
					chosen={chosen?.risk.id ?? null}
					onChoose={choose}
				/>
			)}
			<p className="small-text third">{words.scoreRule}</p>
		</ChartFrame>
	);
}
