/** What stands behind the statement: how it was worked out, who owns it, when and why it would change. */
import { displayName, isActive, type Plan } from '../../../shared/plan';
import { showDate } from '../../../shared/text';
import { choices } from '../../words/everywhere';
import { reasons } from '../../words/reasons';
import type { ReasonProps } from './reason-view';

export function Background({ view, rationale }: Pick<ReasonProps, 'view' | 'rationale'>) {
	const owner = rationale.ownerContactId;
	const entries = [
		[reasons.method, rationale.method.trim()],
		[reasons.owner, owner === null ? '' : (contactWords(view.plan)[owner] ?? '')],
		[reasons.nextReview, rationale.nextReview === null ? '' : showDate(rationale.nextReview)],
		[reasons.changeTrigger, rationale.changeTrigger.trim()],
		[reasons.notes, rationale.notes.trim()],
	] as const;
	return (
		<dl className="reason-background">
			{entries.map(([name, words]) =>
				name === reasons.notes && words === '' ? null : (
					<div key={name}>
						<dt>{name}</dt>
						<dd className={words ? '' : 'third'}>{words || reasons.notSaid}</dd>
					</div>
				),
			)}
		</dl>
	);
}

/** contact -> `Sam Idris, Finance at Harbour & Hearth`; people of active partners. */
export function contactWords(plan: Plan): Record<string, string> {
	const names = new Map(plan.partners.filter(isActive).map((each) => [each.id, displayName(each)]));
	return Object.fromEntries(
		plan.contacts.flatMap(({ id, person, role, partnerId }) => {
			const partner = names.get(partnerId);
			return partner ? [[id, reasons.contact(person, choices.contactRole?.[role] ?? role, partner)]] : [];
		}),
	);
}
