/** A partner's cash in small: solid as far as its reserves reach, hatched beyond; two shapes, however many periods. */
import { marksOf } from './cash-scale';
import { Hatches } from './hatches';

interface Props {
	/** Pence at the end of each period. */
	balancePence: readonly number[];
	/** Pounds; null where they are not known. */
	reserves: number | null;
	width: number;
	height: number;
}

const EDGE = 1;

export function SmallCash({ balancePence, reserves, width, height }: Props) {
	const marks = marksOf({ balancePence, reserves, height });
	const least = Math.min(0, ...marks.map(({ balance }) => balance));
	const most = Math.max(0, ...marks.map(({ balance }) => balance));
	const y = (pounds: number): number =>
		EDGE + ((most - pounds) / Math.max(1, most - least)) * (height - 2 * EDGE);
	const step = width / Math.max(1, marks.length);
	const level = reserves === null ? null : -Math.max(0, reserves);
	/** A stepped shape from one amount of each period to another. */
	const shape = (from: (mark: (typeof marks)[number]) => number, to: typeof from): string =>
		marks
			.filter((mark) => from(mark) !== to(mark))
			.map((mark) => {
				const x = (mark.period - 1) * step;
				return `M${x},${y(from(mark))}H${x + step}V${y(to(mark))}H${x}Z`;
			})
			.join('');
	return (
		<svg className="chart" width={width} height={height} aria-hidden="true" focusable="false">
			<Hatches />
			<path
				className="bar-solid"
				d={shape(
					() => 0,
					({ within }) => within,
				)}
			/>
			<path
				className="small-past"
				d={shape(
					({ within }) => within,
					({ balance }) => balance,
				)}
			/>
			<line className="chart-axis" x1={0} x2={width} y1={y(0)} y2={y(0)} />
			{level !== null && level >= least && (
				<line className="reserves-line" x1={0} x2={width} y1={y(level)} y2={y(level)} />
			)}
		</svg>
	);
}
