/** Which screen shows, and where in it: kept in the address, so that every place in a bid has one. */
import { useEffect, useSyncExternalStore } from 'react';
import { leaveField } from './leaving';
import { screens } from './words/everywhere';

export type ScreenName = keyof typeof screens;
/** The address part under which the print window draws a board pack. */
export const PRINT_ROUTE = '#/print';

export interface Route {
	screen: ScreenName;
	/** Where in the screen: partner, measure, period, line, field. */
	at: Readonly<Record<string, string>>;
}

const isScreen = (name: string): name is ScreenName => Object.hasOwn(screens, name);

let parsed: { hash: string; route: Route } | null = null;

/** The route of an address part such as `#/capacity?partner=P4&measure=M1`; anything else is the overview. */
export function routeOf(hash: string): Route {
	if (parsed?.hash === hash) return parsed.route;
	const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
	const route: Route = {
		screen: isScreen(path) ? path : 'overview',
		at: Object.fromEntries(new URLSearchParams(query)),
	};
	parsed = { hash, route };
	return route;
}

export function hrefOf(screen: ScreenName, at: Record<string, string | undefined> = {}): string {
	const given = Object.entries(at).filter((entry): entry is [string, string] => entry[1] !== undefined);
	const query = new URLSearchParams(given).toString();
	return query ? `#/${screen}?${query}` : `#/${screen}`;
}

/** A screen that goes takes its fields with it: what is typed in one is entered before, as by a click elsewhere. */
export function go(screen: ScreenName, at: Record<string, string | undefined> = {}): void {
	leaveField();
	window.location.hash = hrefOf(screen, at);
}

/** What a person chose to look at; the rest of a place only led to a finding or a new line. */
const CHOSEN = ['partner', 'measure', 'period', 'view'];

/**
 * Changes where in the present screen, without a new step in the history of the window. Where the last jump
 * led is forgotten: else the next change would jump there again, away from what the person does now.
 */
export function goWithin(at: Record<string, string | undefined>): void {
	const route = routeOf(window.location.hash);
	const kept = Object.fromEntries(Object.entries(route.at).filter(([key]) => CHOSEN.includes(key)));
	window.history.replaceState(null, '', hrefOf(route.screen, { ...kept, ...at }));
	for (const listener of listeners) listener();
}

const listeners = new Set<() => void>();

export const useRoute = (): Route =>
	useSyncExternalStore(
		(listener) => {
			listeners.add(listener);
			window.addEventListener('hashchange', listener);
			return () => {
				listeners.delete(listener);
				window.removeEventListener('hashchange', listener);
			};
		},
		() => routeOf(window.location.hash),
	);

/**
 * Puts a place that a screen chose by itself into the address. Else an edit that changes the figures could
 * change the choice, and another partner would stand where the person is typing. A screen that is about to
 * leave hears of the next screen's address too, and must not write into it.
 */
export function useSettledPlace(
	screen: ScreenName,
	chosen: Readonly<Record<string, string | undefined>>,
): void {
	const route = useRoute();
	useEffect(() => {
		if (route.screen !== screen) return;
		const open = Object.entries(chosen).filter(
			([key, value]) => value !== undefined && route.at[key] === undefined,
		);
		if (open.length > 0) goWithin({ ...route.at, ...Object.fromEntries(open) });
	});
}
