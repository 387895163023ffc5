/** Amounts as bars in lines: what is requested solid, the rest of the cost grey with an edge; the figures beside. */
import { showMoney, showPercent } from '../../shared/text';
import './split-bars.css';

export interface SplitBar {
	id: string;
	name: string;
	/** Whole pounds. */
	cost: number;
	/** null: the whole cost is drawn as one. */
	requested: number | null;
	share: number | null;
}

/** The bar of the smaller ones together. */
export const REST = 'rest';

const percent = (part: number, most: number): string =>
	`${most > 0 ? Math.min(100, Math.max(0, (100 * part) / most)) : 0}%`;

export function SplitBars({ bars, marked }: { bars: readonly SplitBar[]; marked: number }) {
	// The smaller ones together have no bar where it would dwarf the others: their figures stand beside it.
	const most = Math.max(0, ...bars.filter(({ id }) => id !== REST).map(({ cost }) => cost));
	const isDrawn = ({ id, cost }: SplitBar) => id !== REST || cost <= most;
	return (
		<div className="split-bars" aria-hidden>
			{bars.map((bar, at) => (
				<div key={bar.id} className={at === marked ? 'split-line marked' : 'split-line'}>
					<span className="ellipsis" title={bar.name}>
						{bar.name}
					</span>
					<span className="split-track">
						{isDrawn(bar) && (
							<>
								<i className="cost" style={{ width: percent(bar.cost, most) }} />
								<i className="requested" style={{ width: percent(bar.requested ?? bar.cost, most) }} />
							</>
						)}
					</span>
					<span className="right">{showMoney(bar.cost)}</span>
					<span className="right second">{showPercent(bar.share, 0)}</span>
				</div>
			))}
		</div>
	);
}
