/** Words of the share screen. */
import { showNumberOf } from '../../shared/text';

export const share = {
	title: 'Share',
	sentence: (stops: number, requested: number) =>
		stops === 0
			? requested > 0
				? 'Nothing stops this bid: the workbook can go to the funder.'
				: 'Nothing is asked for yet: a workbook would be empty.'
			: `${showNumberOf(stops, 'finding stops', 'findings stop')} this bid: the workbook will be marked draft.`,
	sentenceReason: 'Nothing leaves this computer by itself. Each button writes one file where you choose.',
	seeFindings: 'See what stops it',
	workbook: {
		title: 'Funder workbook',
		side: 'Excel',
		what: 'The budget as the funder’s assessor wants it: every figure a formula that can be followed, every limit beside what it limits. The file is read back and compared with the figures on screen before it takes its place.',
		shape: 'Shape of the workbook',
		button: 'Export the funder workbook',
		sheets: 'Sheets in it',
		rules: 'Rules this shape looks at',
		noRules: 'None of them is set on Budget.',
		seeRules: 'See the rules on Budget',
		hash: 'Content hash',
		changed: 'The cells read back are not those that were written. Do not send it.',
		none: 'Not exported since Consort was started.',
		last: 'Last export',
		old: 'The bid has changed since; export it again before you send it.',
		draft: (stops: number) =>
			`Marked “draft, ${stops} ${stops === 1 ? 'check fails' : 'checks fail'}” on every sheet.`,
		clean: 'Not marked draft: nothing stops the bid.',
		checked: (count: number) =>
			`${showNumberOf(count, 'total')} read back, all agree with the figures on screen.`,
		failed: (count: number) =>
			`${showNumberOf(count, 'total does', 'totals do')} not agree with the figures on screen. Do not send it.`,
		differs: (name: string, found: string, expected: string) =>
			`${name}: ${found} in the file, ${expected} on screen`,
	},
	pack: {
		title: 'Board pack',
		side: 'PDF',
		what: 'Four pages that a trustee can read in ten minutes: can the partners deliver, who disagrees, what could it cost, who would pay, and what must change. The tables behind them follow.',
		edition: 'Edition',
		board: 'The board',
		own: 'A partner’s own edition holds its own figures and the totals of all. It shows no other partner’s staff, salaries, reserves or stands. No edition names organisations that were not invited.',
		button: 'Make the board pack',
		draft: (stops: number) =>
			`Marked “draft, ${stops} ${stops === 1 ? 'check fails' : 'checks fail'}” on every page.`,
		clean: 'Not marked draft: nothing stops the bid.',
	},
	copy: {
		title: 'A copy of the bid',
		side: 'Consort bid',
		what: 'The whole bid in one file, with its history, to keep or to hand to somebody who works on it in Consort. This bid stays open.',
		button: 'Save a copy',
		warning: 'It holds everything, private reasons too.',
	},
	agreement: {
		title: 'Partners’ agreement',
		side: 'Word',
		what: 'A draft memorandum from what is in the bid: parties and roles, targets and their reasons, money by partner and year, the sharing rule with an example, risks and their owners, reviews, places to sign. What is still to agree is marked in the text.',
		button: 'Write the draft agreement',
		warning: 'Not legal advice. Private reasons, salaries and reserves are not in it.',
	},
	json: {
		title: 'Bid JSON',
		side: 'Open format',
		what: 'Everything a person entered and nothing worked out, as text that other programs can read. Consort opens it again as a new bid.',
		button: 'Export bid JSON',
		warning: 'It holds everything, private reasons too.',
	},
	kept: {
		title: 'What the funder does not see',
		side: 'Left out of the workbook',
		reasons: (count: number) =>
			count === 0
				? 'Reasons for not inviting: none written.'
				: `Reasons for not inviting: ${showNumberOf(count, 'organisation')}. Neither their names nor the reasons are in the workbook.`,
		partners: (names: string) =>
			names === ''
				? 'Partners left out of the bid: none.'
				: `Partners left out of the bid: ${names}. Their money and targets are not in the totals.`,
		stands: 'What partners said about targets: names, comments and counter-figures.',
		findings:
			'Findings other than the funder’s own rules; reserves and due diligence. Risks stand only in the shape with annexes, without what they cost.',
		history: 'Who changed what, and when.',
	},
} as const;
