/** The pages of a board pack as plain data: what is printed, whoever draws it. Nothing of the bid goes beside it. */
import type { ExposureCurve, PeriodFigure, Severity } from '../calc/figures';
import type { MapCell } from '../calc/risk-register';
import type { WaterfallStep } from '../calc/waterfall';

export type PackLevel = Severity | 'ok';

/** A pack as it is printed: one edition of one version of a bid. */
export interface Pack {
	title: string;
	/** For whom: the board, or one partner. */
	edition: string;
	/** `Submitted`, or `Working version, revision 12`. */
	version: string;
	/** `28 Nov 2025`. */
	date: string;
	/** Checks that fail. */
	stops: number;
	/** `Draft, 15 checks fail`; null when nothing stops the bid. */
	draft: string | null;
	/** Said where the bid is the sample. */
	sample: string | null;
	pages: PackPage[];
}

/** What answers one question; begins on a sheet of its own. */
export interface PackPage {
	question: string;
	answer: string;
	blocks: PackBlock[];
}

export interface PackFigure {
	figure: string;
	of: string;
	level: PackLevel;
	text: string;
}

export interface PackAnswer {
	question: string;
	level: PackLevel;
	text: string;
}

export interface CapacityDrawing {
	title: string;
	level: PackLevel;
	state: string;
	target: readonly number[];
	capacity: readonly number[];
	/** The partner's own figure a period; null where it has none. */
	ownFigure: number | null;
}

export interface PackColumn {
	head: string;
	/** Figures stand right, words left. */
	isFigure?: boolean;
	/** English sentences, whatever they begin with. */
	isSentence?: boolean;
	/** Share of the width, in percent. */
	width?: number;
}
export interface PackCell {
	text: string;
	level?: PackLevel;
}
export interface PackLine {
	cells: PackCell[];
	isSum?: boolean;
}

export type PackBlock =
	| { kind: 'heading'; text: string }
	| { kind: 'text'; text: string }
	| { kind: 'figures'; figures: PackFigure[] }
	| { kind: 'answers'; answers: PackAnswer[] }
	| { kind: 'list'; items: { level: PackLevel | null; text: string }[] }
	| { kind: 'asks'; asks: string[] }
	| { kind: 'capacity'; unit: string; periods: readonly PeriodFigure[]; drawing: CapacityDrawing }
	| { kind: 'small'; drawings: CapacityDrawing[]; years: number; note: string }
	| {
			kind: 'cash';
			title: string;
			periods: readonly PeriodFigure[];
			balancePence: readonly number[];
			reserves: number | null;
			worst: number | null;
	  }
	| { kind: 'fall'; title: string; steps: readonly WaterfallStep[]; names: Readonly<Record<string, string>> }
	| { kind: 'curve'; title: string; curve: ExposureCurve }
	| { kind: 'map'; title: string; cells: MapCell[][]; labels: { id: string; label: string }[]; note: string }
	| { kind: 'pair'; left: PackBlock[]; right: PackBlock[] }
	| { kind: 'table'; caption: string; columns: PackColumn[]; lines: PackLine[]; empty: string };

export const heading = (text: string): PackBlock => ({ kind: 'heading', text });
export const words = (text: string): PackBlock => ({ kind: 'text', text });
export const cell = (text: string, level?: PackLevel): PackCell => (level ? { text, level } : { text });
export const line = (...texts: (string | PackCell)[]): PackLine => ({
	cells: texts.map((text) => (typeof text === 'string' ? cell(text) : text)),
});
export const sumLine = (...texts: (string | PackCell)[]): PackLine => ({ ...line(...texts), isSum: true });
