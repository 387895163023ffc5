/** A backup beside the bid now: figures, differences, and the way back to it. */
import { ArrowLeft, Copy } from 'lucide-react';
import { backUpBeforeRestore, saveBackup } from '../../backup-store';
import { go } from '../../route';
import { useFromTop } from '../../ui/from-top';
import { Button } from '../../ui/kit';
import { backups as words } from '../../words/backups';
import { Moments } from '../history/comparison';
import type { Filter } from '../history/step-standing';
import { useMoment } from '../history/use-moment';
import { BACKUPS_VIEW } from './backup-place';

export function BackupComparison({ id, filter }: { id: string; filter: Filter }) {
	const from = useMoment({ backup: id });
	useFromTop();
	const to = useMoment(null);
	const backup = from && 'moment' in from ? from.moment.backup : undefined;
	const back = () => go('history', { view: BACKUPS_VIEW });
	return (
		<>
			<div className="comparison-tools">
				<Button icon={ArrowLeft} onPress={back}>
					{words.backToList}
				</Button>
				<span className="grow" />
				{backup && (
					<Button icon={Copy} onPress={() => void saveBackup(backup)}>
						{words.saveCopy}
					</Button>
				)}
			</div>
			<Moments
				from={from}
				to={to}
				filter={filter}
				failed={words.readFailed}
				back={{ word: words.backToList, go: back }}
				restore={{ why: words.restoreWhy, before: backUpBeforeRestore }}
			/>
		</>
	);
}
