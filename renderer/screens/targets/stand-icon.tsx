/** A partner's stand on a target as a shape; always beside its word or with a spoken one. */
import { CircleCheck, CircleDashed, CircleX, History, Link, type LucideIcon } from 'lucide-react';
import type { Stand } from '../../words/targets';

const ICON: Record<Stand, { icon: LucideIcon; className: string }> = {
	agreed: { icon: CircleCheck, className: 'is-ok' },
	agreedWithCondition: { icon: Link, className: 'is-warn' },
	stale: { icon: History, className: 'is-warn' },
	disputed: { icon: CircleX, className: 'is-stop' },
	notAsked: { icon: CircleDashed, className: 'is-stop' },
};

export function StandIcon({ stand }: { stand: Stand }) {
	const { icon: IconOf, className } = ICON[stand];
	return <IconOf className={`icon ${className}`} aria-hidden />;
}
