/** Words of the reasons beside the targets: the rationale, its evidence and the partners' stands. */
import type { SmartPoints } from '../../shared/calc/figures';
import { showCount, showDate } from '../../shared/text';

export const reasons = {
	write: 'Write the reason',
	written: (measure: string) => `Reason for ${measure}`,
	editReason: 'Edit the reason',
	done: 'Done',
	remove: 'Remove',
	statement: 'Statement: the target and why',
	method: 'How it was worked out',
	version: 'Version',
	proposedBy: 'Proposed by',
	owner: 'Who owns it',
	changeTrigger: 'What would make us change it',
	nextReview: 'Next review',
	notes: 'Notes',
	nobody: 'Nobody named',
	notSaid: 'not said',
	contact: (person: string, role: string, partner: string) => `${person}, ${role} at ${partner}`,
	step: (field: string, measure: string) => `${field}, ${measure}`,
	changed: (version: number) =>
		`The statement has changed since version ${version}. If partners should look again, make it a new version.`,
	newVersion: (version: number) => `Make it version ${version}`,
	versionStep: (version: number, measure: string) => `Version ${version} of the reason for ${measure}`,
} as const;

/** The six points every reason should meet, as single words, and what is missing where one is not met. */
export const smartWords: Record<keyof SmartPoints, { word: string; missing: string }> = {
	number: { word: 'Number', missing: 'Nobody has a target' },
	unit: { word: 'Unit', missing: 'The measure has no unit or no definition' },
	time: { word: 'Time', missing: 'No next review is set' },
	owner: { word: 'Owner', missing: 'Nobody owns the reason' },
	evidence: { word: 'Evidence', missing: 'No evidence for it that is strong, medium or given' },
	capacity: { word: 'Capacity', missing: 'A partner is over its capacity' },
};
export const smart = {
	title: (score: number, of: number) => `SMART points: ${score} of ${of} met`,
	met: (word: string) => `${word}: met`,
	notMet: (word: string, missing: string) => `${word}: not met. ${missing}.`,
} as const;

export const standForm = {
	status: 'Stand',
	by: 'Said by',
	date: 'Date',
	ownFigure: (period: string) => `Own figure a ${period}`,
	condition: 'Condition',
	comment: 'In their words',
	frontline: 'Frontline staff asked',
	edit: (partner: string) => `Edit the stand of ${partner}`,
	step: (field: string, partner: string, measure: string) => `${field}, ${partner} on ${measure}`,
	notAskedYet: 'Not asked yet.',
	agreedTo: (total: string) => `Agreed to ${total} in all.`,
	stale: (agreed: number | null, date: string | null, now: number) =>
		agreed === null
			? `It is not kept what was agreed to; the target is now ${showCount(now)}.`
			: `Agreed ${showCount(agreed)}${date ? ` on ${showDate(date)}` : ''}; the target is now ${showCount(now)}.`,
	again: 'Ask again',
	againHint: (now: string) => `Once it says yes: agrees to ${now} today`,
	againStep: (partner: string, now: string, measure: string) => `${partner} agrees to ${now} of ${measure}`,
	ifCondition: (condition: string) => `If: ${condition}`,
} as const;

/** The states a person can choose; stale is worked out. */
export const standChoices = {
	notAsked: 'Not asked',
	agreed: 'Agreed',
	agreedWithCondition: 'Agreed if',
	disputed: 'Disputed',
} as const;

export const evidenceForm = {
	add: 'Add evidence',
	addAgainst: 'Add evidence against',
	added: (measure: string) => `Evidence on ${measure}`,
	newDetail: 'New evidence',
	edit: (detail: string) => `Edit evidence: ${detail}`,
	removed: (detail: string) => `Remove evidence: ${detail}`,
	detail: 'What it shows',
	kind: 'Kind',
	strength: 'Strength',
	supports: 'It speaks',
	side: { true: 'for the target', false: 'against the target' },
	source: 'Source',
	date: 'Date',
	against: (count: number) => (count === 0 ? 'none against' : `${count} against`),
} as const;
