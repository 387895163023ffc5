/** Entry of the command line: the same file, format, figures and workbook as the app, without a window. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FailureError } from '../shared/errors';
import { readArguments, USAGE, UsageError } from './commands/arguments';
import { COMMANDS } from './commands/commands';
import { asFailure } from './disk-error';

/** Status of a usage or file error; 1 is left to `check`, for a bid with stops. */
const FAILED = 2;

process.stdout.on('error', endQuietly);
process.exitCode = await run(process.argv.slice(2));

async function run(argv: string[]): Promise<number> {
	try {
		if (argv[0] === '--help' || argv[0] === 'help') return await print({ text: USAGE, status: 0 });
		const { command, ...given } = readArguments(argv);
		return await print(await COMMANDS[command](given, appVersion()));
	} catch (error) {
		for (const line of explain(error)) process.stderr.write(`consort: ${line.replace(/\s+/g, ' ')}\n`);
		return FAILED;
	}
}

/** The bundle lies two folders below the package it belongs to. */
function appVersion(): string {
	const text = readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8');
	return String((JSON.parse(text) as { version?: unknown }).version);
}

/** Waits until a slow reader has taken everything. */
function print({ text, status }: { text: string; status: number }): Promise<number> {
	return new Promise((done) => {
		process.stdout.write(text, () => done(status));
	});
}

/** One line a fault. */
function explain(error: unknown): string[] {
	if (error instanceof UsageError) return [`${error.message} (consort --help shows the commands.)`];
	const known = asFailure(error, 'the file', 'write');
	if (!(known instanceof FailureError))
		return [`unexpected: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`];
	const { message, safe, todo, errors } = known.failure;
	if (errors?.length) return errors.map((fault) => `${fault.code} ${fault.path || '-'}: ${fault.message}`);
	return [[message, safe, todo].filter(Boolean).join(' ')];
}

/** A reader such as `head` that has enough is no error. */
function endQuietly(error: Error): void {
	if ('code' in error && error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
	throw error;
}
