/** The only file that touches window.consort, the bridge of the preload script. */
import type { CallName, EventName, Events, Output, WindowInput } from '../shared/contract';
import type { Reply } from '../shared/errors';

interface Bridge {
	call: (name: string, input: unknown) => Promise<unknown>;
	on: (name: string, listener: (payload: unknown) => void) => () => void;
}

declare global {
	interface Window {
		consort: Bridge;
	}
}

/** Makes one call of the contract. Never rejects: what goes wrong is a Failure in the reply. */
export async function call<N extends CallName>(name: N, input: WindowInput<N>): Promise<Reply<Output<N>>> {
	try {
		return (await window.consort.call(name, input)) as Reply<Output<N>>;
	} catch (error) {
		return {
			ok: false,
			failure: {
				code: 'internal',
				message: 'The window lost its connection to the rest of Consort.',
				safe: 'Everything shown as saved is on disk.',
				todo: `Close Consort and open the bid again. (${error instanceof Error ? error.message : String(error)})`,
			},
		};
	}
}

/** Hears one event of the contract until the returned function is called. */
export const listen = <N extends EventName>(name: N, listener: (payload: Events[N]) => void): (() => void) =>
	window.consort.on(name, (payload) => listener(payload as Events[N]));
