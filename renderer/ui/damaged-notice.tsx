/** A file that is damaged: what can still be read of it, and the ways on. None of them writes it. */
import { useEffect, useState } from 'react';
import { Heading } from 'react-aria-components';
import type { Failure } from '../../shared/errors';
import type { RescueLook } from '../../shared/rescue-calls';
import { call } from '../api';
import { openBid } from '../commands';
import { dismissNotice, notify, showNextNotice } from '../notice-store';
import { planStore } from '../plan-store';
import { bidFileName } from '../screens/backups/backup-place';
import { backups } from '../words/backups';
import { shell } from '../words/everywhere';
import { codeWord, done, failureTitles } from '../words/messages';
import { rescue } from '../words/rescue';
import { Button, Mark } from './kit';

export function DamagedNotice({ title, failure }: { title: string; failure: Failure }) {
	const look = useLook();
	return (
		<>
			<Heading slot="title">{title}</Heading>
			<p>{failure.message}</p>
			<p className="second">
				<b>{shell.safe}</b> {rescue.untouched}
			</p>
			<div aria-live="polite">
				{look === null ? <p>{rescue.looking}</p> : look && <Readable look={look} />}
			</div>
			{look && <p>{backupWords(look)}</p>}
			{look?.passphrase === 'known' && look.read > 0 && <p className="second">{rescue.withKey}</p>}
			<p className="third small-text">{codeWord(failure.code)}</p>
			<div className="buttons">
				{look && look.read > 0 && <Button onPress={() => void dump()}>{rescue.dump}</Button>}
				{look?.backup && <Button onPress={() => openBackup(look)}>{rescue.backup(look.backup.at)}</Button>}
				{look?.isBid && (
					<Button kind="primary" onPress={recover}>
						{rescue.recover}
					</Button>
				)}
				<Button autoFocus onPress={dismissNotice}>
					{shell.close}
				</Button>
			</div>
		</>
	);
}

function backupWords({ backup }: RescueLook): string {
	if (!backup) return rescue.noBackup;
	return backup.asks ? rescue.backupAsks(backup.at) : rescue.backupAbout(backup.at);
}

/** Null until it is known; undefined where the file cannot even be looked at. */
function useLook(): RescueLook | null | undefined {
	const [look, setLook] = useState<RescueLook | null | undefined>(null);
	useEffect(() => {
		let isCurrent = true;
		void call('rescue.look', {}).then((reply) => {
			if (isCurrent) setLook(reply.ok ? reply.value : undefined);
		});
		return () => {
			isCurrent = false;
		};
	}, []);
	return look;
}

function Readable({ look }: { look: RescueLook }) {
	const { isBid, losses, read, passphrase } = look;
	if (passphrase === 'lost')
		return (
			<p>
				<Mark level="stop">{rescue.withoutKey}</Mark>
			</p>
		);
	const isWhole = isBid && losses.length === 0;
	return (
		<>
			<p>
				<Mark level={isWhole ? 'ok' : isBid ? 'warn' : 'stop'}>
					{isWhole ? rescue.whole(read) : isBid ? rescue.partly(read) : rescue.tooLittle(read)}
				</Mark>
			</p>
			{isBid && losses.length > 0 && (
				<ul className="faults">
					{losses.map((loss) => (
						<li key={loss.table}>{rescue.loss(loss)}</li>
					))}
				</ul>
			)}
			{read > 0 && <p className="second">{rescue.log(look)}</p>}
		</>
	);
}

/** The dialog stays where nothing was chosen. */
async function dump(): Promise<void> {
	const reply = await call('rescue.dump', {});
	if (reply.ok) notify({ kind: 'done', title: rescue.dumped, text: reply.value.path, of: null });
	else notify({ kind: 'failure', title: failureTitles['rescue.dump'], failure: reply.failure });
	showNextNotice();
}

async function openBackup({ backup, path }: RescueLook): Promise<void> {
	if (!backup) return;
	const { id, title, at } = backup;
	const opened = await openBid('bid.openBackup', {
		id,
		title: backups.fileTitle(title ?? bidFileName(path), at),
	});
	if (opened) dismissNotice();
	else showNextNotice();
}

async function recover(): Promise<void> {
	const opened = await openBid('rescue.recover', {});
	const path = planStore.state()?.open.path;
	if (opened && path)
		notify({ kind: 'done', title: done['rescue.recover'], text: path, of: 'rescue.recover' });
	showNextNotice();
}
