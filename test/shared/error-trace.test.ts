import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TRACE_FRAME, traceOf } from '../../shared/error-trace';
import { LOG_CALLS } from '../../shared/log-calls';

/** An error whose message and stack were made elsewhere. */
const errorWith = (message: string, frames: readonly string[]): Error =>
	Object.assign(new Error(message), { stack: `Error: ${message}\n${frames.join('\n')}` });

describe('the trace of an error', () => {
	test('has the places in the program, without the folders of a person’s computer', () => {
		const error = errorWith('no', [
			'    at writeChanges (file:///C:/Users/Anna%20Example/Consort/out/db/service.js:12:3)',
			'    at async Object.run (/home/anna/consort/out/electron/main.js:4:56)',
			'    at C:\\Users\\Anna\\Consort\\out\\db\\service.js:7:8',
			'    at node:internal/process/task_queues:105:5',
			'    at new Plan (app://consort/assets/index-AbC_1-x.js:2:3)',
		]);
		expect(traceOf(error).frames).toEqual([
			'writeChanges service.js:12:3',
			'async Object.run main.js:4:56',
			'service.js:7:8',
			'node:internal/process/task_queues:105:5',
			'new Plan index-AbC_1-x.js:2:3',
		]);
	});

	test('never has the message, not even a line of it that looks like a place', () => {
		const message = 'Elmfield owes £900\n    at Anna Example (secret.js:1:1)';
		const trace = traceOf(errorWith(message, ['    at save (/app/service.js:1:2)']));
		expect(trace).toEqual({ name: 'Error', code: '', frames: ['save service.js:1:2'] });
	});

	test('keeps a code of the system, and no code or name that is a text', () => {
		const codeOf = (code: string) => traceOf(Object.assign(new Error('x'), { code })).code;
		expect([codeOf('ENOENT'), codeOf('Anna Example'), codeOf('a/b')]).toEqual(['ENOENT', '', '']);
		expect(traceOf(Object.assign(new Error('x'), { name: 'Anna Example' })).name).toBe('Error');
		expect(traceOf('Elmfield')).toEqual({ name: 'string', code: '', frames: [] });
	});

	test('of any message is one that main takes from the window', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string()), (message, lines) => {
				const trace = traceOf(errorWith(message, lines));
				const input = { place: 'event', screen: 'what-if', ...trace };
				expect(LOG_CALLS['log.windowError'].input.safeParse(input).success).toBe(true);
				for (const frame of trace.frames) expect(frame).toMatch(TRACE_FRAME);
			}),
		);
	});
});
