/** The same sheet for every grid: partners by month over five years. */
export const LINES = 200;
export const COLUMNS = 60;
export const COLUMN_WIDTH = 72;

/** One line: its name, then its whole numbers by month. */
export interface SheetLine {
	name: string;
	units: readonly number[];
}

export const monthName = (at: number): string => `Y${Math.floor(at / 12) + 1} M${(at % 12) + 1}`;

export const sheet = (): SheetLine[] =>
	Array.from({ length: LINES }, (_, line) => ({
		name: `Partner ${line + 1}`,
		units: Array.from({ length: COLUMNS }, (_, month) => (line * 7 + month * 3) % 40),
	}));
