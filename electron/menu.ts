/** The native menu: every item is a command that the window carries out. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import type { CommandName } from '../shared/commands';

type Item = MenuItemConstructorOptions;
const SEPARATOR: Item = { type: 'separator' };
const IS_MAC = process.platform === 'darwin';

/** A bid of the list of recent ones, and how it is opened. */
export interface RecentItem {
	label: string;
	open: () => void;
}

const recentMenu = (recent: readonly RecentItem[]): Item => ({
	label: 'Open recent',
	enabled: recent.length > 0,
	submenu: recent.map(({ label, open }) => ({ label: label.replaceAll('&', '&&'), click: open })),
});

export function installMenu(send: (name: CommandName) => void, recent: readonly RecentItem[] = []): void {
	const item = (label: string, name: CommandName, accelerator?: string): Item => ({
		label,
		accelerator,
		click: () => send(name),
	});
	const file: Item[] = [
		item('New bid…', 'new', 'CmdOrCtrl+N'),
		item('Open…', 'open', 'CmdOrCtrl+O'),
		item('Open for review…', 'openForReview'),
		recentMenu(recent),
		item('Explore the sample', 'openSample'),
		item('Import bid JSON…', 'importJson'),
		SEPARATOR,
		item('Save a copy…', 'saveCopy', 'CmdOrCtrl+Shift+S'),
		item('Name this version…', 'nameVersion'),
		item('Export the funder workbook…', 'exportWorkbook', 'CmdOrCtrl+E'),
		item('Write the draft agreement…', 'exportAgreement'),
		item('Make the board pack…', 'exportBoardPack'),
		item('Export bid JSON…', 'exportJson'),
		SEPARATOR,
		item('Close bid', 'closeBid', 'CmdOrCtrl+W'),
		{ role: 'quit', label: 'Quit Consort' },
	];
	const edit: Item[] = [
		item('Undo', 'undo', 'CmdOrCtrl+Z'),
		item('Redo', 'redo', IS_MAC ? 'CmdOrCtrl+Shift+Z' : 'CmdOrCtrl+Y'),
		SEPARATOR,
		{ role: 'cut', label: 'Cut' },
		{ role: 'copy', label: 'Copy' },
		{ role: 'paste', label: 'Paste' },
		{ role: 'selectAll', label: 'Select all' },
		SEPARATOR,
		item('Your name…', 'yourName'),
	];
	const view: Item[] = [
		item('Next finding', 'nextFinding', 'F8'),
		item('Previous finding', 'previousFinding', 'Shift+F8'),
		SEPARATOR,
		{ role: 'zoomIn', label: 'Larger' },
		{ role: 'zoomOut', label: 'Smaller' },
		{ role: 'resetZoom', label: 'Normal size' },
		{ role: 'togglefullscreen', label: 'Full screen' },
		...(app.isPackaged ? [] : [SEPARATOR, { role: 'toggleDevTools', label: 'Developer tools' } as const]),
	];
	const help: Item[] = [item('Keyboard shortcuts', 'shortcuts')];
	Menu.setApplicationMenu(
		Menu.buildFromTemplate([
			...(IS_MAC ? [{ role: 'appMenu' } as const] : []),
			{ label: 'File', submenu: file },
			{ label: 'Edit', submenu: edit },
			{ label: 'View', submenu: view },
			{ label: 'Help', role: 'help', submenu: help },
		]),
	);
}
