/** From and to: what has a first and a last period. */
import type { Change } from '../change';
import type { Row, TableName } from '../plan';
import { type TypedField, typeField } from './fields';

type SpanTable = Extract<TableName, 'absences' | 'commitments'>;
type Span = Row<SpanTable>;

/**
 * Types a field of what lasts from one period to another, as `typeField` does. A first period typed after the
 * last one takes the last along, because people type from before to.
 */
export function typeSpan(plan: Parameters<typeof typeField>[0], edit: TypedField): Change[] | string {
	const made = typeField(plan, edit);
	if (typeof made === 'string' || edit.field !== 'fromPeriod') return made;
	return made.map((change) => {
		const after = change.after as Span | null;
		if (!after || after.fromPeriod <= after.toPeriod) return change;
		return { ...change, after: { ...after, toPeriod: after.fromPeriod } };
	});
}
