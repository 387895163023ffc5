/** What belongs to the app and what does not: plain rules, without Electron, so that tables can test them. */

export const SCHEME = 'app';
export const APP_ORIGIN = 'app://consort';
export const START_ADDRESS = `${APP_ORIGIN}/index.html`;

/** The one style that React Aria adds to the page for everything that can be pressed, by its contents. */
const PRESSABLE_STYLE = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/** `connect-src 'none'`: the window asks the preload alone. React sets styles through the DOM, so none are inline. */
export const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	"script-src 'self'",
	`style-src 'self' ${PRESSABLE_STYLE}`,
	"img-src 'self' data: blob:",
	"font-src 'self'",
	"connect-src 'none'",
	"object-src 'none'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
].join('; ');

/** The origin of an address; null for one that cannot be read. Chromium's URL gives `null` for app: itself. */
function originOf(address: string): string | null {
	try {
		const { protocol, host } = new URL(address);
		return `${protocol}//${host}`;
	} catch {
		return null;
	}
}

/** The development server's address, where there is one: on this computer alone, never in a packaged app. */
export function devServerFrom(address: string | undefined, isPackaged: boolean): string | null {
	return !isPackaged && address && /^http:\/\/(127\.0\.0\.1|localhost):\d+\/?$/.test(address)
		? address
		: null;
}

/** Where the window may be: the app, and with `npm run dev` the development server. */
export function isOurs(address: string, devServer: string | null): boolean {
	const origin = originOf(address);
	return origin === APP_ORIGIN || (devServer !== null && origin === originOf(devServer));
}

export interface Sender {
	address: string;
	isMainFrame: boolean;
}

/** A call counts only from the main frame of our window while it shows the app. */
export function isTrustedSender(sender: Sender | null, devServer: string | null): boolean {
	return sender?.isMainFrame === true && isOurs(sender.address, devServer);
}

/** What the session may load: the app's own files, pictures it made itself, developer tools where allowed. */
export function isAllowedRequest(address: string, devServer: string | null): boolean {
	if (/^(data|blob):/.test(address)) return true;
	if (isOurs(address, devServer)) return true;
	// The development server's hot reload speaks over a web socket; developer tools load themselves.
	if (devServer === null) return false;
	return address.startsWith('devtools:') || isOurs(address.replace(/^ws:/, 'http:'), devServer);
}
