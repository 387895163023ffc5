/** No bid is open: the sample, a file, a recent bid, or a new one. */
import { Compass, FolderOpen, Lock, type LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { RecentBid } from '../../../shared/contract';
import { browseBackups, useIsBrowsing } from '../../backup-store';
import { openBid } from '../../commands';
import { backups } from '../../words/backups';
import { start } from '../../words/start';
import { BackupsPage } from '../backups/backups-page';
import { NewBidForm } from './new-bid-form';
import { RecentList } from './recent-list';
import './start.css';

export function StartScreen({ version, recent }: { version: string; recent: RecentBid[] }) {
	const isBrowsing = useIsBrowsing();
	return (
		<div className="start">
			{isBrowsing ? <BackupsPage /> : <StartPage recent={recent} />}
			<footer className="start-foot small-text second">
				<Lock className="icon small" aria-hidden />
				<span className="grow">{start.offline}</span>
				{version !== '' && <span>{start.version(version)}</span>}
			</footer>
		</div>
	);
}

const StartPage = ({ recent }: { recent: RecentBid[] }) => (
	<main className="start-page">
		<div className="start-left">
			<h1>{start.title}</h1>
			<p className="start-promise second">{start.promise}</p>
			<Beginnings />
			<RecentList recent={recent} />
			<p className="start-keys small-text second">
				{start.keys.map(([key, what]) => (
					<span key={key}>
						<span className="key">{key}</span> {what}
					</span>
				))}
			</p>
		</div>
		<NewBidForm />
	</main>
);

function Beginnings() {
	const [busy, setBusy] = useState(false);
	const opening = (work: () => Promise<boolean>) => () => {
		setBusy(true);
		void work().then((opened) => {
			if (!opened) setBusy(false);
		});
	};
	return (
		<section aria-label={start.beginnings}>
			<div className="start-cards">
				<Card
					icon={Compass}
					title={start.sample}
					about={start.sampleAbout}
					isDisabled={busy}
					onPress={opening(() => openBid('bid.exploreSample', {}))}
				/>
				<Card
					icon={FolderOpen}
					title={start.open}
					about={start.openAbout}
					isDisabled={busy}
					onPress={opening(() => openBid('bid.open', {}))}
				/>
			</div>
			<p className="start-import small-text second">
				<AriaButton
					className="link-button"
					isDisabled={busy}
					onPress={opening(() => openBid('bid.openForReview', {}))}
				>
					{start.review}
				</AriaButton>{' '}
				{start.reviewAbout}
			</p>
			<p className="start-import small-text second">
				<AriaButton
					className="link-button"
					isDisabled={busy}
					onPress={opening(() => openBid('bid.importJson', {}))}
				>
					{start.importJson}
				</AriaButton>{' '}
				{start.importAbout}
			</p>
			<p className="start-import small-text second">
				<AriaButton className="link-button" isDisabled={busy} onPress={() => browseBackups(true)}>
					{backups.startLink}
				</AriaButton>{' '}
				{backups.startLinkAbout}
			</p>
		</section>
	);
}

interface CardProps {
	icon: LucideIcon;
	title: string;
	about: string;
	isDisabled: boolean;
	onPress: () => void;
}

function Card({ icon: IconOf, title, about, isDisabled, onPress }: CardProps) {
	return (
		<AriaButton className="start-card" isDisabled={isDisabled} onPress={onPress}>
			<IconOf className="icon" aria-hidden />
			<span>
				<b>{title}</b>
				<span className="small-text second">{about}</span>
			</span>
		</AriaButton>
	);
}
