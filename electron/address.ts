/** Which file of the built window an address means. Plain rules, without Electron. */
import { extname, normalize, sep } from 'node:path';
import { APP_ORIGIN } from './origin';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.ico': 'image/x-icon',
	'.woff2': 'font/woff2',
	'.json': 'application/json',
};

export interface ServedFile {
	/** Below the folder of the built window. */
	path: string;
	contentType: string;
}

/** null: not an address of the app, a path that leaves its folder, or a kind of file it does not have. */
export function fileForAddress(address: string): ServedFile | null {
	if (!address.startsWith(`${APP_ORIGIN}/`)) return null;
	let asked: string;
	try {
		asked = decodeURIComponent(new URL(address).pathname);
	} catch {
		return null;
	}
	if (asked.includes('\0') || asked.includes('\\')) return null;
	const path = normalize(asked === '/' ? 'index.html' : asked.replace(/^\/+/, ''));
	if (path.split(sep).includes('..') || path.startsWith(sep) || /^[a-z]:/i.test(path)) return null;
	const contentType = TYPES[extname(path)];
	return contentType ? { path, contentType } : null;
}
