/** How likely the risks are to cost more than any amount; what is beyond the reserves is hatched. */
import type { ExposureCurve } from '../../shared/calc/figures';
import { showAxisMoney, showPercent } from '../../shared/text';
import { type CurveScale, curveScale, LEFT, pathFrom, TOP } from './exposure-scale';
import { Hatches } from './hatches';
import { useWidth } from './use-width';
import './charts.css';
import './exposure-curve.css';

interface Words {
	axis: string;
	/** `Reserves £18,000, 32.8% cost more` */
	reserves: (pounds: number, chance: number | null, isInPicture: boolean) => string;
}

interface Props {
	curve: ExposureCurve;
	height: number;
	words: Words;
	/** The point that is read; -1 none. */
	point: number;
	/** On paper: px. */
	print?: { width: number };
}

export function ExposurePicture(props: Props) {
	const { height, print } = props;
	const { ref, width: room } = useWidth<HTMLDivElement>();
	const width = print?.width ?? room;
	return (
		<div ref={ref} className="chart exposure-curve" style={{ height, width: print?.width }} aria-hidden>
			{width > 0 && (
				<svg width={width} height={height} aria-hidden="true" focusable="false">
					<Hatches />
					<Drawing {...props} width={width} scale={curveScale(props.curve, width, height)} />
				</svg>
			)}
		</div>
	);
}

function Drawing({ curve, point, words, width, scale }: Props & { width: number; scale: CurveScale }) {
	const { x, y, most } = scale;
	const { chances, step } = curve;
	const reserves = scale.isInside ? curve.reserves : null;
	const floor = `L${x(step * (chances.length - 1))},${y(0)}`;
	const read = chances[point];
	return (
		<>
			<text x={0} y={12}>
				{words.axis}
			</text>
			{[0, 0.25, 0.5, 0.75, 1].map((chance) => (
				<g key={chance}>
					<line
						className={chance === 0 ? 'chart-axis' : 'curve-grid'}
						x1={LEFT}
						x2={x(most)}
						y1={y(chance)}
						y2={y(chance)}
					/>
					<text x={LEFT - 6} y={y(chance) + 4} textAnchor="end">
						{showPercent(chance, 0)}
					</text>
				</g>
			))}
			<Ticks {...scale} width={width} />
			<path className="curve-area" d={`${pathFrom(curve, scale, 0)}${floor}L${x(0)},${y(0)}Z`} />
			{reserves !== null && reserves < step * (chances.length - 1) && (
				<path
					className="curve-past"
					d={`${pathFrom(curve, scale, reserves)}${floor}L${x(reserves)},${y(0)}Z`}
				/>
			)}
			<path className="curve-line" d={pathFrom(curve, scale, 0)} />
			<Reserves curve={curve} scale={scale} words={words} width={width} />
			{read !== undefined && <circle className="curve-point" cx={x(point * step)} cy={y(read)} r={4.5} />}
		</>
	);
}

function Ticks({ ticks, x, y, width }: CurveScale & { width: number }) {
	return (
		<g>
			{ticks.map((tick) => (
				<text
					key={tick}
					x={Math.min(x(tick), width - 24)}
					y={y(0) + 16}
					textAnchor={tick === 0 ? 'start' : 'middle'}
				>
					{showAxisMoney(tick)}
				</text>
			))}
		</g>
	);
}

/** The reserves as a line from top to floor; their name above the plot, on the side that has room. */
function Reserves({
	curve,
	scale,
	words,
	width,
}: Pick<Props, 'curve' | 'words'> & { scale: CurveScale; width: number }) {
	const { reserves, chanceOverReserves: chance } = curve;
	if (reserves === null) return null;
	const { isInside, x, y } = scale;
	const at = isInside ? x(reserves) : width - 12;
	const isRight = isInside && at < width * 0.45;
	const isOver = (chance ?? 0) > 0;
	return (
		<g>
			{isInside && <line className="reserves-line" x1={at} x2={at} y1={TOP - 18} y2={y(0)} />}
			<text
				className={isOver ? 'strong over' : 'strong'}
				x={isRight ? at + 6 : at - 6}
				y={TOP - 8}
				textAnchor={isRight ? 'start' : 'end'}
			>
				{words.reserves(reserves, chance, isInside || reserves < 0)}
			</text>
		</g>
	);
}
