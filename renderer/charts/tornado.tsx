/**
 * What moves an outcome most: a line for each assumption, widest first. From the bid's own figure the low end is the
 * upper half of the bar and hatched, the high end the lower half and solid; both are written beside it.
 */
import type { TornadoLine } from '../../shared/calc/tornado';
import './bars.css';
import './tornado.css';

interface Props {
	lines: readonly TornadoLine[];
	/** The outcome of the bid as it is. */
	base: number;
	words: {
		assumption: string;
		atLow: string;
		atHigh: string;
		/** `The bid £22,282` */
		bid: string;
		nameOf: (line: TornadoLine) => string;
		rangeOf: (line: TornadoLine) => string;
		low: (line: TornadoLine) => string;
		high: (line: TornadoLine) => string;
	};
	/** The line that is read; -1 none. */
	point: number;
	/** On paper: px. */
	print?: { width: number };
}

export function TornadoPicture({ lines, base, words, point, print }: Props) {
	const values = [base, ...lines.flatMap(({ atLow, atHigh }) => [atLow, atHigh])].filter((v) => v !== null);
	const least = Math.min(...values);
	const reach = Math.max(...values) - least;
	const at = (value: number): number => (reach > 0 ? (100 * (value - least)) / reach : 50);
	const bar = (value: number | null, className: string) => {
		// Without a figure nothing is left: the bar runs to the edge.
		const end = value === null ? 0 : at(value);
		const left = Math.min(end, at(base));
		return <i className={className} style={{ left: `${left}%`, width: `${Math.abs(end - at(base))}%` }} />;
	};
	return (
		<div className="tornado" aria-hidden style={print && { width: print.width }}>
			<div className="tornado-line tornado-head second">
				<span>{words.assumption}</span>
				<span className="right">
					<i className="swatch lost" /> {words.atLow}
				</span>
				<span className="tornado-base">
					<b style={{ left: `${at(base)}%`, transform: `translateX(-${at(base)}%)` }}>{words.bid}</b>
				</span>
				<span>
					<i className="swatch solid" /> {words.atHigh}
				</span>
			</div>
			{lines.map((line, place) => (
				<div key={line.assumption} className={place === point ? 'tornado-line read' : 'tornado-line'}>
					<span>
						{words.nameOf(line)} <span className="second small-text">{words.rangeOf(line)}</span>
					</span>
					<span className="right">{words.low(line)}</span>
					<span className="cell-bar">
						{bar(line.atLow, 'lost low')}
						{bar(line.atHigh, 'solid high')}
						<i className="rule" style={{ left: `${at(base)}%` }} />
					</span>
					<span>{words.high(line)}</span>
				</div>
			))}
		</div>
	);
}
