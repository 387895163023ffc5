/** Target against capacity of one partner, small enough to stand beside four others: a shape, not figures. */
import { Hatches } from './hatches';

interface Props {
	target: readonly number[];
	capacity: readonly number[];
	/** The partner's own figure a period; null where it has none. */
	ownFigure: number | null;
	width: number;
	height: number;
	/** For people who cannot see it. */
	label: string;
}

/** Of a column, as in the large chart. */
const BAR_SHARE = 0.62;

export function SmallCapacity({ target, capacity, ownFigure, width, height, label }: Props) {
	const top = Math.max(1, ...target, ...capacity, ownFigure ?? 0);
	const step = width / Math.max(1, target.length);
	const y = (value: number) => height - (value / top) * (height - 2);
	const area = capacity
		.map((value, at) => `${at ? 'L' : 'M'}${at * step},${y(value)}H${(at + 1) * step}`)
		.join('');
	return (
		<svg className="small-capacity" width={width} height={height} role="img" aria-label={label}>
			<Hatches />
			<path className="capacity-area" d={`${area}V${height}H0Z`} />
			{target.map((value, at) => {
				const covered = Math.min(value, capacity[at] ?? 0);
				const isOver = value - covered >= 0.05;
				const x = at * step + (step * (1 - BAR_SHARE)) / 2;
				return (
					// biome-ignore lint/suspicious/noArrayIndexKey: columns are periods in their order
					<g key={at}>
						<rect
							className="bar-solid"
							x={x}
							y={y(covered)}
							width={step * BAR_SHARE}
							height={height - y(covered)}
						/>
						{isOver && (
							<rect
								className="bar-hatched"
								x={x}
								y={y(value)}
								width={step * BAR_SHARE}
								height={y(covered) - y(value)}
							/>
						)}
					</g>
				);
			})}
			<path className="capacity-line" d={area} />
			{ownFigure !== null && (
				<>
					<line className="own-figure-ground" x1={0} x2={width} y1={y(ownFigure)} y2={y(ownFigure)} />
					<line className="own-figure" x1={0} x2={width} y1={y(ownFigure)} y2={y(ownFigure)} />
				</>
			)}
			<line className="chart-axis" x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} />
		</svg>
	);
}
