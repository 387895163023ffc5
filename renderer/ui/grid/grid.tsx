/**
 * The spreadsheet of Consort: type to replace, Enter or F2 to edit, Esc to cancel, arrows and Tab to move,
 * Shift to select, Ctrl to jump, copy and paste ranges, Ctrl+D and Ctrl+R and the handle to fill, Delete to clear.
 * What is not accepted stays in its cell as typed, marked, with the reason under the grid.
 */
import { useEffect, useMemo, useRef } from 'react';
import { GridBody } from './grid-body';
import { GridHead } from './grid-head';
import { type BadCell, type GridProps, sealed, staysFrom } from './model';
import { Reasons } from './reasons';
import { useLineColumns, useStableColumns, useStableLines } from './stable';
import { useDragScroll } from './use-drag-scroll';
import { type GridControl, useGridControl } from './use-grid-control';
import { useWindowing } from './use-windowing';
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
	const heads = useStableColumns(given.columns);
	const columns = useLineColumns(heads);
	const props = { ...given, lines, columns };
	const { label, rowHeader = 0, className = '', tableClassName = '' } = props;
	const table = useRef<HTMLTableElement>(null);
	const scroller = useRef<HTMLDivElement>(null);
	const control = useGridControl(props, table);
	const badByLine = useMemo(() => groupByLine(control.bad), [control.bad]);
	const stays = useMemo(() => staysFrom(lines), [lines]);
	const windowing = useWindowing({
		scroller,
		table,
		lineCount: stays,
		columnCount: columns.length,
		anchorLine: control.selection?.anchor.line ?? 0,
		currentLine: control.selection?.head.line ?? 0,
		rowHeader,
	});
	useGoTo(props, control);
	useDragScroll(scroller, control);
	return (
		<div className={`grid-frame ${windowing.isLong ? 'long' : ''} ${className}`}>
			<div ref={scroller} className="grid-scroll">
				<table
					ref={table}
					{...GRID}
					className={`grid ${windowing.isWide ? 'fixed' : ''} ${tableClassName}`}
					aria-label={label}
					style={props.minWidth ? { minWidth: props.minWidth } : undefined}
					aria-rowcount={lines.length + 1}
					aria-colcount={columns.length}
					onKeyDown={control.onKeyDown}
					onMouseDown={control.onMouseDown}
					onMouseOver={control.onMouseOver}
					onClick={control.onClick}
					onContextMenu={control.onContextMenu}
					onDoubleClick={control.onDoubleClick}
					onFocus={control.onFocus}
					onBlur={control.onBlur}
				>
					<GridHead columns={heads} />
					<GridBody
						lines={lines}
						columns={columns}
						rowHeader={rowHeader}
						control={control}
						windowing={windowing}
						bad={badByLine}
						stays={stays}
					/>
				</table>
			</div>
			<Reasons control={control} />
		</div>
	);
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
