/** In the corner of the window: how far long work is, and the way to end it. */

import { shell } from '../words/everywhere';
import { workTitles } from '../words/messages';
import { stopWork, useWorks, type Work } from '../work-store';
import { Button } from './kit';

export const WorkNotes = () => (
	<div className="work-notes">
		{useWorks().map((work) => (
			<WorkNote key={work.of} {...work} />
		))}
	</div>
);

function WorkNote({ of, progress }: Work) {
	if (!progress) return null;
	const { label, done, total } = progress;
	return (
		<div className="busy-note" role="status" aria-label={workTitles[of]}>
			<strong>{workTitles[of]}</strong>
			<span>{label}</span>
			<div className="progress">
				<div style={{ width: `${Math.round((100 * done) / Math.max(1, total))}%` }} />
			</div>
			<Button onPress={() => stopWork(of)}>{shell.cancel}</Button>
		</div>
	);
}
