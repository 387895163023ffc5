/** `+156%` above the bars that exceed: the worst always, the others where they do not touch. */
import { usePlotArea } from 'recharts';
import { showExcess } from '../../shared/text';

const CHARACTER_WIDTH = 7;

interface ExcessMark {
	period: string;
	target: number;
	excess: number;
	capacity: number;
}

export function ExcessLabels({ marks, top }: { marks: readonly ExcessMark[]; top: number }) {
	const plot = usePlotArea();
	if (!plot) return null;
	const step = plot.width / marks.length;
	return (
		<g>
			{placed(marks, step).map(({ mark, index, text }) => (
				<text
					key={mark.period}
					className="excess-label"
					x={plot.x + (index + 0.5) * step}
					y={plot.y + plot.height * (1 - mark.target / top) - 5}
				>
					{text}
				</text>
			))}
		</g>
	);
}

function placed(marks: readonly ExcessMark[], step: number) {
	const wanted = marks
		.map((mark, index) => ({ mark, index, text: excessText(mark) }))
		.filter(({ mark }) => mark.excess > 0)
		.sort((a, b) => ratio(b.mark) - ratio(a.mark));
	const taken: { from: number; to: number }[] = [];
	return wanted.filter(({ index, text }) => {
		const half = (text.length * CHARACTER_WIDTH) / 2 + 4;
		const middle = (index + 0.5) * step;
		const free = taken.every(({ from, to }) => middle + half <= from || middle - half >= to);
		if (free) taken.push({ from: middle - half, to: middle + half });
		return free;
	});
}

const ratio = (mark: ExcessMark) =>
	mark.capacity > 0 ? mark.excess / mark.capacity : Number.POSITIVE_INFINITY;
const excessText = (mark: ExcessMark) =>
	mark.capacity > 0 ? showExcess(mark.excess / mark.capacity) : 'none';
