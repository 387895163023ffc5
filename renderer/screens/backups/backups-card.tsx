/** Beside the steps: how many backups there are, and the way to them. */
import { useBackups } from '../../backup-store';
import { useBidState } from '../../plan-store';
import { hrefOf } from '../../route';
import { Section } from '../../ui/kit';
import { useVersions } from '../../version-store';
import { backups as words } from '../../words/backups';
import { BACKUPS_VIEW } from './backup-place';

export function BackupsCard() {
	// A version that was named, and a step that took in an import, have brought one.
	const versions = useVersions()?.versions;
	const { path, revision } = useBidState().open;
	const read = useBackups(`${path} ${revision} ${versions?.map(({ id }) => id)}`);
	if (!read || 'failure' in read) return null;
	const own = read.backups.filter(({ isOfOpenBid }) => isOfOpenBid);
	const [latest] = own;
	return (
		<Section title={words.title}>
			<div className="section-note">
				{latest ? (
					<>
						<p>{words.kept(own.length)}</p>
						<p className="small-text second">{words.latest(latest)}</p>
						<a href={hrefOf('history', { view: BACKUPS_VIEW })}>{words.browse}</a>
					</>
				) : (
					<p className="second">{words.noneKept}</p>
				)}
			</div>
		</Section>
	);
}
