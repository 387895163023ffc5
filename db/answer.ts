/** From a call to its reply: parse, handle, and the one place where what goes wrong is caught. */
import { BESIDE_THE_QUEUE, CALLS, type CallName, type MainCall } from '../shared/contract';
import { type Failure, FailureError, type Reply, succeed, unforeseen } from '../shared/errors';
import type { Desk } from './desk';
import { asFailure } from './disk-error';
import { failure } from './failures';
import { HANDLERS } from './handlers';
import { lookAfterBid, tellBlocked } from './place-watch';

/** Takes calls one at a time, in the order they come, but for those that stand beside the queue. Never rejects. */
export function answerer(desk: Desk): (call: string, input: unknown) => Promise<Reply<unknown>> {
	let last: Promise<unknown> = Promise.resolve();
	return (call, input) => {
		if (BESIDE_THE_QUEUE.has(call)) return answer(desk, call, input);
		const reply = last.then(async () => {
			lookAfterBid(desk);
			const answered = await answer(desk, call, input);
			tellBlocked(desk);
			return answered;
		});
		last = reply;
		return reply;
	};
}

async function answer(desk: Desk, call: string, input: unknown): Promise<Reply<unknown>> {
	try {
		if (!isCall(call)) throw failure('invalid_input', `Consort has no step called ${call.slice(0, 60)}.`);
		return succeed(await handle(desk, call, input));
	} catch (error) {
		return { ok: false, failure: failureOf(desk, call, error) };
	}
}

type ServiceCall = Exclude<CallName, MainCall>;
const isCall = (call: string): call is ServiceCall => Object.hasOwn(HANDLERS, call);

function handle(desk: Desk, call: ServiceCall, input: unknown): unknown {
	const parsed = CALLS[call].input.safeParse(input);
	if (!parsed.success) {
		const errors = parsed.error.issues.map(({ code, path, message }) => ({
			code,
			path: path.join('.'),
			message,
		}));
		const where = errors[0]?.path ? `${errors[0].path}: ` : '';
		throw failure('invalid_input', `${where}${errors[0]?.message ?? 'something is not right'}`, {
			safe: 'Nothing was changed.',
			todo: 'Correct it and try again.',
			errors: errors.slice(0, 100),
		});
	}
	// The registry of calls and that of handlers have the same keys and types; TypeScript cannot pair them here.
	return (HANDLERS[call] as (desk: Desk, input: unknown) => unknown)(desk, parsed.data);
}

function failureOf(desk: Desk, call: string, error: unknown): Failure {
	const known = asFailure(error, desk.session?.file.path ?? 'the file', 'write');
	if (known instanceof FailureError) return known.failure;
	const logId = desk.log.error(call, error);
	const safe = desk.session ? 'The bid in the file is as it was before this step.' : 'No bid was open.';
	return unforeseen(logId, safe);
}
