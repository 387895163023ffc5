/** Under a grid: why cells were not taken, and what the grid has to say. */
import { LevelIcon } from '../kit';
import type { GridControl } from './use-grid-control';

export function Reasons({ control }: { control: GridControl }) {
	return (
		<div className="grid-reasons" aria-live="polite">
			{control.bad.slice(0, 3).map((bad) => (
				<p key={`${bad.lineId}/${bad.columnId}`}>
					<LevelIcon level="stop" /> {bad.reason} It stays here and is not saved; Esc in the cell brings back
					what was there.
				</p>
			))}
			{control.bad.length > 3 && <p>And {control.bad.length - 3} more.</p>}
			{control.notice && <p>{control.notice}</p>}
		</div>
	);
}
