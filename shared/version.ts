/** The whole bid as it was at a moment that somebody gave a name. */
export interface Version {
	id: number;
	/** Unique in the bid, whatever the capitals. */
	name: string;
	at: string;
	author: string;
	/** Of the bid at that moment, and the latest step of its history then. */
	revision: number;
	seq: number;
	/** Whole pounds, as worked out then. */
	requested: number;
	/** Findings that stopped the bid then. */
	stops: number;
}
