/**
 * The spreadsheet of Consort: type to replace, Enter or F2 to edit, Esc to cancel, arrows and Tab to move,
 * Shift to select, Ctrl to jump, copy and paste ranges, Ctrl+D and Ctrl+R and the handle to fill, Delete to clear.
 * What is not accepted stays in its cell as typed, marked, with the reason under the grid.
 */
import { useEffect, useMemo, useRef } from 'react';
import { LevelIcon } from '../kit';
import { GridHead } from './grid-head';
import { GridLineRow } from './grid-line';
import { type BadCell, type GridProps, sealed } from './model';
import { blockOf } from './selection';
import { useStableColumns, useStableLines } from './stable';
import { type GridControl, useGridControl } from './use-grid-control';
import './grid.css';

/** The table takes input, so it has the role of a grid. */
const GRID = { role: 'grid', 'aria-multiselectable': true };

export const Grid = (props: GridProps) => <GridOfLabel key={props.label} {...props} />;

function GridOfLabel(given: GridProps) {
	const open = useMemo(
		() => (given.readOnly ? sealed(given.lines) : given.lines),
		[given.readOnly, given.lines],
	);
	const lines = useStableLines(open);
	const columns = useStableColumns(given.columns);
	const props = { ...given, lines, columns };
	const { label, rowHeader = 0, className = '', tableClassName = '' } = props;
	const table = useRef<HTMLTableElement>(null);
	const control = useGridControl(props, table);
	const badByLine = useMemo(() => groupByLine(control.bad), [control.bad]);
	useGoTo(props, control);
	return (
		<div className={`grid-frame ${className}`}>
			<div className="grid-scroll">
				<table
					ref={table}
					{...GRID}
					className={`grid ${tableClassName}`}
					aria-label={label}
					style={props.minWidth ? { minWidth: props.minWidth } : undefined}
					aria-rowcount={lines.length + 1}
					aria-colcount={columns.length}
					onKeyDown={control.onKeyDown}
					onMouseDown={control.onMouseDown}
					onMouseOver={control.onMouseOver}
					onDoubleClick={control.onDoubleClick}
					onFocus={control.onFocus}
					onBlur={control.onBlur}
				>
					<GridHead columns={columns} />
					<tbody>
						{lines.map((line, index) => (
							<GridLineRow
								key={line.id}
								line={line}
								index={index}
								columns={columns}
								rowHeader={rowHeader}
								bad={badByLine.get(line.id)}
								{...lineSelection(control, index)}
							/>
						))}
					</tbody>
					{props.foot}
				</table>
			</div>
			<Reasons control={control} />
		</div>
	);
}

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

function groupByLine(bad: readonly BadCell[]): Map<string, Map<string, BadCell>> {
	const byLine = new Map<string, Map<string, BadCell>>();
	for (const cell of bad) {
		const line = byLine.get(cell.lineId) ?? new Map<string, BadCell>();
		line.set(cell.columnId, cell);
		byLine.set(cell.lineId, line);
	}
	return byLine;
}

function useGoTo({ goTo, lines, columns }: GridProps, control: GridControl): void {
	const done = useRef<unknown>(null);
	useEffect(() => {
		if (!goTo || done.current === goTo) return;
		const line = lines.findIndex((each) => each.id === goTo.lineId);
		if (line < 0) return;
		done.current = goTo;
		control.goTo(
			line,
			Math.max(
				0,
				columns.findIndex((each) => each.id === goTo.columnId),
			),
		);
	}, [goTo, lines, columns, control]);
}

function Reasons({ control }: { control: GridControl }) {
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
