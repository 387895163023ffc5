/** Every risk of one cell of the map, to read and to choose from. */
import type { RiskEntry } from './risks-view';

interface Props {
	title: string;
	ids: readonly string[];
	entries: readonly RiskEntry[];
	chosen: string | null;
	onChoose: (riskId: string) => void;
}

export function CellList({ title, ids, entries, chosen, onChoose }: Props) {
	const here = new Set(ids);
	return (
		<section className="risk-list" aria-label={title}>
			<h3>{title}</h3>
			<ul>
				{entries
					.filter(({ risk }) => here.has(risk.id))
					.map(({ risk, label }) => (
						<li key={risk.id}>
							<button type="button" aria-pressed={risk.id === chosen} onClick={() => onChoose(risk.id)}>
								<b>{label}</b> <span dir="auto">{risk.description}</span>
							</button>
						</li>
					))}
			</ul>
		</section>
	);
}
