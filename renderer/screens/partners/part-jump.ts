/** The line and cell of a part of a partner's page to which the address leads. */
import { useMemo } from 'react';
import type { Part } from './jump';
import type { PartnersView } from './partners-view';

/** `firstLine`: where a jump without a line goes. */
export function usePartJump({ jump }: PartnersView, part: Part, firstLine?: string) {
	// biome-ignore lint/correctness/useExhaustiveDependencies: a jump is made when the address changes, not when a check is met
	return useMemo(() => {
		const lineId = jump?.part === part ? (jump.lineId ?? firstLine) : undefined;
		return lineId === undefined ? null : { lineId, ...(jump?.columnId ? { columnId: jump.columnId } : {}) };
	}, [jump, part]);
}
