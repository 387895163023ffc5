/** Risks: the register, the map, what they may cost and whom. */
import { useCallback, useRef } from 'react';
import { goWithin } from '../../route';
import { EmptyState, Segments } from '../../ui/kit';
import { screens } from '../../words/everywhere';
import { risksReason, risksSentence, risks as words } from '../../words/risks';
import { Chances } from './chances';
import { Exposure } from './exposure';
import { ExposureSection } from './exposure-section';
import { MapSection } from './map-section';
import { AddRisk, Register, RemoveRisk } from './register';
import { RiskDetails } from './risk-details';
import { FILTERS, highFirst, isIn, type RisksView, useRisksView } from './risks-view';
import './risks.css';

export function RisksScreen() {
	const view = useRisksView();
	const links = useRef<HTMLDivElement>(null);
	const openLinks = useCallback(() => {
		links.current?.scrollIntoView({ block: 'nearest' });
		links.current?.querySelector<HTMLElement>('[data-cell="0:0"], button')?.focus();
	}, []);
	return (
		<>
			<Head view={view} />
			{view.entries.length === 0 ? (
				<EmptyState title={words.emptyTitle} why={words.emptyWhy}>
					<AddRisk view={view} isFirst />
				</EmptyState>
			) : (
				<div className="risks-work">
					<div className="risks-left">
						<Lead view={view} />
						<Register view={view} openLinks={openLinks} />
						<RiskDetails view={view} links={links} />
					</div>
					<div className="risks-right">
						<MapSection view={view} />
						<Exposure view={view} />
						<ExposureSection view={view} />
						<Chances view={view} />
					</div>
				</div>
			)}
		</>
	);
}

function Head({ view }: { view: RisksView }) {
	const isEmpty = view.entries.length === 0;
	const count = (filter: (typeof FILTERS)[number]) =>
		view.entries.filter((entry) => isIn(entry, filter)).length;
	return (
		<div className="page-head">
			<h1>{screens.risks}</h1>
			{!isEmpty && (
				<>
					<Segments
						label={words.filterLabel}
						value={view.filter}
						onChange={(filter) => goWithin({ view: filter === 'all' ? undefined : filter })}
						options={FILTERS.map((key) => ({ key, label: words.filter[key](count(key)) }))}
					/>
					<span className="grow" />
					<RemoveRisk view={view} />
					<AddRisk view={view} />
				</>
			)}
		</div>
	);
}

function Lead({ view }: { view: RisksView }) {
	const { entries } = view;
	const highBefore = entries.filter(({ figure }) => figure.inherentBand === 'red').length;
	const overdue = entries.filter(({ isOverdue }) => isOverdue).length;
	return (
		<div className="risks-lead">
			<h2 className="sentence">{risksSentence(entries.length, highFirst(entries))}</h2>
			<p className="reason">{risksReason(entries.length, highBefore, overdue)}</p>
		</div>
	);
}
