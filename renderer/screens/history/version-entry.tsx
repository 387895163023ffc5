/** One named version: when, by whom, what it came to, and what can be done with it. */
import { Pencil, Trash2 } from 'lucide-react';
import type { Version } from '../../../shared/contract';
import { hrefOf } from '../../route';
import { IconButton } from '../../ui/kit';
import { askNewName, removeVersion } from '../../version-store';
import { versions as words } from '../../words/versions';
import { comparisonView } from './comparison-place';

export function VersionEntry({ version, readOnly }: { version: Version; readOnly: boolean }) {
	const { id, name, at, author, requested, stops } = version;
	return (
		<li className="version" aria-label={name}>
			<p className="version-head">
				<b>{name}</b>
				<span className="grow" />
				{!readOnly && (
					<>
						<IconButton icon={Pencil} label={words.rename(name)} onPress={() => askNewName(version)} />
						<IconButton
							icon={Trash2}
							label={words.remove(name)}
							onPress={() => void removeVersion(version)}
						/>
					</>
				)}
			</p>
			<p className="small-text second">{words.kept(at, author)}</p>
			<p className="small-text second">{words.figures(requested, stops)}</p>
			<a
				href={hrefOf('history', { view: comparisonView({ from: id, to: null }) })}
				aria-label={words.compareNamed(name)}
			>
				{words.compare}
			</a>
		</li>
	);
}
