/** Where in the reasons a person is: what is being edited or has the keyboard, and where each finding leads. */
import { useEffect, useRef } from 'react';
import type { SmartPoints } from '../../../shared/calc/figures';
import { SMART_POINTS } from '../../../shared/calc/reasons';
import { rationaleOf } from '../../../shared/edits/reason';
import type { TargetsView } from './targets-view';

export type ReasonPart = 'reason' | 'stand' | 'evidence' | 'point' | 'add';
export interface ReasonPlace {
	part: ReasonPart;
	/** The partner of a stand, the id of evidence, the name of a point. */
	id: string;
	/** A field of the form, which is open then; a button of what is read. */
	field: string;
}

/** Buttons: with the keyboard on one of them nothing is open. */
const BUTTONS: readonly string[] = ['edit', 'again', 'write', 'add', 'point'];
export const isOpen = (place: ReasonPlace | null, part: ReasonPart, id = ''): boolean =>
	place?.part === part && place.id === id && !BUTTONS.includes(place.field);

/** The place where it is this field or button of this part, so that a new place is a new wish. */
export const wantedAt = (
	place: ReasonPlace | null,
	part: ReasonPart,
	id: string,
	field: string,
): object | null => (place?.part === part && place.id === id && place.field === field ? place : null);

/** Puts the keyboard on a button or link when a new place wants it there. */
export function useWanted<E extends HTMLElement>(wanted: object | null) {
	const element = useRef<E>(null);
	useEffect(() => {
		if (!wanted) return;
		element.current?.focus();
		element.current?.scrollIntoView({ block: 'nearest' });
	}, [wanted]);
	return element;
}

const STAND_FIELD: Readonly<Record<string, string>> = {
	'position-disputed': 'status',
	'position-not-asked': 'status',
	'position-stale': 'again',
	'frontline-not-consulted': 'frontlineConsulted',
};
const REASON_CODES: readonly string[] = ['target-no-rationale', 'rationale-not-smart', 'counter-evidence'];

/** Whether a finding is mended among the reasons and not in the grid. */
export const isReasonFinding = (code: string | undefined): boolean =>
	code !== undefined && (code in STAND_FIELD || REASON_CODES.includes(code));

/** Where the address leads among the reasons of its measure; null: nowhere. */
export function reasonPlaceOf(
	at: Readonly<Record<string, string>>,
	{ plan, figures, measure }: Pick<TargetsView, 'plan' | 'figures' | 'measure'>,
): ReasonPlace | null {
	const code = at.finding;
	if (!measure || code === undefined || !isReasonFinding(code)) return null;
	const standField = STAND_FIELD[code];
	if (standField) return { part: 'stand', id: at.partner ?? '', field: standField };
	const rationale = rationaleOf(plan, measure.id);
	if (code === 'counter-evidence') {
		const against = plan.evidence.find((each) => each.rationaleId === rationale?.id && !each.supports);
		return against ? { part: 'evidence', id: against.id, field: 'edit' } : null;
	}
	if (!rationale) return { part: 'reason', id: '', field: 'write' };
	if (code === 'target-no-rationale')
		return rationale.statement.trim() === ''
			? { part: 'reason', id: '', field: 'statement' }
			: { part: 'add', id: '', field: 'add' };
	const points = figures.rationales.find(({ measureId }) => measureId === measure.id)?.points;
	return points ? firstMissing(points) : null;
}

const MENDED_HERE: Partial<Record<keyof SmartPoints, ReasonPlace>> = {
	time: { part: 'reason', id: '', field: 'nextReview' },
	owner: { part: 'reason', id: '', field: 'ownerContactId' },
	evidence: { part: 'add', id: '', field: 'add' },
};

/** Where a point that is not met is mended; null: elsewhere. */
export const placeOfPoint = (point: keyof SmartPoints): ReasonPlace | null => {
	const place = MENDED_HERE[point];
	return place ? { ...place } : null;
};

/** What can be mended here comes first; a point mended elsewhere is a link to there. */
function firstMissing(points: SmartPoints): ReasonPlace | null {
	const missing = SMART_POINTS.filter((point) => !points[point]);
	const here = missing.find((point) => MENDED_HERE[point]);
	if (here) return placeOfPoint(here);
	const [first] = missing;
	return first ? { part: 'point', id: first, field: 'point' } : null;
}
