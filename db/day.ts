/** The day figures are worked out for. */
import type { Meta } from './meta';

/** The sample keeps the day of its submission; every other bid is seen from today, by this computer's calendar. */
export const dayOf = (meta: Pick<Meta, 'asAt'>): string => meta.asAt ?? today();

function today(): string {
	const now = new Date();
	const two = (n: number) => String(n).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
