/**
 * `npm run audit`: asks the package registry which of the locked packages have a known weakness. Not part of
 * `npm test`, because it needs the network. It ends with 1 where there is one, and says so where nobody answered.
 */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { ROOT, say } from './dependencies.mjs';

/** @typedef {{status: 0 | 1, lines: string[]}} Verdict */
/** @typedef {{severity: string, range: string, via: ({title?: string, url?: string} | string)[]}} Weakness */

/** What `npm audit --json` answered, in words. @param {string} answer @returns {Verdict} */
export function verdictOf(answer) {
	const report = parsed(answer);
	if (!report || typeof report.vulnerabilities !== 'object' || report.vulnerabilities === null)
		return { status: 0, lines: ['No answer was had: whether a package has a known weakness is not known.'] };
	const found = Object.entries(/** @type {Record<string, Weakness>} */ (report.vulnerabilities));
	if (found.length === 0)
		return { status: 0, lines: ['The registry knows of no weakness in any locked package.'] };
	return {
		status: 1,
		lines: [
			...found.map(([name, { severity, range, via }]) => `${severity}: ${name} ${range}${toldBy(via)}`),
			`Packages with a known weakness: ${found.length}.`,
		],
	};
}

/** @param {Weakness['via']} via */
function toldBy(via) {
	const first = via[0];
	if (first === undefined) return '';
	return typeof first === 'string' ? `, through ${first}` : `, ${first.title ?? ''} ${first.url ?? ''}`;
}

/** @param {string} answer @returns {{vulnerabilities?: unknown} | null} */
function parsed(answer) {
	try {
		return JSON.parse(answer);
	} catch {
		return null;
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { stdout } = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
		cwd: ROOT,
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore'],
		shell: process.platform === 'win32',
	});
	const { status, lines } = verdictOf(stdout ?? '');
	for (const line of lines) say(line);
	process.exitCode = status;
}
