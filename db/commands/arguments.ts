/** What was typed after `consort`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { WORKBOOK_TEMPLATE_NAMES, type WorkbookTemplate } from '../../shared/workbook-templates';

export const USAGE = `consort import <bid.json> <file.consort>   make a bid file from bid JSON
consort dump <file.consort>                print a bid as bid JSON
consort figures <file.consort>             print every figure as JSON      [--today YYYY-MM-DD]
consort check <file.consort>               list the findings               [--today YYYY-MM-DD] [--json]
consort export <file.consort> <out.xlsx>   write the funder workbook       [--today YYYY-MM-DD]
                                           in a shape funders ask for      [--template ${WORKBOOK_TEMPLATE_NAMES.join('|')}]
consort agreement <file> <out.docx>        write the draft agreement       [--today YYYY-MM-DD]
consort pack <file.consort> <out.pdf>      print the board pack            [--today YYYY-MM-DD] [--partner ID]

A bid with a passphrase: --passphrase-file FILE, or CONSORT_PASSPHRASE in the environment; never its words here.
Status: 0 done (check: nothing stops the bid), 1 check found stops, 2 something was wrong.
`;

const FILES = { import: 2, dump: 1, figures: 1, check: 1, export: 2, agreement: 2, pack: 2 } as const;
const OPTIONS: Record<CommandName, readonly string[]> = {
	import: [],
	dump: ['passphrase-file'],
	figures: ['today', 'passphrase-file'],
	check: ['today', 'json', 'passphrase-file'],
	export: ['today', 'template', 'passphrase-file'],
	agreement: ['today', 'passphrase-file'],
	pack: ['today', 'partner', 'passphrase-file'],
};
export type CommandName = keyof typeof FILES;

export interface Given {
	/** Absolute paths, in the order typed. */
	file: string;
	output: string;
	/** undefined: the bid's own day, or today. */
	today: string | undefined;
	json: boolean;
	/** Whose edition of the board pack; undefined: the board's. */
	partner: string | undefined;
	/** The shape of the funder workbook. */
	template: WorkbookTemplate;
	/** The file that holds the passphrase, an absolute path. */
	passphraseFile: string | undefined;
}

export class UsageError extends Error {}

export function readArguments(argv: string[]): Given & { command: CommandName } {
	const { values, positionals } = parse(argv);
	const [command, ...files] = positionals;
	if (!isCommand(command))
		throw new UsageError(command ? `There is no command ${command}.` : 'Which command?');
	const wanted = FILES[command];
	if (files.length !== wanted)
		throw new UsageError(
			`${command} takes ${wanted} ${wanted === 1 ? 'file' : 'files'}, not ${files.length}.`,
		);
	for (const name of Object.keys(values))
		if (!OPTIONS[command].includes(name)) throw new UsageError(`${command} does not know --${name}.`);
	if (values.today !== undefined && !isDay(values.today))
		throw new UsageError(`--today is a date such as 2026-04-01, not ${values.today}.`);
	const [file = '', output = ''] = files.map((path) => resolve(startFolder(), path));
	return {
		command,
		file,
		output,
		today: values.today,
		json: values.json ?? false,
		partner: values.partner,
		template: templateOf(values.template),
		passphraseFile: values['passphrase-file'] && resolve(startFolder(), values['passphrase-file']),
	};
}

function parse(argv: string[]) {
	try {
		const options = {
			today: { type: 'string' },
			json: { type: 'boolean' },
			partner: { type: 'string' },
			template: { type: 'string' },
			'passphrase-file': { type: 'string' },
		} as const;
		return parseArgs({ args: argv, options, allowPositionals: true });
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

function templateOf(word: string | undefined): WorkbookTemplate {
	const found = WORKBOOK_TEMPLATE_NAMES.find((name) => name === (word ?? 'general').toLowerCase());
	if (!found)
		throw new UsageError(`--template is one of ${WORKBOOK_TEMPLATE_NAMES.join(', ')}, not ${word}.`);
	return found;
}

const isCommand = (word: string | undefined): word is CommandName =>
	word !== undefined && Object.hasOwn(FILES, word);

/** npm runs a script in the project; paths mean the folder the person stands in. */
const startFolder = (): string =>
	(process.env.npm_lifecycle_event === 'consort' && process.env.INIT_CWD) || process.cwd();

function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
