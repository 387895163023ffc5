/** No bid is open: the backups of all bids on this computer, one of which can be taken back as a new file. */
import { ArrowLeft, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { Backup } from '../../../shared/backups';
import { browseBackups, showBackupFolder, useBackups } from '../../backup-store';
import { Button, EmptyState, Mark, Section } from '../../ui/kit';
import { backups as words } from '../../words/backups';
import { type BackupGroup, groupBackups } from './backup-groups';
import { BackupLook } from './backup-look';
import { bidFileName } from './backup-place';
import { BackupTable } from './backup-table';
import './backups.css';

export function BackupsPage() {
	const read = useBackups(null);
	const [chosen, setChosen] = useState<Backup | null>(null);
	const groups = read && 'backups' in read ? groupBackups(read.backups) : [];
	return (
		<main className="backup-page">
			<div className="page-head">
				<Button icon={ArrowLeft} autoFocus onPress={() => browseBackups(false)}>
					{words.noneStart}
				</Button>
				<h1>{words.title}</h1>
				<span className="grow" />
				<Button icon={FolderOpen} onPress={() => void showBackupFolder()}>
					{words.openFolder}
				</Button>
			</div>
			<p className="reason backup-about">{words.startAbout}</p>
			{read && groups.length === 0 && (
				<EmptyState
					title={'failure' in read ? words.failed : words.none}
					why={'failure' in read ? read.failure.message : words.noneWhy}
				/>
			)}
			<div className="backup-columns">
				<div>
					{groups.map((group) => (
						<Group key={group.key} group={group} chosen={chosen} onChoose={setChosen} />
					))}
				</div>
				{groups.length > 0 && <BackupLook backup={chosen} />}
			</div>
		</main>
	);
}

interface GroupProps {
	group: BackupGroup;
	chosen: Backup | null;
	onChoose: (backup: Backup) => void;
}

function Group({ group, chosen, onChoose }: GroupProps) {
	const { title, path, isFileThere, backups } = group;
	const name = title ?? (path === null ? words.lostBid : bidFileName(path));
	return (
		<Section title={name} side={path !== null && !isFileThere && <Mark level="warn">{words.fileGone}</Mark>}>
			{path !== null && <p className="small-text second backup-path">{path}</p>}
			<BackupTable
				label={words.of(name)}
				backups={backups}
				path={path}
				chosen={chosen?.id ?? null}
				actions={(backup) => (
					<AriaButton
						className="link-button"
						aria-label={words.lookNamed(backup)}
						onPress={() => onChoose(backup)}
					>
						{words.look}
					</AriaButton>
				)}
			/>
		</Section>
	);
}
