/** The columns of the register: fields of a risk, and beside them its scores and expected cost. */
import { displayName, isActive, type Plan } from '../../../shared/plan';
import { type FieldColumn, fieldCell } from '../../ui/field-grid';
import type { GridLine } from '../../ui/grid/model';
import { limitHint } from '../../ui/limit-hint';
import { IMPACT, LIKELIHOOD, risks as words } from '../../words/risks';
import {
	chanceMore,
	described,
	linkCell,
	type More,
	ownerMore,
	poundsCell,
	type RegisterColumn,
	reviewMore,
	scoreCell,
	tip,
} from './register-cells';
import type { RiskEntry } from './risks-view';

type ColumnName = keyof typeof words.columns;

function column(id: ColumnName, as: FieldColumn['as'], width: number, more: More = {}): RegisterColumn {
	const names: Partial<Record<ColumnName, string>> = words.names;
	return {
		id,
		field: id,
		as,
		label: words.columns[id],
		name: names[id] ?? words.columns[id],
		width,
		hint: limitHint('risks', id),
		...more,
	};
}

const levelColumn = (
	id: 'inherentLikelihood' | 'inherentImpact' | 'residualLikelihood' | 'residualImpact',
	group: string,
): RegisterColumn => {
	const scale = id.endsWith('Impact') ? IMPACT : LIKELIHOOD;
	return column(id, 'whole', 30, {
		group,
		align: 'center',
		more: ({ risk }) => ({ title: `${risk[id]} ${scale[risk[id]]}` }),
	});
};

/** `linkedTo`: what a risk is linked to, in words; `openLinks` shows the links below the register. */
export function registerColumns(
	plan: Plan,
	linkedTo: (riskId: string) => string,
	openLinks: () => void,
): RegisterColumn[] {
	const partners = Object.fromEntries(
		plan.partners.filter(isActive).map((each) => [each.id, displayName(each)]),
	);
	const cost = { align: 'right', group: words.groups.cost } as const;
	return [
		column('description', 'text', 196, described),
		column('ownerPartnerId', 'choice', 80, {
			words: partners,
			none: words.nobody,
			more: ownerMore(partners),
		}),
		levelColumn('inherentLikelihood', words.groups.before),
		levelColumn('inherentImpact', words.groups.before),
		column('before', 'whole', 46, {
			group: words.groups.before,
			align: 'center',
			worked: ({ risk, figure }) => ({
				...scoreCell(figure.inherentScore, figure.inherentBand),
				text: figure.inherentScore,
				how: { kind: 'riskScore', riskId: risk.id, stage: 'inherent' },
			}),
		}),
		levelColumn('residualLikelihood', words.groups.after),
		levelColumn('residualImpact', words.groups.after),
		column('after', 'whole', 82, {
			group: words.groups.after,
			worked: ({ risk, figure }) => ({
				...scoreCell(figure.residualScore, figure.residualBand),
				how: { kind: 'riskScore', riskId: risk.id, stage: 'residual' },
			}),
		}),
		column('nextReview', 'date', 110, { more: reviewMore }),
		column('response', 'choice', 74, { words: words.response }),
		column('linkedTo', 'text', 150, { worked: ({ risk }) => linkCell(linkedTo(risk.id), openLinks) }),
		column('reviewEvery', 'choice', 84, { words: words.frequency }),
		column('category', 'choice', 92, { words: words.category }),
		column('tag', 'text', 80, tip('tag')),
		column('ownerContactId', 'choice', 130, { words: contactWords(plan), none: words.nobody }),
		column('mitigation', 'text', 220, tip('mitigation')),
		column('probability', 'percent', 60, { align: 'right', more: chanceMore }),
		column('costLow', 'whole', 68, cost),
		column('costLikely', 'whole', 68, cost),
		column('costHigh', 'whole', 68, cost),
		column('expected', 'whole', 74, {
			...cost,
			worked: ({ risk, figure }) => ({
				...poundsCell(figure.expectedValue),
				how: { kind: 'expectedRisk', riskId: risk.id },
			}),
		}),
		column('sharedBy', 'choice', 96, { words: words.sharedBy }),
	];
}

function contactWords(plan: Plan): Record<string, string> {
	const names = new Map(plan.partners.map((partner) => [partner.id, displayName(partner)]));
	return Object.fromEntries(
		plan.contacts.map(({ id, person, partnerId }) => [id, `${person}, ${names.get(partnerId) ?? ''}`]),
	);
}

export const registerWidth = (columns: readonly RegisterColumn[]): number =>
	columns.reduce((sum, { width }) => sum + (width ?? 0), 0);

export const registerLine = (
	entry: RiskEntry,
	columns: readonly RegisterColumn[],
	isChosen: boolean,
): GridLine => ({
	id: entry.risk.id,
	name: entry.label,
	className: isChosen ? 'chosen' : '',
	cells: columns.map((each) =>
		each.worked ? each.worked(entry) : fieldCell(entry.risk, each, each.more?.(entry) ?? {}),
	),
});
