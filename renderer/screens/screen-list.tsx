/** The screens in the order of the work, each with its picture. */
import { Gauge, LayoutDashboard, type LucideIcon, PoundSterling, Share2, Target, Users } from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import type { ScreenName } from '../route';

export const screenOrder: readonly ScreenName[] = [
	'overview',
	'partners',
	'capacity',
	'targets',
	'budget',
	'share',
];

export const SCREEN_ICON: Record<ScreenName, LucideIcon> = {
	overview: LayoutDashboard,
	partners: Users,
	capacity: Gauge,
	targets: Target,
	budget: PoundSterling,
	share: Share2,
};

/** Loaded on first visit, so that the start screen does not wait for charts. */
export const SCREEN: Record<ScreenName, ComponentType> = {
	overview: lazy(() => import('./overview/overview-screen').then((m) => ({ default: m.OverviewScreen }))),
	partners: lazy(() => import('./partners/partners-screen').then((m) => ({ default: m.PartnersScreen }))),
	capacity: lazy(() => import('./capacity/capacity-screen').then((m) => ({ default: m.CapacityScreen }))),
	targets: lazy(() => import('./targets/targets-screen').then((m) => ({ default: m.TargetsScreen }))),
	budget: lazy(() => import('./budget/budget-screen').then((m) => ({ default: m.BudgetScreen }))),
	share: lazy(() => import('./share/share-screen').then((m) => ({ default: m.ShareScreen }))),
};
