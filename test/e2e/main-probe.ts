/** Questions to the main process of the running app. */
import type { LaunchedApp } from './launch';

/** What Electron says of the window's preferences. */
export const preference = ({ app }: LaunchedApp, name: string): Promise<unknown> =>
	app.evaluate(({ BrowserWindow }, wanted) => {
		const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
			getLastWebPreferences: () => Record<string, unknown>;
		};
		return contents.getLastWebPreferences()[wanted];
	}, name);

export const hasSwitch = ({ app }: LaunchedApp, name: string): Promise<boolean> =>
	app.evaluate(({ app }, wanted) => app.commandLine.hasSwitch(wanted), name);

/** The status that the app's own session gets for an address, or why it gets none. */
export const fetched = ({ app }: LaunchedApp, address: string, method = 'GET'): Promise<string> =>
	app.evaluate(
		({ session }, [to, how]) =>
			Promise.race([
				session.defaultSession.fetch(to, { method: how }).then(
					({ status }) => String(status),
					() => 'refused',
				),
				// Electron may leave an address that it does not serve without an answer.
				new Promise<string>((resolve) => setTimeout(() => resolve('refused'), 5000)),
			]),
		[address, method] as const,
	);

/** What the window's guards do about an event that nothing in the page can bring about. */
export const prevents = ({ app }: LaunchedApp, event: string, address: string): Promise<boolean> =>
	app.evaluate(
		({ BrowserWindow }, [name, url]) => {
			const contents = BrowserWindow.getAllWindows()[0]?.webContents;
			let isPrevented = false;
			const details = { url, preventDefault: () => (isPrevented = true) };
			(contents as unknown as NodeJS.EventEmitter | undefined)?.emit(name, details, url, {});
			return isPrevented;
		},
		[event, address] as const,
	);
