/** Bids opened before, the latest first. One whose file is gone can be forgotten, not opened. */
import { LockKeyhole } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { RecentBid } from '../../../shared/contract';
import { localDay, showDate, showMoney, showTime } from '../../../shared/text';
import { call } from '../../api';
import { openBid } from '../../commands';
import { notify } from '../../notice-store';
import { Button, Mark } from '../../ui/kit';
import { failureTitles } from '../../words/messages';
import { passphrase } from '../../words/passphrase';
import { start } from '../../words/start';

export function RecentList({ recent }: { recent: readonly RecentBid[] }) {
	const [forgotten, setForgotten] = useState<ReadonlySet<string>>(new Set());
	const shown = recent.filter(({ id }) => !forgotten.has(id));
	const forget = async (id: string) => {
		const reply = await call('recent.forget', { id });
		if (reply.ok) setForgotten((before) => new Set(before).add(id));
		else notify({ kind: 'failure', title: failureTitles['bid.openRecent'], failure: reply.failure });
	};
	return (
		<section className="start-recent" aria-labelledby="start-recent-title">
			<h2 id="start-recent-title">{start.recent}</h2>
			{shown.length === 0 && <p className="second start-recent-empty">{start.recentEmpty}</p>}
			<ul>
				{shown.map((bid) => (
					<li key={bid.id}>
						{bid.found ? <Openable bid={bid} /> : <Missing bid={bid} onForget={() => void forget(bid.id)} />}
					</li>
				))}
			</ul>
		</section>
	);
}

function Openable({ bid }: { bid: RecentBid }) {
	const [busy, setBusy] = useState(false);
	const open = async () => {
		setBusy(true);
		if (!(await openBid('bid.openRecent', { id: bid.id }))) setBusy(false);
	};
	return (
		<AriaButton
			className="start-bid"
			isDisabled={busy}
			onPress={() => void open()}
			aria-label={start.openRecent(bid.title)}
		>
			<span className="start-bid-name">
				<b className="ellipsis" title={bid.title}>
					{bid.title}
				</b>
				<span className="small-text second ellipsis" title={bid.path}>
					{bid.hasPassphrase ? bid.path : `${bid.funder}, ${fileNameOf(bid.path)}`}
				</span>
			</span>
			{bid.hasPassphrase ? <Locked /> : <Standing bid={bid} />}
			<span className="small-text second right nowrap">{openedWords(bid.openedAt)}</span>
		</AriaButton>
	);
}

const Standing = ({ bid }: { bid: RecentBid }) => (
	<>
		<span className="small-text nowrap">{start.due(showDate(bid.submissionDeadline))}</span>
		<span className="right">{bid.requested === null ? '' : showMoney(bid.requested)}</span>
		<span>{bid.stops === null ? null : <Stops count={bid.stops} />}</span>
	</>
);

/** The list knows nothing of such a bid but where its file is. */
const Locked = () => (
	<>
		<span className="small-text second nowrap start-locked">
			<LockKeyhole className="icon small" aria-hidden /> {passphrase.hasShort}
		</span>
		<span />
		<span />
	</>
);

const Stops = ({ count }: { count: number }) =>
	count > 0 ? <Mark level="stop">{start.stops(count)}</Mark> : <Mark level="ok">{start.noStops}</Mark>;

function Missing({ bid, onForget }: { bid: RecentBid; onForget: () => void }) {
	return (
		<div className="start-bid missing">
			<span className="start-bid-name">
				<span className="ellipsis second" title={bid.title}>
					{bid.title}
				</span>
				<span className="small-text second ellipsis" title={bid.path}>
					{bid.path}
				</span>
			</span>
			<Mark level="warn">{start.notFound}</Mark>
			<Button aria-label={start.forgetNamed(bid.title)} onPress={onForget}>
				{start.forget}
			</Button>
			<span className="small-text second right nowrap">{openedWords(bid.openedAt)}</span>
		</div>
	);
}

/** Two copies of a bid differ by their file. */
const fileNameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

function openedWords(instant: string): string {
	const opened = new Date(instant);
	return opened.toDateString() === new Date().toDateString()
		? start.today(showTime(instant))
		: showDate(localDay(opened));
}
