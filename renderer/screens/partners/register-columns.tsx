/** The columns of the register and the cells of a partner in it. */
import type { Partner } from '../../../shared/plan';
import { displayName } from '../../../shared/plan';
import { showCount, showPercent } from '../../../shared/text';
import { hrefOf } from '../../route';
import { type FieldColumn, fieldCell } from '../../ui/field-grid';
import type { GridCell, GridColumn, GridLine } from '../../ui/grid/model';
import { Mark } from '../../ui/kit';
import { limitHint } from '../../ui/limit-hint';
import { choices } from '../../words/everywhere';
import { capacityWords, gates, ratings, columns as words } from '../../words/partners';
import {
	figuresOfPartner,
	type PartnerFigures,
	type PartnersView,
	periodsOver,
	RATING_LEVEL,
} from './partners-view';

const column = (id: string, label: string, width: number, more: Partial<GridColumn> = {}): GridColumn => ({
	id,
	label,
	name: label,
	width,
	...more,
});
const field = (
	id: keyof Partner,
	as: FieldColumn['as'],
	label: string,
	width: number,
	more: Partial<FieldColumn> = {},
): FieldColumn => ({
	...column(id, label, width, more),
	field: id,
	as,
	hint: limitHint('partners', id),
	...more,
});
const right = { align: 'right' } as const;

const NAME = column('partner', words.partner, 132, { className: 'partner-name' });
const MEMBERSHIP = field('membership', 'choice', words.membership, 92, { words: choices.membership });
const KIND = field('kind', 'choice', words.kind, 104, {
	name: words.kindName,
	words: choices.partnerKind,
	none: words.none,
	className: 'clip-104',
});
const SHORT_NAME = field('shortName', 'text', words.shortName, 120);
const FULL_NAME = field('name', 'text', words.name, 260);

/** Of those in the bid: the verdicts first, then what they rest on. */
export const REGISTER: readonly (GridColumn | FieldColumn)[] = [
	NAME,
	MEMBERSHIP,
	column('rating', words.dueDiligence, 92),
	column('capacity', words.capacity, 120),
	column('requested', words.requested, 88, right),
	column('award', words.award, 96, { ...right, name: words.awardName }),
	field('annualIncome', 'whole', words.income, 80, { ...right, name: words.incomeName }),
	field('freeReserves', 'whole', words.reserves, 80, { ...right, name: words.reservesName }),
	field('connectionYears', 'decimal', words.years, 84, { ...right, name: words.yearsName }),
	KIND,
	field('partnershipType', 'choice', words.type, 100, {
		name: words.typeName,
		words: choices.partnershipType,
		none: words.none,
	}),
	field('recordingSystem', 'text', words.recording, 150, { name: words.recordingName }),
	SHORT_NAME,
	FULL_NAME,
];

/** Of those considered and not in the bid: the reason first. */
export const CONSIDERED: readonly (GridColumn | FieldColumn)[] = [
	NAME,
	MEMBERSHIP,
	field('membershipReason', 'text', words.membershipReason, 420, { className: 'clip-wide' }),
	KIND,
	SHORT_NAME,
	FULL_NAME,
];

const isField = (each: GridColumn | FieldColumn): each is FieldColumn => 'field' in each;
export const fieldsIn = (columns: readonly (GridColumn | FieldColumn)[]): FieldColumn[] =>
	columns.filter(isField);

/** What a line shows beside the partner's own fields. */
export function lineRestsOn(view: PartnersView, partner: Partner): readonly unknown[] {
	const { rating, cost, capacity } = figuresOfPartner(view, partner.id);
	return [
		partner,
		view.readOnly,
		rating,
		cost?.requested,
		cost?.awardShareOfIncome,
		capacity.length,
		periodsOver(capacity),
		view.figures.periods.length,
	];
}

/** The line of a partner under these columns. */
export function partnerLine(
	view: PartnersView,
	partner: Partner,
	columns: readonly (GridColumn | FieldColumn)[],
	onOpen: (id: string) => void,
): GridLine {
	const figures = figuresOfPartner(view, partner.id);
	const partnerId = partner.id;
	const worked: Record<string, () => GridCell> = {
		partner: () => nameCell(partner, () => onOpen(partner.id)),
		rating: () => ({
			...ratingCell(figures),
			how: figures.rating ? { kind: 'rating', partnerId } : undefined,
		}),
		capacity: () => ({
			...capacityCell(figures, view.figures.periods.length),
			how: figures.capacity.length > 0 ? { kind: 'periodsOver', partnerId, measureId: null } : undefined,
		}),
		requested: () => ({
			...numberCell(figures.cost?.requested ?? null, showCount),
			how: { kind: 'requested', partnerId, year: null },
		}),
		award: () => ({
			...numberCell(figures.cost?.awardShareOfIncome ?? null, showPercent),
			how: { kind: 'awardShare', partnerId },
		}),
	};
	return {
		id: partner.id,
		name: displayName(partner),
		cells: columns.map((each) =>
			isField(each)
				? fieldCell(partner, each, {
						...(each.as === 'text' ? { title: String(partner[each.field as keyof Partner] ?? '') } : {}),
					})
				: (worked[each.id]?.() ?? { text: '' }),
		),
	};
}

const nameCell = (partner: Partner, onOpen: () => void): GridCell => ({
	text: (
		<a href={hrefOf('partners', { partner: partner.id })} tabIndex={-1}>
			{displayName(partner)}
		</a>
	),
	plain: displayName(partner),
	title: partner.name,
	onOpen,
});

function ratingCell({ rating }: PartnerFigures): GridCell {
	if (!rating) return { text: words.none };
	return {
		text: <Mark level={RATING_LEVEL[rating]}>{ratings[rating]}</Mark>,
		plain: ratings[rating],
		title: gates[rating],
	};
}

function capacityCell({ capacity }: PartnerFigures, periods: number): GridCell {
	if (capacity.length === 0) return { text: capacityWords.none, className: 'second' };
	const over = periodsOver(capacity);
	const said = over > 0 ? capacityWords.over(over, periods) : capacityWords.within;
	return {
		text: <Mark level={over === 0 ? 'ok' : over === periods ? 'stop' : 'warn'}>{said}</Mark>,
		plain: said,
	};
}

const numberCell = (value: number | null, show: (value: number | null) => string): GridCell => ({
	text: show(value),
	number: value,
});
