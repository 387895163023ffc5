import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PASSPHRASE, plainWordsIn } from '../db/passphrase/trial-passphrase';
import { chooseMenuItem } from './bid-file';
import {
	cellOf,
	cellText,
	exploreSample,
	isSaved,
	openPosts,
	openScreen,
	SOON,
	typeInto,
} from './bid-window';
import { type LaunchedApp, launchApp } from './launch';
import { flat, pdfText } from './pdf-text';
import { seriousFaults } from './serious-faults';

const dataDir = mkdtempSync(join(tmpdir(), 'consort-e2e-passphrase-'));
let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp({ dataDir });
	await exploreSample(one.window);
});
afterAll(async () => {
	await one?.quit();
	rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

const field = (name: string) => one.window.getByRole('textbox', { name, exact: true });
const heading = (name: string) => one.window.getByRole('heading', { name, exact: true });
const press = (...keys: string[]) =>
	keys.reduce((done, key) => done.then(() => one.window.keyboard.press(key)), Promise.resolve());
const type = (text: string) => one.window.keyboard.type(text);
let recoveryKey = '';

describe('a passphrase', () => {
	test('is set from the palette by keyboard, with advice, typed twice', async () => {
		await press('Control+k');
		await one.window.getByRole('dialog', { name: 'Find or do anything' }).waitFor();
		await type('set a passphrase');
		await one.window.waitForTimeout(150);
		await press('Enter');
		await heading('Set a passphrase').waitFor(SOON);
		await type('boats');
		await one.window.getByText('At least 8 characters.').waitFor();
		await press('Enter');
		expect(await heading('Keep the recovery key').count()).toBe(0);
		await type(' at the quay');
		await one.window.getByText('Fair. One more word').waitFor();
		expect(await seriousFaults(one.window)).toEqual([]);
		await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
		await field('Passphrase').fill(PASSPHRASE);
		await press('Tab');
		await type(`${PASSPHRASE}!`);
		await press('Enter');
		await one.window.getByText('The two are not the same.').waitFor();
		await press('Backspace', 'Enter');
		await heading('Keep the recovery key').waitFor(SOON);
	});

	test('comes with a recovery key that is printed alone, copied, or saved as text, and must be kept', async () => {
		recoveryKey = (await one.window.getByRole('status', { name: 'Recovery key' }).innerText()).replace(
			/\s+/g,
			'-',
		);
		expect(recoveryKey).toMatch(/^(\w{4}-){13}\w{4}$/);
		expect(await seriousFaults(one.window)).toEqual([]);
		const pdf = await one.app.evaluate(async ({ BrowserWindow }) =>
			(await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({}))?.toString('base64'),
		);
		writeFileSync(join(dataDir, 'key.pdf'), Buffer.from(pdf ?? '', 'base64'));
		const printed = flat(pdfText(join(dataDir, 'key.pdf')));
		expect(printed).toContain(recoveryKey.replaceAll('-', ' ').slice(0, 34));
		expect(printed).toContain('Recovery key of the bid “Sample bid”');
		expect(printed).not.toMatch(/Marlshire|Passphrase|Cancel/);
		await one.choosePath(join(dataDir, 'key.txt'));
		await one.window.getByRole('button', { name: 'Save as text' }).press('Enter');
		await one.window.getByText('Keep it apart from the bid', { exact: false }).last().waitFor();
		await expect.poll(() => readFileSync(join(dataDir, 'key.txt'), 'utf8')).toContain(recoveryKey);
		await one.window.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
		await one.window.getByText('Copied.').waitFor();
		expect(await one.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(recoveryKey);
		const take = one.window.getByRole('button', { name: 'Set the passphrase', exact: true });
		expect(await take.isDisabled()).toBe(true);
		await one.window.getByRole('checkbox', { name: 'I have kept the recovery key' }).press('Space');
		await take.press('Enter');
		await heading('The bid has its passphrase').waitFor(SOON);
		expect(await seriousFaults(one.window)).toEqual([]);
		await press('Enter');
		rmSync(join(dataDir, 'key.txt'));
		rmSync(join(dataDir, 'key.pdf'));
	});

	test('leaves the bid open as it was, says so, and nothing of it plain in any file', async () => {
		await openPosts(one.window, 'Sabr Sisters');
		await typeInto(cellOf(one.window, 'Specialist advocate', 'FTE'), '0.9');
		await isSaved(one.window, 'FTE, Specialist advocate');
		await one.window.getByRole('button', { name: 'This bid has a passphrase' }).waitFor();
		await openScreen(one.window, 'Share');
		await one.window.getByText('What you export here is not encrypted.').waitFor();
		expect(plainWordsIn(join(dataDir, 'samples'))).toEqual([]);
		expect(readFileSync(join(dataDir, 'recent.json'), 'utf8')).not.toContain('Marlshire');
	});
});

const killService = () => {
	const pid = String(one.app.process().pid);
	const found = spawnSync('pgrep', ['-P', pid, '-f', 'out/db/service.js'], { encoding: 'utf8' });
	const service = Number(found.stdout.trim().split('\n')[0]);
	process.kill(service, 'SIGSTOP');
	return () => process.kill(service, 'SIGKILL');
};

test('after an unexpected end of the service the passphrase is asked again, and nothing typed is lost', async () => {
	await openPosts(one.window, 'Sabr Sisters');
	const kill = killService();
	await typeInto(cellOf(one.window, 'Manager', 'FTE'), '0.7');
	kill();
	await heading('Type the passphrase again').waitFor(SOON);
	await press('Escape');
	expect(await seriousFaults(one.window)).toEqual([]);
	await field('Passphrase or recovery key').fill(PASSPHRASE);
	await press('Enter');
	await heading('Type the passphrase again').waitFor({ state: 'detached', ...SOON });
	await one.window.getByText('You typed: Post, Manager at Sabr Sisters: FTE 0.3 → 0.7.').waitFor(SOON);
	await one.window.getByRole('button', { name: 'Try again' }).click();
	await isSaved(one.window, 'FTE, Manager');
	expect(await cellText(one.window, 'Specialist advocate', 'FTE')).toBe('0.9');
});

describe('a bid that has a passphrase', () => {
	test('is asked for it by keyboard from the list of recent bids, and again after a wrong one', async () => {
		await one.quit();
		one = await launchApp({ dataDir });
		const recent = one.window.getByRole('button', { name: 'Open Sample bid' });
		await recent.press('Enter');
		await heading('Type the passphrase').waitFor(SOON);
		await press('Escape');
		await heading('Type the passphrase').waitFor({ state: 'detached' });
		await recent.press('Enter');
		for (const wrong of ['boats', ' at', ' sea']) {
			await heading('Type the passphrase').waitFor(SOON);
			await type(wrong);
			await press('Enter');
			await one.window.getByText('This is not the passphrase of Sample bid.consort.').waitFor(SOON);
		}
		await one.window.getByText(/The next try counts in/).waitFor();
		expect(await seriousFaults(one.window)).toEqual([]);
		await one.window.getByText(/The next try counts in/).waitFor({ state: 'detached', ...SOON });
		await field('Passphrase or recovery key').fill(recoveryKey.toLowerCase());
		await press('Enter');
		await heading('Overview').waitFor(SOON);
	});

	test('opens when it is named at the start', async () => {
		await one.quit();
		one = await launchApp({ dataDir, args: [join(dataDir, 'samples/Sample bid.consort')] });
		await heading('Type the passphrase').waitFor(SOON);
		await type(PASSPHRASE);
		await press('Enter');
		await heading('Overview').waitFor(SOON);
	});

	test('loses it from the menu, and opens without being asked', async () => {
		await chooseMenuItem(one, 'File', 'Passphrase of this bid…');
		await heading('The passphrase of this bid').waitFor(SOON);
		expect(await seriousFaults(one.window)).toEqual([]);
		await one.window.getByRole('button', { name: 'Remove the passphrase' }).press('Enter');
		await heading('The passphrase is removed').waitFor(SOON);
		await press('Enter');
		await one.window.getByRole('button', { name: /^Close this bid/ }).click();
		await one.window.getByRole('button', { name: /^Open Marlshire/ }).press('Enter');
		await heading('Overview').waitFor(SOON);
		expect(await one.window.getByRole('button', { name: 'This bid has a passphrase' }).count()).toBe(0);
		expect(one.problems).toEqual([]);
	});
});
