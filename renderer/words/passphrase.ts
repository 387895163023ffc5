/** Words about the passphrase of a bid. */
import { LEAST_PASSPHRASE, MOST_PASSPHRASE, type PassphraseKind } from '../../shared/passphrase';
import { showNumberOf } from '../../shared/text';

export const passphrase = {
	set: 'Set a passphrase',
	change: 'Change or remove the passphrase',
	/** Beside the title of a bid that has one. */
	has: 'This bid has a passphrase',
	hasShort: 'Passphrase',
	unlock: {
		title: 'Type the passphrase',
		again: 'Type the passphrase again',
		againWhy:
			'The part of Consort that keeps the bid ended unexpectedly and was started again. It alone knew the passphrase, and keeps it nowhere. What is saved is in the file; what you typed since waits here in the window.',
		label: 'Passphrase or recovery key',
		empty: 'Type the passphrase, or the recovery key from its sheet.',
		open: 'Open the bid',
		opening: 'Opening…',
		wait: (seconds: number) => `The next try counts in ${showNumberOf(seconds, 'second')}.`,
		close: 'Close the bid',
	},
	show: 'Show what is typed',
	choose: {
		title: { set: 'Set a passphrase', change: 'Change the passphrase' },
		why: 'The bid, its history and its versions are encrypted: its file is of no use to anybody without the passphrase, also on a lost memory stick.',
		lost: 'Nobody can open it without the passphrase or the recovery key that comes next, not even the people who made Consort.',
		label: 'Passphrase',
		twice: 'The same once more',
		differ: 'The two are not the same. Look at what is typed.',
		next: 'Go on to the recovery key',
		working: 'Working out the key…',
	},
	advice: {
		short: `At least ${LEAST_PASSPHRASE} characters. Four or more words that do not belong together are good.`,
		weak: 'A program could guess this one. Make it longer: four or more words that do not belong together.',
		fair: 'Fair. One more word would make it good.',
		good: 'Good: long enough that nobody guesses it.',
		long: `At most ${MOST_PASSPHRASE} characters.`,
	} satisfies Record<PassphraseKind, string>,
	recovery: {
		title: 'Keep the recovery key',
		why: 'It opens the bid when the passphrase is lost. Keep it apart from the bid: printed, in a safe place.',
		former:
			'The former passphrase and its recovery key will open this bid no more; copies made before still open with them.',
		key: 'Recovery key',
		sheet: (bid: string) => `Recovery key of the bid “${bid}”`,
		made: (date: string) => `Made on ${date}. It opens the bid until the passphrase is changed or removed.`,
		print: 'Print',
		copy: 'Copy',
		copied: 'Copied. Paste it where it is kept, then copy something else.',
		save: 'Save as text',
		saved: (path: string) => `Saved: ${path}. It is not encrypted; keep it apart from the bid.`,
		kept: 'I have kept the recovery key',
		encrypt: 'Set the passphrase',
		encrypting: 'Encrypting…',
	},
	done: {
		title: 'The bid has its passphrase',
		what: 'Its file, its history, its versions, and the copies you save of it from now on are encrypted. Consort’s list of recent bids knows only the name of its file.',
		exports:
			'What you export is not encrypted: workbooks, packs, agreements and JSON can be read by whoever has them.',
		earlier: 'Copies you made or sent before are as they were.',
		disk: 'The earlier plain file is replaced. A disk may keep traces of it for a while, solid-state disks in particular; a disk that is encrypted as a whole keeps none that can be read.',
		copies: (count: number) =>
			`${showNumberOf(count, 'backup', 'backups')} of the bid from before, not encrypted:`,
		remove: 'Remove them',
		removed: (count: number) =>
			count === 1 ? '1 backup is removed.' : `${showNumberOf(count, 'backup')} are removed.`,
	},
	manage: {
		title: 'The passphrase of this bid',
		change: 'Change the passphrase',
		changeWhy:
			'It gets another passphrase and another recovery key; the present ones will not open it any more.',
		remove: 'Remove the passphrase',
		removeWhy:
			'Its file will not be encrypted any more: whoever has it can read salaries, reserves and reasons.',
		removed: 'The passphrase is removed',
		removedWhat:
			'The file of the bid is not encrypted any more. Copies made before still ask for the passphrase.',
	},
	failed: {
		set: 'The passphrase was not set',
		remove: 'The passphrase was not removed',
	},
	readOnly: {
		message: 'The passphrase can be changed only where the bid can be changed.',
		safe: 'Nothing was changed.',
		todo: 'Open the bid to edit, or save a copy and open that.',
	},
	share: {
		title: 'Passphrase',
		side: 'For this bid',
		none: 'The file of this bid is not encrypted: whoever has it can read everything in it. That is how most bids are kept. With a passphrase it is of no use to others.',
		has: 'The file of this bid, and every copy you save of it, opens with its passphrase or its recovery key only.',
		exports: 'What you export here is not encrypted.',
	},
} as const;
