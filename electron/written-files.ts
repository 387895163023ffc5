/** The files Consort wrote since it was started: no others are ever shown in their folder. Plain rules, without Electron. */
import { existsSync } from 'node:fs';
import { CALLS, type CallName } from '../shared/contract';
import { fail, type Reply, succeed } from '../shared/errors';

export interface WrittenFiles {
	/** Keeps where a call wrote its file; the latest of each call counts. */
	remember: (call: CallName, path: string) => void;
	/** Answers `export.reveal`: the window names what was written, never where. */
	reveal: (input: unknown) => Reply<unknown>;
}

export function writtenFiles(show: (path: string) => void): WrittenFiles {
	const paths = new Map<string, string>();
	return {
		remember: (call, path) => void paths.set(call, path),
		reveal: (input) => {
			const parsed = CALLS['export.reveal'].input.safeParse(input);
			if (!parsed.success) return fail('invalid_input', 'Consort does not know what to show.');
			const path = paths.get(parsed.data.of);
			if (path === undefined) return fail('not_found', 'Nothing was written since Consort was started.');
			if (!existsSync(path))
				return fail('not_found', 'The file is no longer where it was written.', {
					safe: 'The bid is as it was.',
					todo: 'Look for it where you moved it, or write it again.',
				});
			show(path);
			return succeed({});
		},
	};
}
