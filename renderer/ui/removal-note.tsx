/** What the last step took out, with the way back: it stays until it is dismissed or something else is done. */
import { Trash2, Undo2, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { planStore, type Removed, useBidState } from '../plan-store';
import { removal } from '../words/removal';
import { Button, IconButton } from './kit';

export function RemovalNote() {
	const { removed } = useBidState();
	return removed && <Note removed={removed} />;
}

function Note({ removed }: { removed: Removed }) {
	const place = useRef<HTMLElement>(null);
	// The button that removed is often gone with what it removed: the keyboard must not be left nowhere.
	useEffect(() => {
		if (removed && document.activeElement === document.body)
			place.current?.querySelector('button')?.focus({ preventScroll: true });
	}, [removed]);
	const leave = (act: () => unknown) => () => {
		document.querySelector<HTMLElement>('#work')?.focus({ preventScroll: true });
		void act();
	};
	return (
		<section ref={place} className="removal-note" aria-label={removal.title}>
			<Trash2 className="icon small" aria-hidden />
			<span>
				<b>{removed.label}.</b> <span className="second">{removal.what(removed.counts)}</span>
			</span>
			<span className="grow" />
			<Button icon={Undo2} onPress={leave(planStore.undo)}>
				{removal.undo}
			</Button>
			<IconButton icon={X} label={removal.dismiss} onPress={leave(planStore.dismissRemoved)} />
		</section>
	);
}
