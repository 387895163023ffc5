/** The named versions of the bid, newest first. */
import { Tag } from 'lucide-react';
import { COMMAND_WORK } from '../../commands';
import { useBid } from '../../plan-store';
import { Button, Section } from '../../ui/kit';
import { putVersionBack, useVersions } from '../../version-store';
import { versions as words } from '../../words/versions';
import { VersionEntry } from './version-entry';

export function VersionList() {
	const known = useVersions();
	const { readOnly } = useBid().open;
	if (!known) return null;
	const { versions, removed } = known;
	return (
		<Section
			title={words.title}
			className="versions"
			side={
				!readOnly && (
					<Button icon={Tag} onPress={() => void COMMAND_WORK.nameVersion()}>
						{words.nameThis}
					</Button>
				)
			}
		>
			{removed && (
				<p className="version-removed" role="status">
					{words.removed(removed.name)}{' '}
					<Button onPress={() => void putVersionBack(removed)}>{words.putBack}</Button>
				</p>
			)}
			{versions.length === 0 && !removed && <p className="second version-none">{words.none}</p>}
			<ul>
				{versions.map((version) => (
					<VersionEntry key={version.id} version={version} readOnly={readOnly !== null} />
				))}
			</ul>
		</Section>
	);
}
