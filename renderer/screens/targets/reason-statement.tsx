/** The rationale itself: its statement and version, and whether it is SMART; read, or open to be changed. */
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { nextVersion } from '../../../shared/edits/reason';
import { displayName } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import { Button, IconButton } from '../../ui/kit';
import { reasons } from '../../words/reasons';
import { targets } from '../../words/targets';
import { StatementForm } from './reason-form';
import { isOpen, useWanted, wantedAt } from './reason-place';
import { SmartList } from './reason-smart';
import type { ReasonProps } from './reason-view';

/** A statement as partners knew it, and the version it stood in. */
interface Known {
	statement: string;
	version: number;
}

export function Statement(props: ReasonProps) {
	const { view, rationale, place } = props;
	const [known, setKnown] = useState<Known | null>(null);
	const isChanged =
		known !== null && known.version === rationale.version && known.statement !== rationale.statement;
	const onStatement = () => {
		const { statement, version } = rationale;
		if (statement.trim() !== '' && !isChanged) setKnown({ statement, version });
	};
	return (
		<>
			{isOpen(place, 'reason') ? (
				<StatementForm {...props} onStatement={onStatement} />
			) : (
				<StatementWords {...props} />
			)}
			{isChanged && !view.readOnly && <NewVersion {...props} />}
			<SmartList {...props} />
		</>
	);
}

function NewVersion({ view, rationale, onPlace }: ReasonProps) {
	const version = rationale.version + 1;
	const make = () => {
		void planStore.edit(reasons.versionStep(version, view.measureName), nextVersion(view.plan, rationale.id));
		onPlace({ part: 'reason', id: '', field: 'edit' });
	};
	return (
		<div className="reason-note" role="status">
			<p className="small-text">{reasons.changed(rationale.version)}</p>
			<Button onPress={make}>{reasons.newVersion(version)}</Button>
		</div>
	);
}

function StatementWords({ view, rationale, place, onPlace }: ReasonProps) {
	const edit = useWanted<HTMLButtonElement>(wantedAt(place, 'reason', '', 'edit'));
	const proposer = view.plan.partners.find((each) => each.id === rationale.proposedByPartnerId);
	return (
		<>
			<p className={rationale.statement.trim() ? '' : 'second'}>
				{rationale.statement.trim() || targets.noReason}
			</p>
			<div className="reason-foot">
				<p className="small-text third">
					{targets.version(rationale.version, proposer ? displayName(proposer) : '')}
				</p>
				{!view.readOnly && (
					<IconButton
						ref={edit}
						icon={Pencil}
						label={reasons.editReason}
						onPress={() => onPlace({ part: 'reason', id: '', field: 'statement' })}
					/>
				)}
			</div>
		</>
	);
}
