/** The window's options: plain values, without Electron. */

/** What the page may do: as little as Chromium allows. */
export const WEB_PREFERENCES = {
	sandbox: true,
	contextIsolation: true,
	nodeIntegration: false,
	nodeIntegrationInWorker: false,
	nodeIntegrationInSubFrames: false,
	webSecurity: true,
	allowRunningInsecureContent: false,
	experimentalFeatures: false,
	webviewTag: false,
	navigateOnDragDrop: false,
	// Its dictionaries would be fetched from the network.
	spellcheck: false,
} as const;

export const WINDOW_OPTIONS = {
	width: 1280,
	height: 800,
	minWidth: 900,
	minHeight: 600,
	title: 'Consort',
	show: false,
	webPreferences: WEB_PREFERENCES,
} as const;

export interface Bounds {
	x: number;
	y: number;
	width: number;
	height: number;
}
export interface WindowState {
	bounds: Bounds;
	isMaximized: boolean;
}

/** Reads a kept state; null for one that is damaged or lies outside every screen there is now. */
export function readState(text: string, screens: readonly Bounds[]): WindowState | null {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	const state = value as Partial<WindowState> | null;
	const bounds = state?.bounds;
	if (!bounds || ![bounds.x, bounds.y, bounds.width, bounds.height].every(Number.isInteger)) return null;
	if (bounds.width < WINDOW_OPTIONS.minWidth || bounds.height < WINDOW_OPTIONS.minHeight) return null;
	if (!screens.some((screen) => shows(screen, bounds))) return null;
	return { bounds, isMaximized: state.isMaximized === true };
}

/** Whether the window's title, by which it can be moved, lies on the screen. */
function shows(screen: Bounds, { x, y, width }: Bounds): boolean {
	const middle = x + width / 2;
	return (
		middle >= screen.x && middle <= screen.x + screen.width && y >= screen.y && y < screen.y + screen.height
	);
}
