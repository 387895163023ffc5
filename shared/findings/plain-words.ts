/** A finding's sentence as people read it. */
import { showDate } from '../text';

/** Marks that turn the direction of all text after them; in a name they would turn the rest of a sentence round. */
const DIRECTION_MARKS = /[\u202a-\u202e\u2066-\u2069]/g;

const CHOICE_WORDS: Readonly<Record<string, string>> = { chiefOfficer: 'chief officer', bidLead: 'bid lead' };
const CHOICE_KEYS = new RegExp(`\\b(${Object.keys(CHOICE_WORDS).join('|')})\\b`, 'g');

/** Dates in words, a real minus sign, no turned text; never throws. */
export const findingWords = (text: string): string =>
	withoutTurns(text)
		.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => showDate(iso))
		.replaceAll('-£', '−£')
		.replace(CHOICE_KEYS, (key) => CHOICE_WORDS[key] ?? key);

/** Text a person typed, without marks that would turn what stands after it. */
export const withoutTurns = (text: string): string => text.replace(DIRECTION_MARKS, '');
