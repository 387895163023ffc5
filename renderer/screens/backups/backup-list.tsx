/** The backups of the bid that is open, on the History screen. */
import { ArrowLeft, Copy, FolderOpen } from 'lucide-react';
import { saveBackup, showBackupFolder, useBackups } from '../../backup-store';
import { useBidState } from '../../plan-store';
import { go, hrefOf } from '../../route';
import { useFromTop } from '../../ui/from-top';
import { Button, EmptyState } from '../../ui/kit';
import { backups as words } from '../../words/backups';
import { backupView } from './backup-place';
import { BackupTable } from './backup-table';
import './backups.css';

export function BackupList() {
	const { path, revision } = useBidState().open;
	useFromTop();
	const read = useBackups(revision);
	if (!read) return null;
	if ('failure' in read)
		return (
			<EmptyState title={words.failed} why={read.failure.message}>
				<ToSteps />
			</EmptyState>
		);
	const own = read.backups.filter(({ isOfOpenBid }) => isOfOpenBid);
	if (own.length === 0)
		return (
			<EmptyState title={words.none} why={words.noneWhy}>
				<ToSteps />
			</EmptyState>
		);
	return (
		<>
			<div className="comparison-tools">
				<ToSteps />
				<h2>{words.title}</h2>
				<span className="grow" />
				<Button icon={FolderOpen} onPress={() => void showBackupFolder()}>
					{words.openFolder}
				</Button>
			</div>
			<p className="reason backup-about">{words.about}</p>
			<section className="section backup-list" aria-label={words.title}>
				<BackupTable
					label={words.title}
					backups={own}
					path={path}
					actions={(backup) => (
						<>
							<a
								href={hrefOf('history', { view: backupView(backup.id) })}
								aria-label={words.compareNamed(backup)}
							>
								{words.compare}
							</a>
							<Button
								kind="quiet"
								icon={Copy}
								aria-label={words.saveCopyNamed(backup)}
								onPress={() => void saveBackup(backup)}
							>
								{words.saveCopy}
							</Button>
						</>
					)}
				/>
			</section>
		</>
	);
}

const ToSteps = () => (
	<Button icon={ArrowLeft} onPress={() => go('history')}>
		{words.backToSteps}
	</Button>
);
