/** What a file from outside proposes: data to be looked through, nothing of it taken in yet. */
import type { Json } from './field';
import type { BookTable } from './partner-book/sheets';

export interface ProposedValue {
	field: string;
	/** Place in a list, from 0; null for a whole field. */
	entry: number | null;
	/** Head of the column. */
	label: string;
	value: Json;
	/** As people read them: when the workbook was sent, in the bid now, in the file. */
	was: string;
	ours: string;
	theirs: string;
}

export interface ProposedItem {
	id: string;
	/** An altered cell, a new line, or a line that is no longer in the file. */
	kind: 'change' | 'addition' | 'removal';
	table: BookTable;
	sheet: string;
	/** Line of the sheet; null for what is no longer there. */
	line: number | null;
	/** What is altered: id of a row, or of the measure or rationale it belongs to; empty for an addition. */
	key: string;
	subject: string;
	/** One for a change, all that were filled in for an addition, none for a removal. */
	values: ProposedValue[];
	/** The bid was changed here too since the workbook was sent. */
	isConflict: boolean;
	/** What was made of amounts that were not written in whole pounds; null where none was. */
	note: string | null;
	/** Why it cannot be taken in; null: it can. */
	error: string | null;
	/** Whether a person has to tick it: what takes something away. */
	takesAway: boolean;
}

export interface Proposal {
	/** Of the file. */
	name: string;
	partnerId: string;
	partner: string;
	/** When the workbook was sent (an ISO instant), at which revision of the bid; null for a list. */
	sent: { at: string; revision: number; stepsSince: number } | null;
	items: ProposedItem[];
	/** What could not be read or was passed over, in sentences. */
	notes: string[];
}
