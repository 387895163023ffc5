/** The screens in the order of the work, each with its picture. */
import {
	Gauge,
	Handshake,
	History,
	LayoutDashboard,
	type LucideIcon,
	PoundSterling,
	Scale,
	Share2,
	ShieldAlert,
	Split,
	Target,
	Users,
} from 'lucide-react';
import { type ComponentType, lazy } from 'react';
import type { ScreenName } from '../route';

export const screenOrder: readonly ScreenName[] = [
	'overview',
	'partners',
	'capacity',
	'targets',
	'budget',
	'risk-sharing',
	'risks',
	'what-if',
	'agreement',
	'share',
	'history',
];

export const SCREEN_ICON: Record<ScreenName, LucideIcon> = {
	overview: LayoutDashboard,
	partners: Users,
	capacity: Gauge,
	targets: Target,
	budget: PoundSterling,
	'risk-sharing': Scale,
	risks: ShieldAlert,
	'what-if': Split,
	agreement: Handshake,
	share: Share2,
	history: History,
};

/** Loaded on first visit, so that the start screen does not wait for charts. */
export const SCREEN: Record<ScreenName, ComponentType> = {
	overview: lazy(() => import('./overview/overview-screen').then((m) => ({ default: m.OverviewScreen }))),
	partners: lazy(() => import('./partners/partners-screen').then((m) => ({ default: m.PartnersScreen }))),
	capacity: lazy(() => import('./capacity/capacity-screen').then((m) => ({ default: m.CapacityScreen }))),
	targets: lazy(() => import('./targets/targets-screen').then((m) => ({ default: m.TargetsScreen }))),
	budget: lazy(() => import('./budget/budget-screen').then((m) => ({ default: m.BudgetScreen }))),
	'risk-sharing': lazy(() =>
		import('./risk-sharing/risk-sharing-screen').then((m) => ({ default: m.RiskSharingScreen })),
	),
	risks: lazy(() => import('./risks/risks-screen').then((m) => ({ default: m.RisksScreen }))),
	'what-if': lazy(() => import('./what-if/what-if-screen').then((m) => ({ default: m.WhatIfScreen }))),
	agreement: lazy(() => import('./agreement/agreement-screen').then((m) => ({ default: m.AgreementScreen }))),
	history: lazy(() => import('./history/history-screen').then((m) => ({ default: m.HistoryScreen }))),
	share: lazy(() => import('./share/share-screen').then((m) => ({ default: m.ShareScreen }))),
};
