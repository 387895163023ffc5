/** Partners: the register, and a page for each partner. */
import { memo, useCallback, useEffect, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { displayName, type Partner } from '../../../shared/plan';
import { go } from '../../route';
import { LevelIcon, Mark } from '../../ui/kit';
import { partners, ratings } from '../../words/partners';
import { type Adding, AddPartners } from './add-partners';
import { PartnerPage } from './partner-page';
import { type PartnersView, RATING_LEVEL, ratingOf, usePartnersView } from './partners-view';
import { Register } from './register';
import { ScreenHead } from './screen-head';
import './partners.css';

const ALL = 'all';

export function PartnersScreen() {
	const view = usePartnersView();
	const [chosenId, setChosenId] = useState<string | null>(null);
	const [adding, setAdding] = useState<Adding | null>(null);
	const shown = view.partner?.id ?? ALL;
	useEffect(() => {
		document.querySelector('main')?.scrollTo(0, 0);
		document
			.querySelector(`.partner-tabs [data-key="${CSS.escape(shown)}"]`)
			?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
	}, [shown]);
	const onCurrent = useCallback((place: { lineId: string } | null) => {
		if (place) setChosenId(place.lineId);
	}, []);
	const chosen = view.plan.partners.find(({ id }) => id === chosenId) ?? null;
	return (
		<div className="partners">
			<ScreenHead view={view} partner={view.partner ?? chosen} onAdd={() => setAdding('invited')} />
			<Tabs
				selectedKey={shown}
				onSelectionChange={(key) => {
					if (key !== shown) go('partners', key === ALL ? {} : { partner: String(key) });
				}}
			>
				{view.plan.partners.length > 0 && <PartnerTabs view={view} />}
				<TabPanel key={shown} id={shown}>
					{view.partner ? (
						<PartnerPage key={view.partner.id} view={view} partner={view.partner} />
					) : (
						<Register view={view} onCurrent={onCurrent} onAdd={setAdding} />
					)}
				</TabPanel>
			</Tabs>
			<AddPartners kind={adding} onClose={() => setAdding(null)} />
		</div>
	);
}

/** Not drawn again for every move in the register. */
const PartnerTabs = memo(function PartnerTabs({ view }: { view: PartnersView }) {
	const { partner, active } = view;
	const listed = partner && !active.includes(partner) ? [...active, partner] : active;
	return (
		<TabList className="partner-tabs" aria-label={partners.tabs}>
			<Tab id={ALL}>
				<b className="ellipsis">{partners.all}</b>
				<span className="small-text">{partners.allCount(active.length)}</span>
			</Tab>
			{listed.map((each) => (
				<PartnerTab key={each.id} partner={each} view={view} />
			))}
		</TabList>
	);
});

function PartnerTab({ partner, view }: { partner: Partner; view: PartnersView }) {
	const rating = ratingOf(view, partner.id);
	return (
		<Tab id={partner.id}>
			<b className="ellipsis" title={partner.name}>
				{displayName(partner)}
			</b>
			{rating ? (
				<Mark level={RATING_LEVEL[rating]}>{ratings[rating]}</Mark>
			) : (
				<span className="mark note">
					<LevelIcon level="note" />
					{partners.outside}
				</span>
			)}
		</Tab>
	);
}
