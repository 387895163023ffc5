/**
 * The frame of every chart: its sentence, its figures as a table, its points one by one by keyboard, and copies of
 * both. The table stands in the chart's place, so that a narrow screen need not hold both.
 */
import { ChartColumn, Table } from 'lucide-react';
import { type ReactNode, useId, useRef, useState } from 'react';
import { Button } from '../ui/kit';
import { chartWords } from '../words/charts';
import { ChartCopies } from './chart-copies';
import type { ChartTable } from './chart-table';
import { FigureTable } from './figure-table';
import { usePoints } from './use-points';
import './chart-frame.css';

export type { ChartTable } from './chart-table';

export interface ChartFrameProps {
	/** Names the chart: for readers, and above the copied picture. */
	name: string;
	/** Who, what, how often, worst when. */
	sentence: string;
	/** The chart's figures, one line a point. */
	table: ChartTable;
	/** The screen above says the sentence already: it is not drawn a second time, but copied and read. */
	isSaid?: boolean;
	/** Switches of the chart, left of the copies. */
	tools?: ReactNode;
	/** The copies lie over the chart's own top line, right of its unit; for charts that keep 24 px free there. */
	toolsOver?: boolean;
	/** Told which point is read, from 0, so that the chart can mark it; -1 none. */
	onPoint?: (at: number) => void;
	/** Has its own keys, as a grid has: its points are not read by the frame. */
	hasOwnKeys?: boolean;
	/** On paper: the sentence and the chart alone. */
	print?: boolean;
	children: ReactNode;
}

export function ChartFrame(props: ChartFrameProps) {
	const { name, sentence, table, isSaid = false, print = false, hasOwnKeys = false } = props;
	const [asTable, setAsTable] = useState(false);
	const [done, setDone] = useState('');
	const chart = useRef<HTMLDivElement>(null);
	const said = useId();
	const points = usePoints(table, props.onPoint);
	const keys = hasOwnKeys || print ? {} : keysOf(name, said, points);
	return (
		<section className="chart-frame" aria-label={name}>
			<p id={said} className={isSaid && !print ? 'visually-hidden' : 'sentence'}>
				{sentence}
			</p>
			{!print && (
				<div
					className={`chart-tools${points.words ? ' reading' : ''}${props.toolsOver && !asTable ? ' over' : ''}`}
				>
					{props.tools}
					<span className="chart-point" role="status">
						{points.words || done}
					</span>
					<span className="chart-buttons">
						<TableSwitch name={name} asTable={asTable} onChange={setAsTable} />
						<ChartCopies {...{ name, sentence, table }} chart={asTable ? null : chart} onDone={setDone} />
					</span>
				</div>
			)}
			{asTable && !print ? (
				<FigureTable table={table} />
			) : (
				<div ref={chart} className="chart-drawing" {...keys}>
					{props.children}
				</div>
			)}
		</section>
	);
}

/** What makes the drawing a place whose points the arrow keys read. */
const keysOf = (name: string, said: string, points: ReturnType<typeof usePoints>) => ({
	role: 'application',
	'aria-roledescription': chartWords.chart,
	'aria-label': chartWords.reading(name),
	'aria-describedby': said,
	tabIndex: 0,
	onKeyDown: points.onKeyDown,
	onBlur: points.onBlur,
});

function TableSwitch({
	name,
	asTable,
	onChange,
}: {
	name: string;
	asTable: boolean;
	onChange: (asTable: boolean) => void;
}) {
	return (
		<Button
			kind="quiet"
			icon={asTable ? ChartColumn : Table}
			aria-label={asTable ? chartWords.asChart(name) : chartWords.asTable(name)}
			onPress={() => onChange(!asTable)}
		>
			<span className="word">{asTable ? chartWords.showChart : chartWords.showTable}</span>
		</Button>
	);
}
