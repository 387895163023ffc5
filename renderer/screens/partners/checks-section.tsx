/** Due diligence on a partner: each check, when it runs out, and what is being done. */
import { useCallback, useMemo } from 'react';
import { isNotMet } from '../../../shared/calc/due-diligence';
import type { Band } from '../../../shared/calc/figures';
import { addChecks } from '../../../shared/edits/partner-list';
import { addRow } from '../../../shared/edits/row';
import { displayName, type Partner, type Row } from '../../../shared/plan';
import { showDate } from '../../../shared/text';
import { planStore } from '../../plan-store';
import type { FieldColumn } from '../../ui/field-grid';
import type { GridCell } from '../../ui/grid/model';
import { AskHow } from '../../ui/how';
import { Button, type Level, Mark } from '../../ui/kit';
import { TableSection } from '../../ui/table-section';
import { choices } from '../../words/everywhere';
import { checks, gates, line, partners, ratings, usualChecks } from '../../words/partners';
import { usePartJump } from './part-jump';
import { type PartnersView, RATING_LEVEL } from './partners-view';

type Check = Row<'dueDiligence'>;

const field = (
	id: keyof Check,
	as: FieldColumn['as'],
	label: string,
	width: number,
	more: Partial<FieldColumn> = {},
) => ({
	id,
	field: id,
	as,
	label,
	name: label,
	width,
	...more,
});
const COLUMNS: readonly FieldColumn[] = [
	field('item', 'text', checks.item, 240),
	field('status', 'choice', checks.status, 116, { words: choices.dueDiligence }),
	field('critical', 'yesNo', checks.critical, 64),
	field('expires', 'date', checks.expires, 112),
	field('action', 'text', checks.action, 230, { className: 'clip-230' }),
	field('actionBy', 'date', checks.actionBy, 96),
	field('note', 'text', checks.note, 180, { className: 'clip-180' }),
];

const STATUS_LEVEL: Record<Check['status'], Level | null> = {
	met: 'ok',
	inProgress: 'warn',
	late: 'stop',
	belowPolicy: 'stop',
	missing: 'stop',
	notApplicable: null,
};
const nameOf = ({ item }: Check) => item;

interface Props {
	view: PartnersView;
	partner: Partner;
	rating: Band | null;
}

export function ChecksSection({ view, partner, rating }: Props) {
	const { plan } = view;
	const { today } = view.figures;
	const rows = useMemo(
		() => plan.dueDiligence.filter(({ partnerId }) => partnerId === partner.id),
		[plan.dueDiligence, partner.id],
	);
	const cellMore = useCallback((row: Check, column: FieldColumn) => moreOf(row, column, today), [today]);
	const urgent = rows.find((row) => STATUS_LEVEL[row.status] === 'stop') ?? rows.find(isNotMet);
	const goTo = usePartJump(view, 'checks', urgent?.id);
	const make = () =>
		addRow(plan, 'dueDiligence', { partnerId: partner.id, item: checks.newItem, status: 'inProgress' });
	return (
		<TableSection
			table="dueDiligence"
			title={checks.title}
			columns={COLUMNS}
			rows={rows}
			nameOf={nameOf}
			cellMore={cellMore}
			goTo={goTo}
			flexible
			className="partner-wide"
			removeLabel={partners.remove}
			adding={[{ label: checks.add, step: line.added(checks.newItem, displayName(partner)), make }]}
			side={
				rating && (
					<>
						<Gate rating={rating} />
						<AskHow of={{ kind: 'rating', partnerId: partner.id }} name={ratings[rating]} />
					</>
				)
			}
			empty={<UsualChecks view={view} partner={partner} />}
		/>
	);
}

const Gate = ({ rating }: { rating: Band }) => (
	<span title={checks.rule}>
		<Mark level={RATING_LEVEL[rating]}>
			{ratings[rating]}: {gates[rating].toLowerCase()}
		</Mark>
	</span>
);

function UsualChecks({ view, partner }: { view: PartnersView; partner: Partner }) {
	const add = () =>
		planStore.edit(checks.usualStep(displayName(partner)), addChecks(view.plan, partner.id, usualChecks));
	return (
		<>
			<p>{checks.empty}</p>
			<Button kind="primary" isDisabled={view.readOnly} onPress={() => void add()}>
				{checks.usual}
			</Button>
		</>
	);
}

function moreOf(row: Check, column: FieldColumn, today: string): Partial<GridCell> {
	if (column.id === 'status') {
		const level = STATUS_LEVEL[row.status];
		const word = choices.dueDiligence?.[row.status] ?? row.status;
		return level ? { text: <Mark level={level}>{word}</Mark>, plain: word } : { className: 'third' };
	}
	if (
		column.id === 'expires' &&
		row.expires !== null &&
		row.expires < today &&
		row.status !== 'notApplicable'
	)
		return {
			text: <Mark level="stop">{showDate(row.expires)}</Mark>,
			plain: showDate(row.expires),
			title: checks.ranOut(row.expires),
		};
	return {};
}
