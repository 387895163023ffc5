/** A virtual display for machines without one. */
import { spawn } from 'node:child_process';

export const hasDisplay = () =>
	process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Starts Xvfb on a free display and names it in DISPLAY. @returns {Promise<() => void>} ends it */
export async function startDisplay() {
	const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1920x1080x24', '-nolisten', 'tcp'], {
		stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
	});
	const number = await new Promise((resolve, reject) => {
		xvfb.once('error', reject);
		xvfb.once('exit', (code) => reject(new Error(`Xvfb ended with status ${code}`)));
		xvfb.stdio[3]?.once('data', (bytes) => resolve(String(bytes).trim()));
	});
	process.env.DISPLAY = `:${number}`;
	const stop = () => void xvfb.kill();
	process.once('exit', stop);
	return stop;
}
