/** What a bid came to when its backup was taken, and the way to have it back. */
import { FileDown } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import type { Backup } from '../../../shared/backups';
import { compareVersions } from '../../../shared/calc/version-differences';
import type { Output } from '../../../shared/contract';
import type { Failure } from '../../../shared/errors';
import { liveFigures } from '../../../shared/figures';
import { nameOf } from '../../../shared/names';
import { capitalised } from '../../../shared/text';
import { call } from '../../api';
import { asNewFile } from '../../backup-store';
import { openBid } from '../../commands';
import { localToday } from '../../plan-store';
import { Button, Mark, Section } from '../../ui/kit';
import { backups as words } from '../../words/backups';
import { comparison, versionFigure, versionFigureWords } from '../../words/versions';

type Read = Output<'backup.read'> | { failure: Failure };

function useBackup(id: string | undefined): Read | null {
	const [read, setRead] = useState<{ id: string; found: Read } | null>(null);
	useEffect(() => {
		if (id === undefined) return;
		let isCurrent = true;
		void call('backup.read', { id }).then((reply) => {
			if (isCurrent) setRead({ id, found: reply.ok ? reply.value : { failure: reply.failure } });
		});
		return () => {
			isCurrent = false;
		};
	}, [id]);
	return read && read.id === id ? read.found : null;
}

export function BackupLook({ backup }: { backup: Backup | null }) {
	const read = useBackup(backup?.id);
	const asks = read !== null && 'failure' in read && read.failure.code === 'passphrase_needed';
	const [busy, setBusy] = useState(false);
	if (!backup) return <p className="second">{words.choose}</p>;
	const open = async () => {
		setBusy(true);
		if (!(await openBid('bid.openBackup', asNewFile(backup)))) setBusy(false);
	};
	return (
		<Section title={words.name(backup.at)} className="backup-look">
			{read && 'failure' in read && (
				<p className="section-note">
					<Mark level={asks ? 'note' : 'stop'}>{asks ? words.asks : words.readFailed}</Mark>{' '}
					{read.failure.message} {read.failure.safe}
				</p>
			)}
			{read && 'plan' in read && <Figures read={read} />}
			{read && (asks || 'plan' in read) && (
				<div className="buttons">
					<Button kind="primary" icon={FileDown} isDisabled={busy} onPress={() => void open()}>
						{words.open}
					</Button>
					<p className="small-text second">{asks ? words.openAsks : words.openWhy}</p>
				</div>
			)}
		</Section>
	);
}

function Figures({ read: { plan, asAt, backup } }: { read: Output<'backup.read'> }) {
	const lines = useMemo(() => {
		const figures = liveFigures(plan, asAt ?? localToday());
		return compareVersions(figures, figures);
	}, [plan, asAt]);
	return (
		<table className="figures" aria-label={`${comparison.figures}, ${words.name(backup.at)}`}>
			<tbody>
				{lines.map(({ what, of, unit, after }) => (
					<tr key={`${what} ${of}`}>
						<th scope="row">
							{capitalised(versionFigureWords(what, of === null ? null : nameOf(plan, 'measures', of)))}
						</th>
						<td className="right worked">{versionFigure(unit, after)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
