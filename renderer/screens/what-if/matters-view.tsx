/** What matters most: each assumption tried out on its own, ranked by what it does to one outcome. */
import { RotateCw } from 'lucide-react';
import { useState } from 'react';
import type { Sensitivity, Tornado } from '../../../shared/calc/tornado';
import { tornadoOf } from '../../../shared/calc/tornado';
import { capitalised, showList } from '../../../shared/text';
import { ChartFrame } from '../../charts/chart-frame';
import { TornadoPicture } from '../../charts/tornado';
import { useSensitivity } from '../../sensitivity';
import { Button } from '../../ui/kit';
import {
	ASSUMPTIONS,
	outcomeWords,
	rangeWords,
	tornadoSentence,
	tornadoWords as words,
} from '../../words/tornado';
import { type MattersGoal, useMattersGoal } from './matters-goal';
import { GoalTools } from './matters-tools';
import { RangeTable } from './range-table';

export function MattersView() {
	const trying = useSensitivity();
	const goal = useMattersGoal();
	const { sensitivity, state, progress, stop, again } = trying;
	const isStill = state === 'stopped' || state === 'failed';
	return (
		<div className="matters">
			{state === 'working' && (
				<p className="reason" role="status">
					{words.working(progress.done, Math.max(progress.total, progress.done))}{' '}
					<Button kind="quiet" onPress={stop}>
						{words.cancel}
					</Button>
				</p>
			)}
			{isStill && (
				<p className="reason" role="status">
					{state === 'failed' ? words.failed : words.stopped}{' '}
					<Button kind="quiet" icon={RotateCw} onPress={again}>
						{words.again}
					</Button>
				</p>
			)}
			{sensitivity && <Matters goal={goal} sensitivity={sensitivity} />}
			<RangeTable />
		</div>
	);
}

function Matters({ goal, sensitivity }: { goal: MattersGoal; sensitivity: Sensitivity }) {
	const tornado = tornadoOf(sensitivity, goal.goal);
	return (
		<>
			<Chart goal={goal} tornado={tornado} />
			{tornado.still.length > 0 && (
				<p className="second small-text">
					{words.still(showList(tornado.still.map((name) => ASSUMPTIONS[name].toLowerCase())))}
				</p>
			)}
		</>
	);
}

function Chart({ goal: { goal, name }, tornado }: { goal: MattersGoal; tornado: Tornado }) {
	const [point, setPoint] = useState(-1);
	const { base, lines } = tornado;
	const figure = (value: number | null) => outcomeWords(goal, value);
	const sentence = tornadoSentence(goal, capitalised(name), tornado);
	if (base === null || lines.length === 0)
		return (
			<>
				<p className="sentence">{sentence}</p>
				<GoalTools />
			</>
		);
	return (
		<ChartFrame
			name={words.name(name)}
			sentence={sentence}
			tools={<GoalTools />}
			table={{
				caption: words.caption(capitalised(name)),
				head: [words.assumption, words.range, words.atLow, words.bid, words.atHigh],
				rows: lines.map((line) => [
					ASSUMPTIONS[line.assumption],
					rangeWords(line),
					line.atLow ?? words.none,
					base ?? words.none,
					line.atHigh ?? words.none,
				]),
				show: figure,
			}}
			onPoint={setPoint}
		>
			<TornadoPicture
				lines={lines}
				base={base}
				point={point}
				words={{
					assumption: words.assumption,
					atLow: words.atLow,
					atHigh: words.atHigh,
					bid: `${words.bid} ${figure(base)}`,
					nameOf: (line) => ASSUMPTIONS[line.assumption],
					rangeOf: rangeWords,
					low: (line) => figure(line.atLow),
					high: (line) => figure(line.atHigh),
				}}
			/>
		</ChartFrame>
	);
}
