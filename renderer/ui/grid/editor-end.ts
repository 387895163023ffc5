/** What the fields inside a cell share: what they are given, and where keys lead from them. */
export interface EditorEnd {
	typed: string;
	/** Where the selection goes next. */
	go: 'stay' | 'down' | 'up' | 'next' | 'back' | 'add';
}

export interface EditorProps {
	label: string;
	start: string;
	/** The letters that chose `start` among choices. */
	typed?: string | undefined;
	/** Whether the whole text is selected (F2 and double click put the caret at the end). */
	align: 'left' | 'right' | 'center';
	options?: readonly { key: string; label: string }[];
	onEnd: (end: EditorEnd) => void;
	onCancel: () => void;
}

/** Keys that lead to another part, finding or screen: what was typed is kept, as when the cell is left by mouse. */
export const leadsAway = ({ key, altKey }: React.KeyboardEvent): boolean =>
	key === 'F6' || key === 'F8' || (altKey && /^\d$/.test(key));

export function endOf(event: React.KeyboardEvent): EditorEnd['go'] | null {
	if (event.key === 'Enter' && event.ctrlKey) return 'add';
	if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
	if (event.key === 'Tab') return event.shiftKey ? 'back' : 'next';
	return null;
}
