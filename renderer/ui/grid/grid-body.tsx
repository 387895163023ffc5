/** The lines of a grid: those in sight, gaps for the rest, and under them the totals that stay in sight. */
import { memo, useMemo } from 'react';
import { GridLineRow } from './grid-line';
import type { BadCell, GridProps } from './model';
import { at, blockOf } from './selection';
import { type Slot, withDrawn } from './slots';
import type { GridControl } from './use-grid-control';
import type { Windowing } from './use-windowing';

interface BodyProps extends Pick<GridProps, 'lines' | 'columns' | 'rowHeader'> {
	control: GridControl;
	windowing: Windowing;
	bad: ReadonlyMap<string, ReadonlyMap<string, BadCell>>;
	/** Place of the first line that stays at the foot. */
	stays: number;
}

/** Where the Tab key comes in before a cell was chosen. */
const START = at(0, 0);

export function GridBody(props: BodyProps) {
	const { lines, windowing, stays, columns } = props;
	const { anchor, head } = props.control.selection ?? START;
	const ofCurrent = useMemo(
		() => withDrawn(withDrawn(windowing.columns, head.column), anchor.column),
		[windowing.columns, head.column, anchor.column],
	);
	const lineAt = (index: number) => {
		const line = lines[index];
		if (!line) return null;
		const selected = lineSelection(props.control, index);
		return (
			<GridLineRow
				key={line.id}
				line={line}
				index={index}
				columns={columns}
				slots={index === head.line || index === anchor.line ? ofCurrent : windowing.columns}
				rowHeader={props.rowHeader ?? 0}
				bad={props.bad.get(line.id)}
				{...selected}
			/>
		);
	};
	return (
		<>
			<tbody>
				{windowing.lines.map((slot, order) =>
					'at' in slot ? (
						lineAt(slot.at)
					) : (
						// biome-ignore lint/suspicious/noArrayIndexKey: gaps have nothing but their order
						<Gap key={`gap ${order}`} height={heightOf(slot, windowing.linePx)} span={columns.length} />
					),
				)}
			</tbody>
			{stays < lines.length && (
				<tbody className="stays">{lines.slice(stays).map((_, after) => lineAt(stays + after))}</tbody>
			)}
		</>
	);
}

const heightOf = (slot: Slot, linePx: number): number =>
	'from' in slot ? (slot.to - slot.from + 1) * linePx : linePx;

/** Stands where lines are not drawn, as high as they are. */
const Gap = memo(function Gap({ height, span }: { height: number; span: number }) {
	return (
		<tr className="gap" aria-hidden style={{ height }}>
			<td colSpan={span} style={{ height }} />
		</tr>
	);
});

function lineSelection(control: GridControl, index: number) {
	const { selection, editing } = control;
	const block = selection && blockOf(selection);
	const within = block && index >= block.top && index <= block.bottom;
	const current = selection?.head.line === index ? selection.head.column : selection || index > 0 ? -1 : 0;
	return {
		from: within ? block.left : -1,
		to: within ? block.right : -2,
		current,
		editor: editing?.line === index ? { column: editing.column, field: control.editor } : null,
		handle: selection?.head.line === index ? control.handle : null,
	};
}
