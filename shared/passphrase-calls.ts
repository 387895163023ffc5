/** The calls on a bid's passphrase: a part of the contract. What is secret goes one way, from the window to the service. */
import { z } from 'zod';

const nothing = z.object({});

export const PASSPHRASE_CALLS = {
	/** The bid that asked for it last, opened by its passphrase or its recovery key. */
	'bid.unlock': { input: z.object({ secret: z.string() }), needsPath: null },
	/** Works out the key that goes with a new passphrase. Nothing is encrypted with it before `passphrase.set`. */
	'passphrase.draw': { input: z.object({ passphrase: z.string() }), needsPath: null },
	/** Forgets a key that was drawn and not taken. */
	'passphrase.drop': { input: nothing, needsPath: null },
	/** The recovery key that was drawn, as text in a file. */
	'passphrase.saveRecovery': {
		input: z.object({ path: z.string() }),
		needsPath: { mode: 'save', kind: 'text' },
	},
	/** Encrypts the open bid with the key that was drawn. */
	'passphrase.set': { input: nothing, needsPath: null },
	/** Writes the open bid plain again. */
	'passphrase.remove': { input: nothing, needsPath: null },
	/** Takes away the plain copies that Consort itself made of the open bid. */
	'passphrase.removeCopies': { input: nothing, needsPath: null },
} as const;

/** A bid that now has another passphrase, or none. */
export interface Sealed<OpenBid> {
	open: OpenBid;
	/** The plain copies that Consort made of it earlier and that are still there: the names of their files. */
	plainCopies: string[];
}

/** `OpenBid` is the contract's, which knows this file and not the other way about. */
export interface PassphraseOutputs<OpenBid> {
	'bid.unlock': OpenBid;
	/** To be shown, printed and kept by the person: it opens the bid as the passphrase does. */
	'passphrase.draw': { recoveryKey: string };
	'passphrase.drop': Record<string, never>;
	'passphrase.saveRecovery': { path: string };
	'passphrase.set': Sealed<OpenBid>;
	'passphrase.remove': OpenBid;
	'passphrase.removeCopies': { removed: string[] };
}
