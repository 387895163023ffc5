/** Going back to a version: what will change stands beside it, and it is one step that undo takes back. */
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { diffPlans } from '../../../shared/change';
import { MOST_REASON, type Version } from '../../../shared/contract';
import type { Plan } from '../../../shared/plan';
import { planStore, useBid } from '../../plan-store';
import { Button, Section } from '../../ui/kit';
import { comparison } from '../../words/versions';

export function RestoreForm({ version, plan }: { version: Version; plan: Plan }) {
	const bid = useBid();
	const [reason, setReason] = useState('');
	if (bid.open.readOnly !== null) return null;
	return (
		<Section title={comparison.restoreTitle(version.name)}>
			<form
				className="restore"
				onSubmit={(event) => {
					event.preventDefault();
					void planStore.edit(comparison.restore(version.name), diffPlans(bid.plan, plan), reason.trim());
				}}
			>
				<p className="second">{comparison.restoreWhy}</p>
				<TextField className="field" value={reason} onChange={setReason} maxLength={MOST_REASON}>
					<Label>{comparison.why}</Label>
					<Input autoComplete="off" />
				</TextField>
				<Button type="submit" icon={RotateCcw}>
					{comparison.restore(version.name)}
				</Button>
			</form>
		</Section>
	);
}
