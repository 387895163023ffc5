/** Trials under way: how far, and a way to stop them; stopped ones can be run again. */
import { Button } from '../../ui/kit';
import { fanWords } from '../../words/charts';

interface Props {
	done: number | null;
	isStopped: boolean;
	stop: () => void;
	again: () => void;
}

export function ChanceWait({ done, isStopped, stop, again }: Props) {
	if (isStopped)
		return (
			<p className="chance-wait">
				{fanWords.stopped} <Button onPress={again}>{fanWords.again}</Button>
			</p>
		);
	if (done === null) return null;
	return (
		<div className="chance-wait">
			<span>{fanWords.working}</span>
			<div
				className="progress"
				role="progressbar"
				aria-label={fanWords.working}
				aria-valuenow={done}
				aria-valuemin={0}
				aria-valuemax={100}
			>
				<div style={{ width: `${done}%` }} />
			</div>
			<Button onPress={stop}>{fanWords.cancel}</Button>
		</div>
	);
}
