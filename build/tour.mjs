/**
 * `npm run tour`: drives the real app through the sample, every screen in light and dark, one edit and the
 * funder workbook, and leaves the pictures and the workbook in tour/, or in an empty folder named after it.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { prepareRuntime, ROOT, say } from './dependencies.mjs';

const OWN_FOLDER = join(ROOT, 'tour');
const isMain = import.meta.url === pathToFileURL(process.argv[1] ?? '').href;
/** The start script comes here too, with arguments of its own. */
const FOLDER = isMain && process.argv[2] ? resolve(process.argv[2]) : OWN_FOLDER;
const WAIT_MS = 30_000;
const EXPORT_MS = 120_000;

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').ElectronApplication} App */

/** @param {string} path */
const told = (path) => console.log(relative(process.cwd(), path));

/** @param {Page} page @param {string} name One picture in light, one in dark. */
async function picture(page, name) {
	for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
		await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
		const path = join(FOLDER, `${name}-${colorScheme}.png`);
		await page.screenshot({ path });
		told(path);
	}
	await page.emulateMedia({ colorScheme: 'light' });
}

/** @param {Page} page Waits until the screen that loads on demand has put something on the page. */
async function settled(page) {
	await page.waitForFunction(() => (document.querySelector('main')?.innerText.trim().length ?? 0) > 0);
	await page.evaluate(
		() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
	);
}

/** @param {Page} page */
async function visitScreens(page) {
	const links = page.getByRole('navigation').getByRole('link');
	const count = await links.count();
	for (let index = 0; index < count; index += 1) {
		const link = links.nth(index);
		const word = ((await link.getAttribute('title')) ?? `screen ${index + 1}`)
			.toLowerCase()
			.replace(/\W+/g, '-');
		await link.click();
		await settled(page);
		await picture(page, `${String(index + 2).padStart(2, '0')}-${word}`);
	}
	say(`Visited ${count} screens.`);
}

/** @param {Page} page Gives the first post a little more time, as a person would: click, type, Enter. */
async function editPost(page) {
	await page.getByRole('navigation').getByRole('link', { name: 'Capacity' }).click();
	await settled(page);
	const cell = page.locator('[role=gridcell][aria-readonly=false][aria-label*="FTE"]').first();
	await cell.click();
	const before = (await cell.innerText()).trim();
	await page.keyboard.type(before === '0.8' ? '0.9' : '0.8');
	await page.keyboard.press('Enter');
	// The edit is on disk when its step back has a name.
	await page
		.getByRole('button', { name: /^Undo\b.+/ })
		.and(page.locator(':enabled'))
		.waitFor();
	say(`Edited: ${await cell.getAttribute('aria-label')} (before: ${before}).`);
	await picture(page, '90-capacity-edited');
}

/** @param {App} app @param {Page} page */
async function exportWorkbook(app, page) {
	const workbook = join(FOLDER, 'funder-workbook.xlsx');
	await app.evaluate(({ dialog }, filePath) => {
		dialog.showSaveDialog = async () => ({ canceled: false, filePath });
	}, workbook);
	await page.getByRole('navigation').getByRole('link', { name: 'Share' }).click();
	await settled(page);
	await page.getByRole('button', { name: 'Export the funder workbook' }).click();
	// The path is shown once the totals were read back from the finished file.
	await page.getByText('funder-workbook.xlsx').first().waitFor({ timeout: EXPORT_MS });
	if (!existsSync(workbook)) throw new Error('The workbook is said to be written, and is not there.');
	told(workbook);
	await picture(page, '91-share-exported');
}

/**
 * @param {App} app
 * @param {string[]} problems gets what the window reports
 */
async function drive(app, problems) {
	const page = await app.firstWindow();
	page.setDefaultTimeout(WAIT_MS);
	page.on('pageerror', (error) => problems.push(String(error)));
	page.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	const sample = page.getByRole('button', { name: 'Explore the sample' });
	await sample.waitFor();
	await picture(page, '01-start');
	await sample.click();
	await page.getByRole('navigation').waitFor();
	await visitScreens(page);
	await editPost(page);
	await exportWorkbook(app, page);
}

/**
 * @param {import('./electron.mjs').Electron} electron
 * @returns {Promise<number>} exit status
 */
export async function takeTour(electron) {
	const { drivenArguments } = await import('./electron.mjs');
	const { hasDisplay, startDisplay } = await import('./display.mjs');
	const { _electron } = await import('playwright-core');
	const stopDisplay = hasDisplay() ? () => undefined : await startDisplay();
	const dataDir = mkdtempSync(join(tmpdir(), 'consort-tour-'));
	// Only what an earlier tour left is taken away.
	if (FOLDER === OWN_FOLDER) rmSync(FOLDER, { recursive: true, force: true });
	mkdirSync(FOLDER, { recursive: true });
	if (readdirSync(FOLDER).length > 0) {
		say(`${FOLDER} is not empty. Name another folder.`);
		return 2;
	}
	say(`The tour of the sample, in Electron at ${electron.path} (${electron.reason}).`);
	const app = await _electron.launch({
		executablePath: electron.path,
		chromiumSandbox: true,
		args: [...drivenArguments(), `--user-data-dir=${dataDir}`],
	});
	/** @type {string[]} */
	const problems = [];
	try {
		await drive(app, problems);
		say(`The tour is complete; pictures and workbook are in ${relative(process.cwd(), FOLDER)}/.`);
	} catch (error) {
		problems.push(`The tour stopped: ${stripVTControlCharacters(String(error))}`);
	} finally {
		await app.close();
		rmSync(dataDir, { recursive: true, force: true });
		stopDisplay();
	}
	for (const problem of problems) say(problem);
	return problems.length === 0 ? 0 : 1;
}

if (isMain) {
	await prepareRuntime();
	const { findElectron } = await import('./electron.mjs');
	const { hasDisplay } = await import('./display.mjs');
	const { prepareSystem } = await import('./libraries.mjs');
	const { buildStale } = await import('./bundle.mjs');
	const electron = await findElectron();
	prepareSystem(electron.path, hasDisplay() ? [] : ['Xvfb']);
	await buildStale();
	process.exit(await takeTour(electron));
}
