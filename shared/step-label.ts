/** The name of a step of undo: made of what people typed, so it may be far longer than a menu can show. */

/** In characters; what a step may be called in a file. */
export const MOST_OF_A_LABEL = 300;

/**
 * A name for a step that `plan.edit` accepts: at most 300 characters, the rest told by an ellipsis. Otherwise
 * a long description would keep its own line from being removed.
 */
export const stepLabel = (words: string): string =>
	words.length <= MOST_OF_A_LABEL ? words : `${words.slice(0, MOST_OF_A_LABEL - 1).trimEnd()}…`;
