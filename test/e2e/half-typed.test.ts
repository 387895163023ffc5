import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cellOf, cellText, exploreSample, isSaved, openPosts, SOON } from './bid-window';
import { type LaunchedApp, launchApp } from './launch';

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
	await openPosts(one.window, 'Sabr Sisters');
});
afterAll(() => one?.quit());

const posts = () => one.window.getByRole('grid', { name: 'Posts at Sabr Sisters' });
function servicePid(): number {
	const pid = String(one.app.process().pid);
	const found = spawnSync('pgrep', ['-P', pid, '-f', 'out/db/service.js'], { encoding: 'utf8' });
	return Number(found.stdout.trim().split('\n')[0]);
}

describe('a service that is killed in the middle of typing', () => {
	test('keeps what is half typed in a cell, and saves it when it is entered', async () => {
		await cellOf(posts(), 'Manager', 'FTE').click();
		await one.window.keyboard.type('0.');
		const before = servicePid();
		process.kill(before, 'SIGKILL');
		await one.window.keyboard.type('65');
		await expect.poll(servicePid, SOON).not.toBe(before);
		await expect.poll(servicePid, SOON).not.toBe(0);
		expect(await posts().getByRole('textbox', { name: 'Manager, FTE' }).inputValue()).toBe('0.65');
		await one.window.keyboard.press('Enter');
		const told = one.window.getByRole('button', { name: 'Try again' });
		const saved = one.window.getByRole('button', { name: 'Undo: FTE, Manager', exact: true });
		await told.or(saved).waitFor();
		if (await told.isVisible()) await told.click();
		await isSaved(one.window, 'FTE, Manager');
		expect(await cellText(posts(), 'Manager', 'FTE')).toBe('0.65');
		expect(one.problems).toEqual([]);
	});
});
