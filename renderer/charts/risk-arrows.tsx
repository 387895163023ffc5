/** Arrows from where risks stood before controls to where they stand: thin for all of a few, bold for the chosen one. */
import type { MapCell } from '../../shared/calc/risk-register';
import { type MapLayout, SIDE } from './risk-map-layout';

interface Props {
	cells: readonly (readonly MapCell[])[];
	layout: MapLayout;
	chosen: string | null;
	width: number;
	cellHeight: number;
}

/** Arrows of more risks would hide the map: only the chosen one has its own then. */
export const MOST_ARROWS = 20;
/** The arrow stops short of the middle of the label. */
const SHORT = 14;

interface Point {
	x: number;
	y: number;
}
interface Move {
	id: string;
	from: Point;
	to: Point;
}

export function RiskArrows({ cells, layout, chosen, width, cellHeight }: Props) {
	const moves = movesOf(cells, layout, width / SIDE, cellHeight);
	const bold = moves.filter(({ id }) => id === chosen);
	const count = cells.flat().reduce((sum, { after }) => sum + after.length, 0);
	const thin = count <= MOST_ARROWS ? moves.filter(({ id }) => id !== chosen) : [];
	return (
		<>
			<Layer moves={thin} className="thin" width={width} height={SIDE * cellHeight} head={6} />
			<Layer moves={bold} className="bold" width={width} height={SIDE * cellHeight} head={8} />
		</>
	);
}

function movesOf(
	cells: readonly (readonly MapCell[])[],
	{ tags }: MapLayout,
	cellWidth: number,
	cellHeight: number,
): Move[] {
	return cells.flatMap((line) =>
		line.flatMap(({ before, after, likelihood, impact }) =>
			before.flatMap((id): Move[] => {
				const to = tags.get(id);
				if (!to || after.includes(id)) return [];
				const from = { x: (likelihood - 0.5) * cellWidth, y: (SIDE - impact + 0.5) * cellHeight };
				return [{ id, from, to }];
			}),
		),
	);
}

function Layer({
	moves,
	className,
	width,
	height,
	head,
}: {
	moves: readonly Move[];
	className: string;
	width: number;
	height: number;
	head: number;
}) {
	return (
		<svg className={className} width={width} height={height} aria-hidden="true" focusable="false">
			{moves.map((move) => (
				<Arrow key={move.id} {...move} head={head} />
			))}
		</svg>
	);
}

function Arrow({ from, to, head }: Move & { head: number }) {
	const length = Math.max(1, Math.hypot(to.x - from.x, to.y - from.y));
	const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
	const tip = { x: to.x - SHORT * along.x, y: to.y - SHORT * along.y };
	const neck = { x: tip.x - head * along.x, y: tip.y - head * along.y };
	const half = { x: (-along.y * head) / 2, y: (along.x * head) / 2 };
	return (
		<g>
			<line className="arrow-ground" x1={from.x} y1={from.y} x2={neck.x} y2={neck.y} />
			<line className="arrow" x1={from.x} y1={from.y} x2={neck.x} y2={neck.y} />
			<circle className="arrow-head" cx={from.x} cy={from.y} r={head * 0.42} />
			<path
				className="arrow-head"
				d={`M${tip.x},${tip.y}L${neck.x + half.x},${neck.y + half.y}L${neck.x - half.x},${neck.y - half.y}Z`}
			/>
		</g>
	);
}
