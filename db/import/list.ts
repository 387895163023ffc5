/** Reads a list that was kept elsewhere; the window asks which column is which. */
import { basename } from 'node:path';
import type { Output, ServiceInput } from '../../shared/contract';
import { type Desk, sessionOf } from '../desk';

/** More lines than a budget of 200 partners has. */
const MOST_LINES = 5000;

export async function openList(
	desk: Desk,
	{ path }: ServiceInput<'list.open'>,
): Promise<Output<'list.open'>> {
	sessionOf(desk);
	const sheets = await desk.readOutside(path);
	return {
		name: basename(path),
		sheets: sheets
			.filter(({ lines }) => lines.length > 0)
			.map(({ name, lines }) => ({ name, lines: lines.slice(0, MOST_LINES) })),
	};
}
