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

const percent = (part: number, most: number): string =>
	`${most > 0 ? Math.min(100, Math.max(0, (100 * part) / most)) : 0}%`;

export function SplitBars({ bars, marked }: { bars: readonly SplitBar[]; marked: number }) {
	const most = Math.max(0, ...bars.map(({ cost }) => cost));
	return (
		<div className="split-bars" aria-hidden>
			{bars.map(({ id, name, cost, requested, share }, at) => (
				<div key={id} className={at === marked ? 'split-line marked' : 'split-line'}>
					<span className="ellipsis" title={name}>
						{name}
					</span>
					<span className="split-track">
						<i className="cost" style={{ width: percent(cost, most) }} />
						<i className="requested" style={{ width: percent(requested ?? cost, most) }} />
					</span>
					<span className="right">{showMoney(cost)}</span>
					<span className="right second">{showPercent(share, 0)}</span>
				</div>
			))}
		</div>
	);
}
