/**
 * Every call between window, main and service: its input, its output, and whether main asks the person
 * for a path first. One declaration gives the window, main, the service and the tests their faces.
 */
import { z } from 'zod';
import { BACKUP_CALLS, type BackupOutputs } from './backups';
import type { DeliverySimulation } from './calc/delivery-simulation';
import type { RiskTrials } from './calc/figures';
import type { Sensitivity } from './calc/tornado';
import type { Change } from './change';
import { CLIPBOARD_CALLS, type ClipboardCall } from './clipboard-calls';
import type { CommandName } from './commands';
import type { Failure } from './errors';
import { EXCHANGE_CALLS, type ExchangeOutputs } from './exchange-calls';
import type { ExportReport } from './export-report';
import { FORM_CALLS, type FormOutputs } from './form-calls';
import { LOG_CALLS, type LogCall, type LogOutputs } from './log-calls';
import { CANCEL_CALLS, type CallProgress } from './long-calls';
import { PACK_CALLS, type PackOutputs } from './pack-calls';
import { PASSPHRASE_CALLS, type PassphraseOutputs } from './passphrase-calls';
import type { Plan, TableName } from './plan';
import { TABLE_NAMES } from './plan';
import { RESCUE_CALLS, type RescueOutputs } from './rescue-calls';
import { MOST_OF_A_LABEL } from './step-label';
import type { Version } from './version';
import { WORKBOOK_TEMPLATE_NAMES } from './workbook-templates';

export interface FileKindWords {
	name: string;
	extension: string;
	/** Endings that may be opened too. */
	also?: readonly string[];
}
/** The files that dialogs ask for: their names for people and their endings. */
export const FILE_KINDS = {
	bid: { name: 'Consort bid', extension: 'consort' },
	json: { name: 'Bid JSON', extension: 'json' },
	workbook: { name: 'Excel workbook', extension: 'xlsx' },
	document: { name: 'Word document', extension: 'docx' },
	form: { name: 'Excel workbook', extension: 'xlsx', also: ['xlsm'] },
	pdf: { name: 'PDF document', extension: 'pdf' },
	csv: { name: 'CSV list', extension: 'csv' },
	list: { name: 'List', extension: 'xlsx', also: ['xlsm', 'csv', 'tsv', 'txt'] },
	text: { name: 'Text', extension: 'txt' },
} as const satisfies Record<string, FileKindWords>;
export type FileKind = keyof typeof FILE_KINDS;

/**
 * Main adds a `path`, because the window never names one: chosen in an open, save or folder dialog, or (`waiting`) of the
 * bid that was named from outside, by a double click or a second start.
 */
export interface NeedsPath {
	mode: 'open' | 'save' | 'folder' | 'waiting';
	kind: FileKind;
}

export interface OpenBid {
	/** Where the file lies, for people to read. */
	path: string;
	name: string;
	revision: number;
	plan: Plan;
	/** The day findings are worked out for; null: today. The sample keeps its submission deadline. */
	asAt: string | null;
	isSample: boolean;
	/** Set when nothing can be changed: the reason in words. */
	readOnly: string | null;
	/** Opened to be looked at only, by choice: it could be opened to edit. */
	isReview: boolean;
	/** Why nothing can be saved for now; null: edits are saved. */
	blocked: Failure | null;
	hasPassphrase: boolean;
	savedAt: string;
	steps: Steps;
}

/** The names of the next step back and forward; null where there is none. */
export interface Steps {
	undo: string | null;
	redo: string | null;
}

export interface Edited {
	revision: number;
	/** As stored. After an undo or redo: what that did. */
	changes: Change[];
	label: string;
	/** The step's number in the history; null where nothing had to be changed. */
	seq: number | null;
	savedAt: string;
	steps: Steps;
}

export interface RecentBid {
	id: string;
	title: string;
	funder: string;
	path: string;
	openedAt: string;
	submissionDeadline: string;
	requested: number | null;
	stops: number | null;
	/** false: no file there now. */
	found: boolean;
	/** The list then knows its file alone: nothing of the bid stands outside it. */
	hasPassphrase?: boolean;
}

export interface HistoryEntry {
	seq: number;
	at: string;
	author: string;
	kind: 'edit' | 'undo' | 'redo' | 'import' | 'new';
	label: string;
	/** Why, where somebody said; may be given later by the step's author. */
	reason: string | null;
	changes: Change[];
}

/** Whose name the history shows on this computer. */
export interface Author {
	name: string;
	/** false: the computer user's name stands in, because nobody has said yet. */
	isKept: boolean;
}

const row = z.looseObject({ id: z.string(), order: z.number() });
/** A change as it crosses to the service, which then checks the rows against the registry. */
export const changeSchema = z.object({
	table: z.enum(TABLE_NAMES as [TableName, ...TableName[]]),
	id: z.string(),
	before: row.nullable(),
	after: row.nullable(),
});

/** The longest reason of a step, in characters. */
export const MOST_REASON = 1000;
const reason = z.string().trim().max(MOST_REASON);
const versionName = z.string().trim().min(1).max(100);
const ofVersion = z.object({ id: z.int().min(1) });

const nothing = z.object({});
const withPath = z.object({ path: z.string() });

/** The calls that write a file for others, where the person chose. */
const WRITING_CALLS = [
	'export.workbook',
	'export.json',
	'export.agreement',
	'export.boardPack',
	'export.list',
	'form.fill',
	'bid.saveCopy',
	'bid.saveAs',
	'backup.saveCopy',
	'rescue.recover',
] as const;
export type WritingCall = (typeof WRITING_CALLS)[number];

/**
 * The calls. `input` is what the service parses (with `path` where main adds one); the output types
 * stand in `Outputs`, because only the window's side needs them and the service's code gives them.
 */
export const CALLS = {
	'app.start': { input: nothing, needsPath: null },
	'app.author': { input: nothing, needsPath: null },
	'app.setAuthor': { input: z.object({ name: z.string().trim().min(1).max(100) }), needsPath: null },
	'bid.create': {
		input: withPath.extend({
			title: z.string().trim().min(1).max(200),
			funder: z.string().trim().min(1).max(200),
			leadName: z.string().trim().min(1).max(200),
			start: z.iso.date(),
			years: z.int().min(1).max(10),
			maximumAward: z.int().min(0).max(1_000_000_000).nullable(),
		}),
		needsPath: { mode: 'save', kind: 'bid' },
	},
	'bid.open': { input: withPath, needsPath: { mode: 'open', kind: 'bid' } },
	'bid.openWaiting': { input: withPath, needsPath: { mode: 'waiting', kind: 'bid' } },
	/** To be looked at: nothing can be changed, and the file is not taken from anybody. */
	'bid.openForReview': { input: withPath, needsPath: { mode: 'open', kind: 'bid' } },
	/** The bid under review, now to be changed. */
	'bid.openToEdit': { input: nothing, needsPath: null },
	'bid.openRecent': { input: z.object({ id: z.string() }), needsPath: null },
	'bid.exploreSample': { input: nothing, needsPath: null },
	'bid.importJson': { input: withPath, needsPath: { mode: 'open', kind: 'json' } },
	'bid.saveCopy': { input: withPath, needsPath: { mode: 'save', kind: 'bid' } },
	...RESCUE_CALLS,
	'bid.current': { input: nothing, needsPath: null },
	'bid.close': { input: nothing, needsPath: null },
	'plan.edit': {
		input: z.object({
			revision: z.int().min(0),
			label: z.string().min(1).max(MOST_OF_A_LABEL),
			changes: z.array(changeSchema).max(200_000),
			reason: reason.optional(),
		}),
		needsPath: null,
	},
	'plan.undo': { input: z.object({ revision: z.int().min(0) }), needsPath: null },
	'plan.redo': { input: z.object({ revision: z.int().min(0) }), needsPath: null },
	'history.list': {
		input: z.object({ limit: z.int().min(1).max(1000), beforeSeq: z.int().nullable() }),
		needsPath: null,
	},
	/** Says why steps were taken; an empty reason takes it away. Only for steps of the present author. */
	'history.setReason': {
		input: z.object({ seqs: z.array(z.int().min(1)).min(1).max(1000), reason }),
		needsPath: null,
	},
	'version.list': { input: nothing, needsPath: null },
	'version.read': { input: ofVersion, needsPath: null },
	/** Names the bid as it stands at `revision`. */
	'version.add': {
		input: z.object({ name: versionName, revision: z.int().min(0) }),
		needsPath: null,
	},
	'version.rename': { input: ofVersion.extend({ name: versionName }), needsPath: null },
	/** Until the bid is closed a version that was removed can be put back. */
	'version.remove': { input: ofVersion, needsPath: null },
	'version.putBack': { input: ofVersion, needsPath: null },
	/** Runs beside the other calls; a newer start stops an older one. */
	'risks.simulate': { input: nothing, needsPath: null },
	'risks.stopSimulation': { input: nothing, needsPath: null },
	/** What staff would deliver by chance: of one partner or, null, of all. Beside the other calls too. */
	'delivery.simulate': { input: z.object({ partnerId: z.string().nullable() }), needsPath: null },
	'delivery.stopSimulation': { input: nothing, needsPath: null },
	/** Runs beside the other calls; a newer start stops an older one. */
	'assumptions.vary': { input: nothing, needsPath: null },
	'assumptions.stopVarying': { input: nothing, needsPath: null },
	/** Runs beside the other calls, on the bid as it is when it begins; a newer start stops an older one. */
	'export.workbook': {
		input: withPath.extend({ template: z.enum(WORKBOOK_TEMPLATE_NAMES).default('general') }),
		needsPath: { mode: 'save', kind: 'workbook' },
	},
	...CANCEL_CALLS,
	'export.json': { input: withPath, needsPath: { mode: 'save', kind: 'json' } },
	/** The partners' agreement as a draft in Word. */
	'export.agreement': { input: withPath, needsPath: { mode: 'save', kind: 'document' } },
	...FORM_CALLS,
	...EXCHANGE_CALLS,
	...BACKUP_CALLS,
	...PASSPHRASE_CALLS,
	/** Shows in its folder what the call named wrote last. Main alone answers: it alone knows the path. */
	'export.reveal': { input: z.object({ of: z.enum(WRITING_CALLS) }), needsPath: null },
	'recent.forget': { input: z.object({ id: z.string() }), needsPath: null },
	...PACK_CALLS,
	...CLIPBOARD_CALLS,
	...LOG_CALLS,
} as const satisfies Record<string, { input: z.ZodType; needsPath: NeedsPath | null }>;

export type CallName = keyof typeof CALLS;
/** The names of all calls. */
export const CALL_NAMES = Object.keys(CALLS) as CallName[];

export interface Outputs
	extends ExchangeOutputs,
		RescueOutputs,
		BackupOutputs,
		FormOutputs,
		LogOutputs,
		PackOutputs,
		PassphraseOutputs<OpenBid> {
	'app.start': { version: string; recent: RecentBid[]; open: OpenBid | null };
	'app.author': Author;
	'app.setAuthor': Author;
	'bid.create': OpenBid;
	'bid.open': OpenBid;
	'bid.openWaiting': OpenBid;
	'bid.openForReview': OpenBid;
	'bid.openToEdit': OpenBid;
	'bid.openRecent': OpenBid;
	'bid.exploreSample': OpenBid;
	'bid.importJson': OpenBid;
	'bid.openBackup': OpenBid;
	'bid.saveCopy': { path: string };
	'bid.saveAs': OpenBid;
	'rescue.recover': OpenBid;
	'bid.current': OpenBid | null;
	'bid.close': { recent: RecentBid[] };
	'plan.edit': Edited;
	'plan.undo': Edited;
	'plan.redo': Edited;
	'history.list': { entries: HistoryEntry[]; more: boolean };
	'history.setReason': Record<string, never>;
	/** Newest first, here and below. */
	'version.list': { versions: Version[] };
	'version.read': { version: Version; plan: Plan };
	'version.add': { versions: Version[] };
	'version.rename': { versions: Version[] };
	'version.remove': { versions: Version[] };
	'version.putBack': { versions: Version[] };
	/** Percentiles and curves of the risks' cost, and of which revision of the bid. */
	'risks.simulate': { revision: number } & RiskTrials;
	'risks.stopSimulation': Record<string, never>;
	/** Percentiles and chances, and of which revision of the bid. */
	'delivery.simulate': { revision: number; simulation: DeliverySimulation };
	'delivery.stopSimulation': Record<string, never>;
	/** What each assumption on its own does to the outcome, and of which revision of the bid. */
	'assumptions.vary': { revision: number; sensitivity: Sensitivity };
	'assumptions.stopVarying': Record<string, never>;
	'export.workbook': ExportReport;
	'export.cancel': Record<string, never>;
	'export.json': { path: string };
	/** How many points the partners still have to settle. */
	'export.agreement': { path: string; gaps: number };
	'export.reveal': Record<string, never>;
	'recent.forget': { recent: RecentBid[] };
	'clipboard.writePicture': Record<string, never>;
	'clipboard.writeTable': Record<string, never>;
}

/** Answered by main; the service never hears of them. */
export type MainCall = 'export.reveal' | 'backup.openFolder' | 'pack.drawn' | ClipboardCall | LogCall;
/** What the service parses. */
export type ServiceInput<N extends CallName> = z.infer<(typeof CALLS)[N]['input']>;
/** What the window sends: main adds the path, and to a board pack its print. */
export type WindowInput<N extends CallName> = Omit<ServiceInput<N>, 'path' | 'pdf' | 'stops'>;
export type Output<N extends CallName> = Outputs[N];

/** Every event the window may hear. */
export interface Events {
	progress: CallProgress;
	/** How many runs of a simulation are done. */
	'simulation.progress': { done: number; total: number };
	/** How much of a simulation of delivery is done, of 100. */
	'delivery.progress': { done: number; total: number };
	/** How many ends of assumptions are tried out. */
	'assumptions.progress': { done: number; total: number };
	/** A bid was named from outside while the window was at work; it asks for it when its edits are saved. */
	'bid.waiting': Record<string, never>;
	/** A bid was opened from outside the window (double click, second start). */
	'bid.opened': OpenBid;
	/** The bid could not be backed up; it is open and can be worked on all the same. */
	'backup.failed': Failure;
	/** An attempt to open a bid from outside the window failed. */
	'bid.refused': Failure;
	/** Nothing can be saved for now, and why; null: edits are saved again. */
	'bid.blocked': { failure: Failure | null };
	/** Something else wrote the open bid's file, `other`; the same bid goes on in a file of its own. */
	'bid.conflict': { open: OpenBid; other: string };
	/** A command of the native menu; the window carries it out as if its own button was pressed. */
	command: { name: CommandName };
	/** The service came back after an unexpected end; `asks`: the bid opens again when its passphrase is typed. */
	'service.restarted': { open: OpenBid | null; asks?: Failure };
}
export type EventName = keyof Events;
/** Calls that do not wait for the ones before them: they read a bid as it stands and write nothing. */
export const BESIDE_THE_QUEUE: ReadonlySet<string> = new Set<CallName>([
	'risks.simulate',
	'risks.stopSimulation',
	'pack.pages',
	'export.stopBoardPack',
	'delivery.simulate',
	'delivery.stopSimulation',
	'assumptions.vary',
	'assumptions.stopVarying',
	'export.workbook',
	'export.cancel',
	'export.json',
	'export.agreement',
	'export.list',
	'form.open',
	'form.fill',
	'partnerBook.send',
	'partnerBook.stop',
	'partnerBook.read',
	'list.open',
]);

/** The names of all events. */
export const EVENT_NAMES: readonly EventName[] = [
	'progress',
	'simulation.progress',
	'delivery.progress',
	'assumptions.progress',
	'bid.waiting',
	'bid.opened',
	'bid.refused',
	'bid.blocked',
	'bid.conflict',
	'backup.failed',
	'command',
	'service.restarted',
];

export { COMMANDS, type CommandName } from './commands';
export type { ExportReport, PackReport, WrongTotal } from './export-report';
export type { Version } from './version';
