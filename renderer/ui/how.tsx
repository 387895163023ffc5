/** A number that can be asked how it is worked out. */
import type { ReactNode } from 'react';
import type { TraceSubject } from '../../shared/calc/trace-step';
import { working } from '../words/working';
import { showWorking } from '../working-store';
import './how.css';

/** The id of what describes every cell of a grid that can be asked. */
export const HOW_TIP = 'how-tip';

interface HowProps {
	of: TraceSubject;
	/** The number, in words. */
	text: string;
	/** What the number is, where nothing beside it says so. */
	name?: string;
	/** The number as it is drawn, where words alone are too plain. */
	children?: ReactNode;
	className?: string;
}

export function How({ of, text, name, children, className = '' }: HowProps) {
	return (
		<button
			type="button"
			className={`how ${className}`}
			aria-label={working.asked(name ? `${name} ${text}` : text)}
			title={working.tip}
			onClick={(event) => {
				event.stopPropagation();
				// A press of a key has no place in the window, and no clicks to count.
				showWorking(of, event.detail === 0, event.currentTarget);
			}}
		>
			{children ?? text}
		</button>
	);
}

/** Asks of a number that stands within a sentence. */
export function AskHow({ of, name }: { of: TraceSubject; name: string }) {
	return (
		<How of={of} text={name} className="ask-how small-text">
			{working.ask}
		</How>
	);
}
