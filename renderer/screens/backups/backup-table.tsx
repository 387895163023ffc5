/** The backups of one bid, newest first: when, why, how large, and what can be done with each. */
import type { ReactNode } from 'react';
import type { Backup } from '../../../shared/backups';
import { backups as words } from '../../words/backups';
import { fileName } from './backup-place';

interface Props {
	label: string;
	backups: readonly Backup[];
	/** The file whose backups need not name it. */
	path: string | null;
	chosen?: string | null;
	actions: (backup: Backup) => ReactNode;
}

export function BackupTable({ label, backups, path, chosen = null, actions }: Props) {
	return (
		<table className="figures backups" aria-label={label}>
			<thead>
				<tr>
					<th scope="col">{words.when}</th>
					<th scope="col">{words.why}</th>
					<th scope="col" className="right">
						{words.size}
					</th>
					<th scope="col">
						<span className="visually-hidden">{words.actions}</span>
					</th>
				</tr>
			</thead>
			<tbody>
				{backups.map((backup) => (
					<tr key={backup.id} className={backup.id === chosen ? 'chosen' : undefined}>
						<th scope="row">{words.moment(backup.at)}</th>
						<td className="backup-why">
							{words.reason(backup)}
							{backup.path !== null && backup.path !== path && (
								<span className="backup-of small-text second" title={backup.path}>
									{words.ofFile(fileName(backup.path))}
								</span>
							)}
						</td>
						<td className="right">{words.bytes(backup.bytes)}</td>
						<td className="backup-actions">{actions(backup)}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}
