/** The register of all partners, those in the bid and those considered. */
import { memo, useMemo, useRef } from 'react';
import type { Partner } from '../../../shared/plan';
import { showCount } from '../../../shared/text';
import { go } from '../../route';
import { Grid } from '../../ui/grid/grid';
import type { GridColumn, GridLine } from '../../ui/grid/model';
import { AddButton, EmptyState, Section } from '../../ui/kit';
import { partners } from '../../words/partners';
import type { Adding } from './add-partners';
import { savePartnerEdits } from './partner-edits';
import type { PartnersView } from './partners-view';
import { CONSIDERED, fieldsIn, lineRestsOn, partnerLine, REGISTER } from './register-columns';
import { RegisterVerdict } from './verdict';

const open = (id: string) => go('partners', { partner: id });
const REGISTER_FIELDS = fieldsIn(REGISTER);
const CONSIDERED_FIELDS = fieldsIn(CONSIDERED);

interface RegisterProps {
	view: PartnersView;
	onCurrent: (place: { lineId: string } | null) => void;
	onAdd: (kind: Adding) => void;
}

export const Register = memo(function Register({ view, onCurrent, onAdd }: RegisterProps) {
	return (
		<>
			<RegisterVerdict view={view} />
			<ActiveGrid view={view} onCurrent={onCurrent} />
			<p className="small-text third partners-hint">{partners.openHint}</p>
			{view.active.length < 2 && (
				<EmptyState title={partners.alone} why={partners.aloneWhy}>
					<AddButton kind="primary" isDisabled={view.readOnly} onPress={() => onAdd('invited')}>
						{partners.add}
					</AddButton>
				</EmptyState>
			)}
			<Considered view={view} onCurrent={onCurrent} onAdd={() => onAdd('considered')} />
		</>
	);
});

interface GridPartProps {
	view: PartnersView;
	onCurrent: (place: { lineId: string } | null) => void;
}

function ActiveGrid({ view, onCurrent }: GridPartProps) {
	const own = useLines(view, view.active, REGISTER);
	const lines = useMemo(() => [...own, sumLine(view, REGISTER)], [own, view]);
	return (
		<Grid
			label={partners.register}
			className="partners-register"
			columns={REGISTER}
			lines={lines}
			goTo={useRegisterJump(view)}
			readOnly={view.readOnly}
			onCurrent={onCurrent}
			onEdit={(edits, label) => savePartnerEdits(view.plan, REGISTER_FIELDS, edits, label)}
		/>
	);
}

/** A line stays the same object while the partner and its figures do, so that the grid draws it once. */
function useLines(view: PartnersView, list: readonly Partner[], columns: typeof REGISTER): GridLine[] {
	const before = useRef(new Map<string, { rests: readonly unknown[]; line: GridLine }>());
	return useMemo(() => {
		const kept = new Map(
			list.map((partner) => {
				const rests = lineRestsOn(view, partner);
				const old = before.current.get(partner.id);
				const same = old?.rests.every((each, place) => each === rests[place]);
				return [partner.id, old && same ? old : { rests, line: partnerLine(view, partner, columns, open) }];
			}),
		);
		before.current = kept;
		return [...kept.values()].map(({ line }) => line);
	}, [view, list, columns]);
}

/** A finding about the whole bid leads to the first partner that differs from the lead. */
function useRegisterJump({ jump, active, leadId }: PartnersView) {
	// Worked out once for each address, so that an edit does not move the person.
	// biome-ignore lint/correctness/useExhaustiveDependencies: a jump is made when the address changes
	return useMemo(() => {
		if (jump?.part !== 'register') return null;
		const answer = (partner: Partner | undefined) => partner?.[jump.columnId as keyof Partner];
		const lead = active.find(({ id }) => id === leadId);
		const lineId = jump.lineId ?? active.find((each) => answer(each) !== answer(lead))?.id ?? leadId;
		return { lineId, columnId: jump.columnId };
	}, [jump]);
}

const WHOLE_REQUEST = { kind: 'requested', partnerId: null, year: null } as const;

const sumLine = ({ figures }: PartnersView, columns: readonly GridColumn[]): GridLine => ({
	id: 'sum',
	name: partners.sum,
	className: 'sum top',
	stays: true,
	cells: columns.map(({ id }) => {
		if (id === 'partner') return { text: partners.sum };
		return id === 'requested'
			? { text: showCount(figures.costs.requested), number: figures.costs.requested, how: WHOLE_REQUEST }
			: { text: '' };
	}),
});

function Considered({ view, onCurrent, onAdd }: GridPartProps & { onAdd: () => void }) {
	const lines = useLines(view, view.leftOut, CONSIDERED);
	return (
		<Section
			className="partners-considered"
			title={partners.considered}
			side={
				<AddButton isDisabled={view.readOnly} onPress={onAdd}>
					{partners.addConsidered}
				</AddButton>
			}
		>
			<p className="small-text second partners-note">{partners.consideredWhy}</p>
			{lines.length > 0 ? (
				<Grid
					label={partners.considered}
					columns={CONSIDERED}
					lines={lines}
					readOnly={view.readOnly}
					onCurrent={onCurrent}
					onEdit={(edits, label) => savePartnerEdits(view.plan, CONSIDERED_FIELDS, edits, label)}
				/>
			) : (
				<p className="partners-note">{partners.consideredNone}</p>
			)}
		</Section>
	);
}
