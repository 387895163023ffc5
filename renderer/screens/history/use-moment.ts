/** The bid at a moment: as it is now, as a version keeps it, or as a backup does. */
import { useEffect, useMemo, useState } from 'react';
import type { Backup } from '../../../shared/backups';
import type { LiveFigures } from '../../../shared/calc/figures';
import type { Failure } from '../../../shared/errors';
import { liveFigures } from '../../../shared/figures';
import type { Plan } from '../../../shared/plan';
import { call } from '../../api';
import { localToday, useBid, useFigures } from '../../plan-store';
import { backups } from '../../words/backups';

/** null: the bid now. */
export type MomentId = { version: number } | { backup: string } | null;

interface Kept {
	/** null: the bid now. */
	name: string | null;
	plan: Plan;
	backup?: Backup;
}

export interface Moment extends Kept {
	/** Worked out as of the same day for every moment, so that only the bid makes the difference. */
	figures: LiveFigures;
}

export type MomentRead = { moment: Moment } | { failure: Failure } | null;
type Found = { kept: Kept } | { failure: Failure };

/** Null while it is read. */
export function useMoment(id: MomentId): MomentRead {
	const { plan, open } = useBid();
	const figures = useFigures();
	const [read, setRead] = useState<{ key: string; found: Found } | null>(null);
	const { path, asAt } = open;
	const key = JSON.stringify([path, id]);
	useEffect(() => {
		const [, wanted] = JSON.parse(key) as [string, MomentId];
		if (!wanted) return;
		let isCurrent = true;
		void find(wanted).then((found) => {
			if (isCurrent) setRead({ key, found });
		});
		return () => {
			isCurrent = false;
		};
	}, [key]);
	const found = read?.key === key ? read.found : null;
	const isNow = id === null;
	return useMemo(() => {
		if (isNow) return { moment: { name: null, plan, figures } };
		if (!found || 'failure' in found) return found;
		return { moment: { ...found.kept, figures: liveFigures(found.kept.plan, asAt ?? localToday()) } };
	}, [isNow, plan, figures, found, asAt]);
}

async function find(id: Exclude<MomentId, null>): Promise<Found> {
	if ('version' in id) {
		const reply = await call('version.read', { id: id.version });
		if (!reply.ok) return { failure: reply.failure };
		const { version, plan } = reply.value;
		return { kept: { name: version.name, plan } };
	}
	const reply = await call('backup.read', { id: id.backup });
	if (!reply.ok) return { failure: reply.failure };
	const { backup, plan } = reply.value;
	return { kept: { name: backups.name(backup.at), plan, backup } };
}
