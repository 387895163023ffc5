/** Going back to a version or a backup: what will change stands beside it, and it is one step that undo takes back. */
import { RotateCcw } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { diffPlans } from '../../../shared/change';
import { MOST_REASON } from '../../../shared/contract';
import type { Plan } from '../../../shared/plan';
import { planStore, useBid } from '../../plan-store';
import { Button, Section } from '../../ui/kit';
import { comparison } from '../../words/versions';

export interface Restore {
	/** What restoring does, in words. */
	why: string;
	/** Done first; where it fails nothing is restored. */
	before?: () => Promise<boolean>;
}

export function RestoreForm({ name, plan, restore }: { name: string; plan: Plan; restore: Restore }) {
	const bid = useBid();
	const [reason, setReason] = useState('');
	if (bid.open.readOnly !== null) return null;
	const takeBack = async () => {
		if (restore.before && !(await restore.before())) return;
		const now = planStore.shown()?.plan;
		if (now) await planStore.edit(comparison.restore(name), diffPlans(now, plan), reason.trim());
	};
	return (
		<Section title={comparison.restoreTitle(name)}>
			<form
				className="restore"
				onSubmit={(event) => {
					event.preventDefault();
					void takeBack();
				}}
			>
				<p className="second">{restore.why}</p>
				<TextField className="field" value={reason} onChange={setReason} maxLength={MOST_REASON}>
					<Label>{comparison.why}</Label>
					<Input autoComplete="off" />
				</TextField>
				<Button type="submit" icon={RotateCcw}>
					{comparison.restore(name)}
				</Button>
			</form>
		</Section>
	);
}
