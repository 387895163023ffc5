/** Where a finding is mended: the screen and the place in it, from the finding's subjects. */
import type { Finding } from '../shared/calc/figures';
import { type Family, FINDING_KINDS, type FindingCode } from '../shared/findings/registry';
import { hrefOf, type ScreenName } from './route';
import { screens } from './words/everywhere';

export { findingWords } from '../shared/findings/plain-words';

const kindOf = (finding: Pick<Finding, 'code'>) => FINDING_KINDS[finding.code as FindingCode];

/** The screen that answers a finding; those whose screen is still to come stay on the overview. */
export function screenOfFinding(finding: Pick<Finding, 'code'>): ScreenName {
	const { screen } = kindOf(finding);
	return screen in screens ? (screen as ScreenName) : 'overview';
}

export const familyOf = (finding: Pick<Finding, 'code'>): Family => kindOf(finding).family;

/** Names a finding among all others of a bid. */
export const findingKey = (finding: Pick<Finding, 'code' | 'subjects'>): string =>
	[finding.code, ...finding.subjects].join('|');

/** The finding's subjects as where in a screen: partner, measure, year, line and so on. */
export function placeOfFinding(finding: Finding): { screen: ScreenName; at: Record<string, string> } {
	const at: Record<string, string> = { finding: finding.code };
	for (const subject of finding.subjects) {
		const [word, id] = subject.split(':');
		if (word && id !== undefined) at[word] = id;
	}
	const screen = screenOfFinding(finding);
	if (screen === 'capacity' && at.partner === undefined) at.partner = 'all';
	return screen === 'overview' ? { screen, at: { key: findingKey(finding) } } : { screen, at };
}

export const hrefOfFinding = (finding: Finding): string => {
	const { screen, at } = placeOfFinding(finding);
	return hrefOf(screen, at);
};
