/** The title of the screen and what can be done with the partner that is open or chosen in the register. */
import { ArrowRight, Copy, Crown, Trash2 } from 'lucide-react';
import { removePartner } from '../../../shared/edits/partner';
import { makeLead } from '../../../shared/edits/partner-list';
import { displayName, isActive, type Partner } from '../../../shared/plan';
import { planStore } from '../../plan-store';
import { go } from '../../route';
import { AddButton, Button } from '../../ui/kit';
import { oncePerDoubleClick } from '../../ui/second-press';
import { partners } from '../../words/partners';
import { duplicateAndOpen } from './duplicate';
import type { PartnersView } from './partners-view';

interface HeadProps {
	view: PartnersView;
	partner: Partner | null;
	onAdd: () => void;
}

export function ScreenHead({ view, partner, onAdd }: HeadProps) {
	const isLead = partner?.id === view.leadId;
	return (
		<div className="page-head">
			<h1>{partners.title}</h1>
			{isLead && <span className="small-text second">{partners.leadStays(displayName(partner))}</span>}
			<span className="grow" />
			{partner && !view.partner && (
				<Button icon={ArrowRight} onPress={() => go('partners', { partner: partner.id })}>
					{partners.open(displayName(partner))}
				</Button>
			)}
			{partner && (
				<Button
					icon={Copy}
					isDisabled={view.readOnly}
					aria-label={partners.duplicateNamed(displayName(partner))}
					onPress={oncePerDoubleClick(() => duplicateAndOpen(view.plan, partner))}
				>
					{partners.duplicate}
				</Button>
			)}
			{partner && !isLead && <OfPartner view={view} partner={partner} />}
			<AddButton kind="primary" isDisabled={view.readOnly} onPress={onAdd}>
				{partners.add}
			</AddButton>
		</div>
	);
}

function OfPartner({ view, partner }: { view: PartnersView; partner: Partner }) {
	const { plan, readOnly } = view;
	const name = displayName(partner);
	const remove = () => {
		if (view.partner) go('partners');
		void planStore.edit(partners.removed(name), removePartner(plan, partner.id));
	};
	return (
		<>
			{view.partner && isActive(partner) && (
				<Button
					kind="quiet"
					icon={Crown}
					isDisabled={readOnly}
					onPress={() => void planStore.edit(partners.madeLead(name), makeLead(plan, partner.id))}
				>
					{partners.makeLead}
				</Button>
			)}
			<Button icon={Trash2} isDisabled={readOnly} onPress={remove}>
				{partners.removeNamed(name)}
			</Button>
		</>
	);
}
