/** Words of the dialog on a damaged file. */
import { isolated } from '../../shared/name-isolation';
import type { RescueLook, TableLoss } from '../../shared/rescue-calls';
import { tableWord } from '../../shared/rules/words';
import { showNumberOf } from '../../shared/text';
import { moment } from './backups';

const MOST_IDS = 8;

function lostWords({ lost, isCounted }: TableLoss): string[] {
	const named = lost.slice(0, MOST_IDS).map(isolated).join(', ');
	const more = lost.length > MOST_IDS ? ', …' : '';
	return [
		...(lost.length > 0 ? [`${lost.length} lost (${named}${more})`] : []),
		...(isCounted ? [] : ['how many there were cannot be told, so more may be lost']),
	];
}

export const rescue = {
	untouched: 'The file is as it was. Whatever you choose here goes into a new file.',
	looking: 'Looking at what can still be read…',
	/** How the three ways differ, in one line each. */
	whole: (read: number) => `Everything can still be read: ${showNumberOf(read, 'line')}. Nothing is lost.`,
	partly: (read: number) =>
		`${showNumberOf(read, 'line')} can still be read, and they make a bid that holds together. What is missing from it:`,
	tooLittle: (read: number) =>
		read === 0
			? 'Nothing of the bid can be read any more.'
			: `${showNumberOf(read, 'line')} can still be read, too few for a bid. They can be saved as tables.`,
	/** The first bytes of the file are gone, and with them what tells the key. */
	withoutKey:
		'The first bytes of its file are gone; without them no passphrase can be tried, and nothing can be read.',
	/** What the key opens, and what becomes of it. */
	withKey:
		'What is recovered gets the same passphrase. Tables are saved plain: whoever has them can read them.',
	log: ({ steps, versions }: RescueLook) =>
		`Of its history ${showNumberOf(steps, 'step')} and ${showNumberOf(versions, 'named version')} can be read.`,
	loss: (loss: TableLoss) => {
		const { table, kept, restored, leftOut } = loss;
		const parts = [
			`${kept} kept${restored > 0 ? `, ${restored} of them taken from the history` : ''}`,
			...lostWords(loss),
			...(leftOut > 0 ? [`${leftOut} left out, because what they name is gone or a rule is broken`] : []),
		];
		return `${tableWord(table)}: ${parts.join('; ')}.`;
	},
	/** The day and time of the newest sound backup. */
	backup: (at: string) => `Open the backup of ${moment(at)}…`,
	backupAbout: (at: string) =>
		`Consort keeps a backup of this bid from ${moment(at)}. It is whole; what was changed after it is not in it.`,
	backupAsks: (at: string) =>
		`Consort keeps a backup of this bid from ${moment(at)}. It opens with the passphrase the bid had then, or its recovery key; what was changed after it is not in it.`,
	noBackup: 'Consort keeps no backup of this file on this computer. A copy that was mailed may hold more.',
	recover: 'Recover into a new file…',
	dump: 'Save the readable tables…',
	dumped: 'The tables are saved in this folder, as CSV for a spreadsheet and as JSON',
} as const;
