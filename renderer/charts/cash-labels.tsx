/** What stands over the bars of a picture of cash: years, reserves and the worst figure. */
import { usePlotArea } from 'recharts';
import type { PeriodFigure } from '../../shared/calc/figures';
import { showMoney } from '../../shared/text';
import { type Mark, type Scale, share } from './cash-scale';

export interface CashWords {
	reserves: string;
	year: (year: number) => string;
	after: string;
}

export function Level({ at, scale, className }: { at: number; scale: Scale; className: string }) {
	const plot = usePlotArea();
	if (!plot) return null;
	const y = plot.y + plot.height * share(scale, at);
	return <line className={className} x1={plot.x} x2={plot.x + plot.width} y1={y} y2={y} />;
}

/** Where a year begins, and its name below. */
export function Years({
	periods,
	words,
	count,
}: {
	periods: readonly PeriodFigure[];
	words: CashWords;
	count: number;
}) {
	const plot = usePlotArea();
	if (!plot) return null;
	const step = plot.width / Math.max(1, count);
	const starts = periods.flatMap(({ year }, index) =>
		index === 0 || year !== periods[index - 1]?.year ? [{ index, text: words.year(year) }] : [],
	);
	const all = count > periods.length ? [...starts, { index: periods.length, text: words.after }] : starts;
	const room = Math.min(...all.slice(1).map(({ index }, at) => (index - (all[at]?.index ?? 0)) * step), 1e6);
	return (
		<g>
			{all.map(({ index, text }) => {
				const x = plot.x + index * step;
				return (
					<g key={text}>
						<line className="year-line" x1={x} x2={x} y1={plot.y} y2={plot.y + plot.height} />
						<text className={text === words.after ? '' : 'strong'} x={x + 2} y={plot.y + plot.height + 17}>
							{room < 42 ? text.replace(/^.* /, 'Y') : text}
						</text>
					</g>
				);
			})}
		</g>
	);
}

export function Reserves({
	reserves,
	words,
	scale,
}: {
	reserves: number | null;
	words: CashWords;
	scale: Scale;
}) {
	const plot = usePlotArea();
	if (!plot || reserves === null) return null;
	const isFar = -reserves < scale.least;
	const y = plot.y + plot.height * (isFar ? 1 : share(scale, Math.min(0, -reserves))) - (isFar ? 16 : 0);
	const x = plot.x + plot.width + 6;
	return (
		<g>
			{!isFar && (
				<>
					<Level at={-Math.max(0, reserves)} scale={scale} className="reserves-ground" />
					<Level at={-Math.max(0, reserves)} scale={scale} className="reserves-line" />
				</>
			)}
			<text className="strong" x={x} y={y - 2}>
				{words.reserves}
			</text>
			<text className="strong" x={x} y={y + 13}>
				{showMoney(reserves)}
			</text>
		</g>
	);
}

export function Worst({
	marks,
	worst,
	scale,
}: {
	marks: readonly Mark[];
	worst: number | null;
	scale: Scale;
}) {
	const plot = usePlotArea();
	const mark = worst === null ? undefined : marks[worst - 1];
	if (!plot || !mark || worst === null) return null;
	const x = plot.x + ((worst - 0.5) * plot.width) / marks.length;
	const y = plot.y + plot.height * share(scale, mark.balance);
	return (
		<text className={mark.past < 0 ? 'worst' : 'worst inside'} x={Math.max(x, plot.x + 30)} y={y + 13}>
			{showMoney(Math.round(mark.balance))}
		</text>
	);
}
