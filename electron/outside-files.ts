/** A .consort file named outside the window: a double click, a second start. Plain rules, without Electron. */
import { isAbsolute, resolve } from 'node:path';

/** The bid named among a program's arguments; null where there is none. Relative paths count from `folder`. */
export function bidInArguments(argv: readonly string[], folder: string): string | null {
	const found = argv.slice(1).find((arg) => !arg.startsWith('-') && arg.toLowerCase().endsWith('.consort'));
	if (!found) return null;
	return isAbsolute(found) ? found : resolve(folder, found);
}
