/** The window: start screen or the bid with its screens; hears main's events and the keyboard. */
import { Suspense, useEffect, useState } from 'react';
import type { RecentBid } from '../shared/contract';
import { showTime } from '../shared/text';
import { call, listen } from './api';
import { COMMAND_WORK, openBid, showBid, toldOrUnlocked, unlockAgain } from './commands';
import { onShortcut } from './keyboard';
import { holdUntilSaved } from './leaving';
import { notify } from './notice-store';
import { type BidState, planStore, useIsBidOpen, useOpenBid } from './plan-store';
import { StartScreen } from './screens/start/start-screen';
import { Shell } from './shell';
import { Notices } from './ui/notices';
import { PassphraseDialog } from './ui/passphrase/passphrase-dialog';
import { shell } from './words/everywhere';
import { failureTitles } from './words/messages';
import { showProgress } from './work-store';

export function App() {
	const isOpen = useIsBidOpen();
	const start = useStart(isOpen);
	if (!start) return null;
	return (
		<>
			<Suspense>
				{isOpen ? <Shell /> : <StartScreen version={start.version} recent={start.recent} />}
			</Suspense>
			<PassphraseDialog />
			<Notices />
			<Title />
		</>
	);
}

/** Asks once what is open and recent, then keeps up with events. */
function useStart(isOpen: boolean): { version: string; recent: RecentBid[] } | null {
	const [start, setStart] = useState<{ version: string; recent: RecentBid[] } | null>(null);
	useEffect(() => {
		if (isOpen) return;
		void call('app.start', {}).then((reply) => {
			if (!reply.ok) {
				setStart({ version: '', recent: [] });
				notify({ kind: 'failure', title: failureTitles['bid.open'], failure: reply.failure });
				return;
			}
			setStart({ version: reply.value.version, recent: reply.value.recent });
			if (reply.value.open && !planStore.state()) planStore.show(reply.value.open);
		});
	}, [isOpen]);
	useEffect(() => {
		const ends = [
			listen('bid.waiting', () => void openBid('bid.openWaiting', {})),
			listen('bid.opened', showBid),
			listen('backup.failed', (failure) =>
				notify({ kind: 'failure', title: failureTitles['backup.failed'], failure }),
			),
			listen('bid.refused', (failure) => void toldOrUnlocked(failureTitles['bid.refused'], failure)),
			listen('command', ({ name }) => void COMMAND_WORK[name]()),
			listen('progress', showProgress),
			listen('bid.blocked', ({ failure }) => planStore.block(failure)),
			listen('bid.conflict', ({ open, other }) => {
				planStore.moveTo(open);
				notify({ kind: 'conflict', own: open.path, other });
			}),
			listen('service.restarted', ({ open, asks }) =>
				asks ? void unlockAgain(asks) : planStore.reopen(open),
			),
		];
		window.addEventListener('keydown', onShortcut);
		window.addEventListener('beforeunload', holdUntilSaved);
		return () => {
			for (const end of ends) end();
			window.removeEventListener('keydown', onShortcut);
			window.removeEventListener('beforeunload', holdUntilSaved);
		};
	}, []);
	return start;
}

function savingWords({ pending, refused, open }: BidState): string {
	if (pending > 0) return shell.saving;
	return refused || open.blocked ? shell.notSaved : shell.saved(showTime(open.savedAt));
}

/** The window's title says which bid is open and since when it is saved. */
function Title() {
	const bid = useOpenBid();
	const title = bid?.plan.bid[0]?.title;
	const saved = bid && savingWords(bid);
	useEffect(() => {
		document.title = title ? `${title} – ${saved} – Consort` : 'Consort';
	}, [title, saved]);
	return null;
}
