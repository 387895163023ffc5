import type { Finding } from './figures';

/** What marks a finding off from every other of a bid: `code|subjects`. */
export const findingKey = ({ code, subjects }: Pick<Finding, 'code' | 'subjects'>): string =>
	`${code}|${subjects.join('|')}`;
