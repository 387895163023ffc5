/** What the palette can find: screens, commands, partners, measures and findings. */
import type { Finding } from '../../shared/calc/figures';
import { COMMAND_LABELS, COMMANDS, type CommandName } from '../../shared/commands';
import type { OpenBid, Steps } from '../../shared/contract';
import { readingOrder } from '../../shared/findings/order';
import { displayName, isActive, type Plan } from '../../shared/plan';
import { capitalised } from '../../shared/text';
import { COMMAND_WORK } from '../commands';
import { findingKey, findingWords } from '../finding-place';
import { openFinding } from '../finding-steps';
import { go } from '../route';
import { duplicateAndOpen } from '../screens/partners/duplicate';
import { screenOrder } from '../screens/screen-list';
import { levels, screens, shell } from '../words/everywhere';
import { commandKeys, palette } from '../words/palette';
import { partners } from '../words/partners';
import { passphrase } from '../words/passphrase';
import type { PaletteEntry } from './palette-search';

export function paletteEntries(
	plan: Plan,
	findings: readonly Finding[],
	{ steps, readOnly, hasPassphrase }: Pick<OpenBid, 'steps' | 'readOnly' | 'hasPassphrase'>,
): PaletteEntry[] {
	return [
		...screenEntries(),
		...commandEntries(steps, hasPassphrase),
		...partnerEntries(plan),
		...measureEntries(plan),
		...findingEntries(findings),
		...(readOnly === null ? duplicateEntries(plan) : []),
	];
}

const screenEntries = (): PaletteEntry[] =>
	screenOrder.map((screen, index) => ({
		id: `screen ${screen}`,
		group: 'screens',
		label: screens[screen],
		detail: index < 9 ? `Alt ${index + 1}` : '',
		run: () => go(screen),
	}));

const commandEntries = (steps: Steps, hasPassphrase: boolean): PaletteEntry[] =>
	COMMANDS.filter((name) => (name !== 'undo' && name !== 'redo') || steps[name] !== null).map((name) => ({
		id: `command ${name}`,
		group: 'commands',
		label: commandLabel(name, steps, hasPassphrase),
		detail: commandKeys[name] ?? '',
		run: () => COMMAND_WORK[name](),
	}));

function commandLabel(name: CommandName, steps: Steps, hasPassphrase: boolean): string {
	if (name === 'passphrase') return hasPassphrase ? passphrase.change : passphrase.set;
	if (name === 'undo') return shell.undo(steps.undo);
	return name === 'redo' ? shell.redo(steps.redo) : COMMAND_LABELS[name].label;
}

function partnerEntries(plan: Plan): PaletteEntry[] {
	return plan.partners.flatMap((partner) => {
		const name = displayName(partner);
		const entry = (id: string, label: string, screen: Parameters<typeof go>[0]): PaletteEntry => ({
			id: `partner ${partner.id} ${id}`,
			group: 'partners',
			label,
			detail: partner.name === name ? '' : partner.name,
			run: () => go(screen, { partner: partner.id }),
		});
		const page = entry('page', name, 'partners');
		return isActive(partner)
			? [
					page,
					entry('capacity', palette.capacityOf(name), 'capacity'),
					entry('budget', palette.budgetOf(name), 'budget'),
				]
			: [page];
	});
}

const duplicateEntries = (plan: Plan): PaletteEntry[] =>
	plan.partners.map((partner) => ({
		id: `partner ${partner.id} duplicate`,
		group: 'partners',
		label: partners.duplicateNamed(displayName(partner)),
		detail: '',
		run: () => duplicateAndOpen(plan, partner),
	}));

const measureEntries = (plan: Plan): PaletteEntry[] =>
	plan.measures.map((measure) => ({
		id: `measure ${measure.id}`,
		group: 'measures',
		label: palette.targetsFor(displayName(measure)),
		detail: measure.name === displayName(measure) ? '' : measure.name,
		run: () => go('targets', { measure: measure.id }),
	}));

const findingEntries = (findings: readonly Finding[]): PaletteEntry[] =>
	readingOrder(findings).map((finding) => ({
		id: `finding ${findingKey(finding)}`,
		group: 'findings',
		label: capitalised(findingWords(finding.text)),
		detail: levels[finding.severity],
		run: () => openFinding(finding),
	}));
