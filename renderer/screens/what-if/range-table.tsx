/** How far each assumption is moved, from where in the bid, and why that far. */
import { ASSUMPTION_NAMES } from '../../../shared/calc/assumption-ranges';
import { endsOf } from '../../../shared/edits/variation';
import { useBid } from '../../plan-store';
import { Section } from '../../ui/kit';
import { ASSUMPTIONS, endWords, RANGE_SOURCE, rangeWords, tornadoWords as words } from '../../words/tornado';

export function RangeTable() {
	const { plan } = useBid();
	return (
		<Section title={words.ranges}>
			<table className="figures ranges" aria-label={words.ranges}>
				<thead>
					<tr>
						<th scope="col">{words.assumption}</th>
						<th scope="col">{words.inBid}</th>
						<th scope="col">{words.range}</th>
						<th scope="col">{words.source}</th>
					</tr>
				</thead>
				<tbody>
					{ASSUMPTION_NAMES.map((name) => {
						const { base, low, high } = endsOf(plan, name);
						return (
							<tr key={name}>
								<th scope="row">{ASSUMPTIONS[name]}</th>
								<td>{base === 0 && low <= 0 ? words.asTyped : endWords(name, base)}</td>
								<td>{rangeWords({ assumption: name, low, high })}</td>
								<td>{RANGE_SOURCE[name]}</td>
							</tr>
						);
					})}
				</tbody>
			</table>
			<p className="section-note second small-text">{words.ownRange}</p>
		</Section>
	);
}
