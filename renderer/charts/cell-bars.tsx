/** Small bars inside the cells of a table; the figure beside them says the same, so they are hidden from readers. */
import './bars.css';

const percent = (share: number): string => `${Math.min(100, Math.max(0, 100 * share))}%`;

/** Gain to the right, solid; loss to the left, hatched. `most`: the largest gain or loss of the table. */
export function GainBar({ amount, most }: { amount: number; most: number }) {
	const part = most > 0 ? Math.abs(amount) / most / 2 : 0;
	const from = amount < 0 ? 0.5 - part : 0.5;
	return (
		<span className="cell-bar" aria-hidden>
			{amount !== 0 && (
				<i className={amount < 0 ? 'lost' : 'solid'} style={{ left: percent(from), width: percent(part) }} />
			)}
			<i className="rule zero" style={{ left: '50%' }} />
		</span>
	);
}

const LIMIT_AT = 0.62;

/** An amount against a limit that stands at the same place in every line; what is past it is hatched. */
export function LimitBar({ amount, limit }: { amount: number; limit: number | null }) {
	if (limit === null) return <span className="cell-bar" aria-hidden />;
	const at = limit > 0 ? (LIMIT_AT * amount) / limit : amount > 0 ? 1 : 0;
	const edge = limit > 0 ? LIMIT_AT : 0;
	return (
		<span className="cell-bar" aria-hidden>
			<i className="solid" style={{ left: 0, width: percent(Math.min(at, edge)) }} />
			{at > edge && (
				<i className="past" style={{ left: percent(edge), width: percent(Math.min(1, at) - edge) }} />
			)}
			<i className="rule" style={{ left: percent(edge) }} />
		</span>
	);
}

/** A share from 0 to 1 against a minimum, dashed; where it falls short the gap is hatched. */
export function ShareBar({ share, minimum }: { share: number; minimum: number | null }) {
	const isShort = minimum !== null && share < minimum;
	return (
		<span className="cell-bar" aria-hidden>
			<i className="solid" style={{ left: 0, width: percent(share) }} />
			{isShort && <i className="past" style={{ left: percent(share), width: percent(minimum - share) }} />}
			{minimum !== null && <i className="rule dashed" style={{ left: percent(minimum) }} />}
		</span>
	);
}
