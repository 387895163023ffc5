/** For each measure and year: in how many trials of a hundred the least the contract takes is delivered. */
import type { DeliverySimulation } from '../../../shared/calc/delivery-simulation';
import { displayName, only, type Plan } from '../../../shared/plan';
import { capitalised, showCount } from '../../../shared/text';
import { fanWords } from '../../words/charts';

/** Under this a plan fails more often than not. */
const EVEN = 0.5;

export function ChanceTable({ plan, simulation }: { plan: Plan; simulation: DeliverySimulation }) {
	const { minimumPerformanceLevel, years } = only(plan, 'bid');
	const names = new Map(plan.measures.map((measure) => [measure.id, capitalised(displayName(measure))]));
	if (simulation.fans.length === 0) return null;
	const heads = Array.from({ length: years }, (_, at) => fanWords.year(at + 1));
	return (
		<table className="figures chance-table">
			<caption className="second">{fanWords.chances(minimumPerformanceLevel)}</caption>
			<thead>
				<tr>
					<th scope="col">{fanWords.measure}</th>
					{heads.map((head) => (
						<th key={head} scope="col" className="right">
							{head}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{simulation.fans.map(({ measureId, chanceByYear }) => (
					<tr key={measureId}>
						<th scope="row">{names.get(measureId)}</th>
						{heads.map((head, at) => {
							const chance = chanceByYear[at] ?? null;
							return (
								<td key={head} className={chance !== null && chance < EVEN ? 'right low' : 'right'}>
									{chance === null ? '–' : showCount(Math.round(100 * chance))}
								</td>
							);
						})}
					</tr>
				))}
			</tbody>
		</table>
	);
}
