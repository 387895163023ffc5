/** Deny all: permissions, devices, navigation, new windows, webviews, downloads and the network. */
import { app, type Session, type WebContents } from 'electron';
import { isAllowedRequest, isOurs } from './origin';

/** Chromium's own background traffic, off before it starts; no name is ever looked up. */
const QUIET_SWITCHES: [string, string?][] = [
	['disable-background-networking'],
	['disable-component-update'],
	['disable-domain-reliability'],
	['disable-sync'],
	['disable-breakpad'],
	['no-pings'],
	['no-first-run'],
	['dns-prefetch-disable'],
	['disable-features', 'NetworkPrediction,OptimizationHints,MediaRouter,AutofillServerCommunication'],
];

export function silenceChromium(devServer: string | null): void {
	for (const [name, value] of QUIET_SWITCHES) app.commandLine.appendSwitch(name, value);
	if (!devServer) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
}

/** As soon as the session is there, or Chromium would fetch a dictionary before the first window. */
export function withoutSpellChecker(): void {
	app.on('session-created', (session) => {
		// macOS has its own, and takes no languages.
		if (process.platform !== 'darwin') session.setSpellCheckerLanguages([]);
		session.setSpellCheckerEnabled(false);
	});
}

export function guardSession(session: Session, devServer: string | null): void {
	session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
	session.setPermissionCheckHandler(() => false);
	session.setDevicePermissionHandler(() => false);
	session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
	session.webRequest.onBeforeRequest(({ url }, answer) =>
		answer({ cancel: !isAllowedRequest(url, devServer) }),
	);
	// Requests of the main process pass by the line above, and no part of the app is read as a file: address.
	session.protocol.handle('file', () => Response.error());
	session.on('will-download', (event) => event.preventDefault());
}

/** Every web contents that ever comes to be, not only the one window. */
export function guardContents(devServer: string | null): void {
	app.on('web-contents-created', (_event, contents) => guard(contents, devServer));
}

function guard(contents: WebContents, devServer: string | null): void {
	const stayHome = (event: { preventDefault(): void }, url: string) => {
		if (!isOurs(url, devServer)) event.preventDefault();
	};
	contents.on('will-navigate', stayHome);
	contents.on('will-redirect', stayHome);
	contents.on('will-frame-navigate', (details) => stayHome(details, details.url));
	contents.on('will-attach-webview', (event) => event.preventDefault());
	contents.setWindowOpenHandler(() => ({ action: 'deny' }));
	contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
