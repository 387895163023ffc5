/** One change in words: `Post, Manager at Sabr Sisters: Salary £35,000 → £36,000`. */
import type { Change } from '../../../shared/change';
import { describeChange } from '../../../shared/describe';
import type { Plan } from '../../../shared/plan';
import { history } from '../../words/history';

const FIRST_DETAILS = 12;

export function ChangeLine({ plan, change }: { plan: Plan; change: Change }) {
	const { subject, details } = describeChange(plan, change);
	const hidden = details.length - FIRST_DETAILS;
	return (
		<li>
			{subject}: {details.slice(0, FIRST_DETAILS).join(', ')}
			{hidden > 0 && ` ${history.moreChanges(hidden)}`}
		</li>
	);
}
