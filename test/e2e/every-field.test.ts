import { afterAll, beforeAll, describe, expect, test } from 'vitest';
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

let one: LaunchedApp;
beforeAll(async () => {
	one = await launchApp();
	await exploreSample(one.window);
});
afterAll(() => one?.quit());

const grid = (name: string) => one.window.getByRole('grid', { name, exact: true });

describe('what the figures rest on', () => {
	test('can be typed: when a cell is green, and what a new starter delivers', async () => {
		await openPosts(one.window, 'Sabr Sisters');
		const days = grid('Working days');
		const ramp = 'New starters deliver, by quarter';
		expect(await cellText(days, ramp, 'Figure')).toBe('50%, 85%, 100%');
		await typeInto(cellOf(days, ramp, 'Figure'), '40%; 80');
		await isSaved(one.window, `Figure, ${ramp}`);
		expect(await cellText(days, ramp, 'Figure')).toBe('40%, 80%');
		await typeInto(cellOf(days, 'Green while the target is at most', 'Figure'), '90%');
		await isSaved(one.window, 'Figure, Green while the target is at most');
	});

	test('says its limits before anything is typed', async () => {
		const green = cellOf(grid('Working days'), 'Green while the target is at most', 'Figure');
		expect(await green.getAttribute('title')).toBe('From 0% to 100%');
	});

	test('stays in its cell with the reason where it cannot be', async () => {
		const cell = cellOf(grid('Working days'), 'New starters deliver, by quarter', 'Figure');
		await typeInto(cell, 'half');
		await one.window.getByText('Type one share for each quarter', { exact: false }).waitFor(SOON);
		await cell.click();
		await one.window.keyboard.press('Escape');
	});

	test('names where it comes from beside the bid’s own details', async () => {
		await openScreen(one.window, 'Overview');
		await one.window.getByRole('radio', { name: 'About this bid' }).click();
		const sources = cellOf(grid('Details of the bid'), 'Where the assumptions come from', 'Answer');
		await typeInto(sources, 'Audit of 2024');
		await isSaved(one.window, 'Answer, Where the assumptions come from');
	});

	test('of a post may have a note', async () => {
		await openPosts(one.window, 'Sabr Sisters');
		const posts = grid('Posts at Sabr Sisters');
		await typeInto(cellOf(posts, 'Specialist advocate', 'Note').first(), 'Advert out in May');
		await isSaved(one.window, 'Note, Specialist advocate');
	});

	test('leaves nothing on the console', () => expect(one.problems).toEqual([]));
});
