/** Brings the command palette in when it is first opened, so that the start does not wait for it. */
import { lazy, Suspense, useEffect, useState } from 'react';
import { usePaletteOpen } from './palette-store';

const load = () => import('./palette-dialog');
const PaletteDialog = lazy(() => load().then((module) => ({ default: module.PaletteDialog })));

export function Palette() {
	const isOpen = usePaletteOpen();
	const [wasOpen, setWasOpen] = useState(false);
	if (isOpen && !wasOpen) setWasOpen(true);
	// Fetched while nobody waits: what is typed right after Ctrl+K must not land in the screen below.
	useEffect(() => {
		const waiting = requestIdleCallback(() => void load());
		return () => cancelIdleCallback(waiting);
	}, []);
	return wasOpen ? (
		<Suspense>
			<PaletteDialog />
		</Suspense>
	) : null;
}
