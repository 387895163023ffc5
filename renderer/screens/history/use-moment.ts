/** The bid at a moment: as it is now, or as a version keeps it. */
import { useEffect, useMemo, useState } from 'react';
import type { LiveFigures } from '../../../shared/calc/figures';
import type { Version } from '../../../shared/contract';
import type { Failure } from '../../../shared/errors';
import { liveFigures } from '../../../shared/figures';
import type { Plan } from '../../../shared/plan';
import { call } from '../../api';
import { localToday, useBid, useFigures } from '../../plan-store';

export interface Moment {
	/** null: the bid now. */
	version: Version | null;
	plan: Plan;
	/** Worked out as of the same day for every moment, so that only the bid makes the difference. */
	figures: LiveFigures;
}

export type MomentRead = { moment: Moment } | { failure: Failure } | null;
type VersionRead = { version: Version; plan: Plan } | { failure: Failure };

/** Null while it is read; `id` null is the bid now. */
export function useMoment(id: number | null): MomentRead {
	const { plan, open } = useBid();
	const figures = useFigures();
	const [read, setRead] = useState<{ id: number; bid: string; found: VersionRead } | null>(null);
	const { path: bid, asAt } = open;
	useEffect(() => {
		if (id === null) return;
		let isCurrent = true;
		void call('version.read', { id }).then((reply) => {
			if (isCurrent) setRead({ id, bid, found: reply.ok ? reply.value : { failure: reply.failure } });
		});
		return () => {
			isCurrent = false;
		};
	}, [id, bid]);
	const found = read?.id === id && read.bid === bid ? read.found : null;
	return useMemo(() => {
		if (id === null) return { moment: { version: null, plan, figures } };
		if (!found || 'failure' in found) return found;
		return { moment: { ...found, figures: liveFigures(found.plan, asAt ?? localToday()) } };
	}, [id, plan, figures, found, asAt]);
}
