/** The native menu: every item is a command that the window carries out. */
import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { COMMAND_LABELS, type CommandName } from '../shared/commands';

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
	const item = (name: CommandName, accelerator?: string): Item => ({
		label: `${COMMAND_LABELS[name].label}${COMMAND_LABELS[name].asks ? '…' : ''}`,
		accelerator,
		click: () => send(name),
	});
	const coming = [
		item('readPartnerBook'),
		item('importBudgetLines'),
		item('importPosts'),
		item('importJson'),
	];
	const going = [item('saveBudgetLines'), item('savePosts'), item('exportJson')];
	const file: Item[] = [
		item('new', 'CmdOrCtrl+N'),
		item('open', 'CmdOrCtrl+O'),
		item('openForReview'),
		recentMenu(recent),
		item('openSample'),
		{ label: 'Import', submenu: coming },
		SEPARATOR,
		item('saveAs'),
		item('saveCopy', 'CmdOrCtrl+Shift+S'),
		item('nameVersion'),
		item('backups'),
		item('passphrase'),
		item('exportWorkbook', 'CmdOrCtrl+E'),
		item('fillForm'),
		item('exportAgreement'),
		item('exportBoardPack'),
		item('sendPartnerBooks'),
		{ label: 'Export data', submenu: going },
		SEPARATOR,
		item('closeBid', 'CmdOrCtrl+W'),
		{ role: 'quit', label: 'Quit Consort' },
	];
	const edit: Item[] = [
		item('undo', 'CmdOrCtrl+Z'),
		item('redo', IS_MAC ? 'CmdOrCtrl+Shift+Z' : 'CmdOrCtrl+Y'),
		SEPARATOR,
		{ role: 'cut', label: 'Cut' },
		{ role: 'copy', label: 'Copy' },
		{ role: 'paste', label: 'Paste' },
		{ role: 'selectAll', label: 'Select all' },
		SEPARATOR,
		item('yourName'),
	];
	const view: Item[] = [
		item('nextFinding', 'F8'),
		item('previousFinding', 'Shift+F8'),
		SEPARATOR,
		{ role: 'zoomIn', label: 'Larger' },
		{ role: 'zoomOut', label: 'Smaller' },
		{ role: 'resetZoom', label: 'Normal size' },
		{ role: 'togglefullscreen', label: 'Full screen' },
		...(app.isPackaged ? [] : [SEPARATOR, { role: 'toggleDevTools', label: 'Developer tools' } as const]),
	];
	const help: Item[] = [item('shortcuts'), item('showLogs')];
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
