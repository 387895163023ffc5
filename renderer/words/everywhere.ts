/** Words that several screens share. One catalogue, so that Welsh can stand beside it. */
import { CATEGORY_WORDS } from '../../shared/category-words';
import { showCount, showNumberOf } from '../../shared/text';

export const screens = {
	overview: 'Overview',
	partners: 'Partners',
	capacity: 'Capacity',
	targets: 'Targets',
	budget: 'Budget',
	'risk-sharing': 'Risk sharing',
	risks: 'Risks',
	'what-if': 'What if',
	agreement: 'Agreement',
	share: 'Share',
	history: 'History',
} as const;

export const levels = { stop: 'Stop', warn: 'Warn', note: 'Note', ok: 'Pass' } as const;

export const shell = {
	appName: 'Consort',
	skip: 'Skip to the work',
	rail: 'Screens',
	due: (date: string) => `Due ${date}`,
	saved: (time: string) => `Saved ${time}`,
	saving: 'Saving',
	notSaved: 'Not saved',
	sampleTag: (date: string) => `Sample, all names fictional; findings as at ${date}`,
	undo: (step: string | null) => (step ? `Undo: ${step}` : 'Undo'),
	redo: (step: string | null) => (step ? `Redo: ${step}` : 'Redo'),
	find: 'Find or do anything',
	closeBid: 'Close this bid and go to the start screen',
	undone: (step: string) => `Undone: ${step}`,
	redone: (step: string) => `Done again: ${step}`,
	stops: (count: number) => `${count} ${count === 1 ? 'finding stops' : 'findings stop'} the bid here`,
	nextFinding: 'Next finding',
	shortcuts: 'Shortcuts',
	close: 'Close',
	cancel: 'Cancel',
	dismiss: 'Dismiss',
	tryAgain: 'Try again',
	andMore: (count: number) => ` and ${count} more`,
	/** What an edit that was not saved would have changed. */
	typed: (words: string) => (words === '' ? '' : `You typed: ${words}.`),
	safe: 'Safe:',
	readOnly: 'This bid can be looked at and not changed.',
	underReview: 'Opened for review: nothing can be changed.',
	underReviewWhy: 'Look at everything; the file stays as it is. Others may look at it at the same time.',
	openToEdit: 'Open to edit',
	blocked: 'Nothing can be saved here now.',
	saveCopy: 'Save a copy',
	saveAs: 'Save as…',
	showInFolder: 'Show in folder',
} as const;

/** Fields of a form. */
export const form = { notSaved: 'Not saved; Esc brings back what was there.' } as const;

export const choices: Record<string, Record<string, string>> = {
	membership: { invited: 'Invited', joined: 'Joined', declined: 'Declined', notInvited: 'Not invited' },
	partnerKind: {
		transactional: 'Transactional',
		megalomaniac: 'Megalomaniac',
		bigBeast: 'Big beast',
		goodGuy: 'Good guy',
		wideEyed: 'Worthy, willing, wide-eyed',
	},
	partnershipType: {
		secondment: 'Secondment',
		cooperative: 'Co-operative',
		coordinated: 'Co-ordinated',
		collaborative: 'Collaborative',
	},
	category: CATEGORY_WORDS,
	lineMethod: { byYear: 'Typed for each year', inflated: 'Year 1, then inflation', post: 'From a post' },
	poolMethod: { fte: 'FTE', time: 'time', directCost: 'direct cost', floorArea: 'floor area' },
	matchStatus: {
		secured: 'secured',
		pledged: 'pledged',
		applied: 'applied for',
		notApplied: 'not applied for',
	},
	matchKind: { cash: 'cash', inKind: 'in kind' },
	yesNo: { true: 'Yes', false: 'No' },
	dueDiligence: {
		met: 'Met',
		inProgress: 'In progress',
		late: 'Late',
		belowPolicy: 'Below policy',
		missing: 'Missing',
		notApplicable: 'Does not apply',
	},
	contactRole: {
		chiefOfficer: 'Chief officer',
		bidLead: 'Bid lead',
		operations: 'Operations',
		finance: 'Finance',
		data: 'Data',
		safeguarding: 'Safeguarding',
		evaluation: 'Evaluation',
		board: 'Board',
		other: 'Other',
	},
	offerKind: { offer: 'Offers', need: 'Needs' },
	topic: {
		staff: 'Staff',
		expertise: 'Expertise',
		premises: 'Premises',
		referrals: 'Referrals',
		data: 'Data',
		finance: 'Finance',
		training: 'Training',
		volunteers: 'Volunteers',
		access: 'Access',
		other: 'Other',
	},
};

export const grid = {
	badValue: (typed: string, reason: string) =>
		`${reason} “${typed}” stays here and is not saved; Esc brings back what was there.`,
	/** Names the step of a paste. */
	paste: (cells: number, refused: number) =>
		`Paste ${showNumberOf(cells, 'cell')}${refused > 0 ? `, ${showCount(refused)} refused` : ''}`,
	/** What of a paste found no place; empty where all of it did. */
	pasteLeftOut: (beyond: number, onWorked: number) =>
		[
			beyond > 0
				? `${showNumberOf(beyond, 'pasted cell')} beyond the last line or column left out. Add lines first, then paste again.`
				: '',
			onWorked > 0 ? `${showNumberOf(onWorked, 'pasted cell')} on worked-out figures left out.` : '',
		]
			.filter((part) => part !== '')
			.join(' '),
	notTyped: 'This cell is worked out and cannot be typed over.',
	sum: 'Sum',
	mean: 'Mean',
	count: 'Count',
} as const;
