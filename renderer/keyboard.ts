/** Shortcuts of the whole window. Keys that type stay with the field they are typed in. */
import type { CommandName } from '../shared/commands';
import { COMMAND_WORK } from './commands';
import { openPalette } from './palette/palette-store';
import { planStore } from './plan-store';
import { go } from './route';
import { stepPart } from './screen-parts';
import { screenOrder } from './screens/screen-list';

const CONTROL: Record<string, CommandName> = {
	n: 'new',
	o: 'open',
	e: 'exportWorkbook',
	z: 'undo',
	y: 'redo',
};

export function onShortcut(event: KeyboardEvent): void {
	if (event.defaultPrevented || document.querySelector('.dialog')) return;
	const name = commandOf(event);
	if (name) {
		event.preventDefault();
		void COMMAND_WORK[name]();
		return;
	}
	if (event.ctrlKey && !event.altKey && event.key.toLowerCase() === 'k' && planStore.state()) {
		event.preventDefault();
		openPalette();
		return;
	}
	if (event.key === 'F6' && !event.ctrlKey && !event.altKey) {
		event.preventDefault();
		stepPart(event.shiftKey ? -1 : 1);
		return;
	}
	const screen = event.altKey && !event.ctrlKey ? screenOrder[Number(event.key) - 1] : undefined;
	if (screen && planStore.state()) {
		event.preventDefault();
		go(screen);
	}
}

function commandOf(event: KeyboardEvent): CommandName | null {
	const typing = isTyping(event.target);
	if (event.key === 'F8') return event.shiftKey ? 'previousFinding' : 'nextFinding';
	if (event.key === '?' && !typing && !inGrid(event.target)) return 'shortcuts';
	if (!event.ctrlKey || event.altKey) return null;
	const key = event.key.toLowerCase();
	if (typing && (key === 'z' || key === 'y')) return null;
	if (event.shiftKey) return key === 'z' ? 'redo' : key === 's' ? 'saveCopy' : null;
	return CONTROL[key] ?? null;
}

const isTyping = (target: EventTarget | null) =>
	target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
const inGrid = (target: EventTarget | null) =>
	target instanceof HTMLElement && target.closest('[role=grid]') !== null;
