/** Capacity: can each partner deliver its target, period by period, and who would do the work. */
import { memo, useDeferredValue } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { displayName } from '../../../shared/plan';
import { capitalised } from '../../../shared/text';
import { go } from '../../route';
import { AddButton, Choose, EmptyState, type Level, Mark, Segments } from '../../ui/kit';
import { useUnchanged } from '../../ui/use-unchanged';
import { capacity, tabWords } from '../../words/capacity';
import { fanWords } from '../../words/charts';
import { screens } from '../../words/everywhere';
import { AwaySection } from './away-section';
import { CapacityPicture } from './capacity-picture';
import { ALL, type CapacityView, useCapacityView } from './capacity-view';
import { ChancePart } from './chance-part';
import { PostsSection } from './posts-section';
import { WorkingDays, WorkingDaysButton } from './working-days';
import { WorkingSection } from './working-section';
import './capacity.css';

export function CapacityScreen() {
	const view = useCapacityView();
	const last = useDeferredValue(view);
	const isSame = last.partner?.id === view.partner?.id;
	// An edit shows everywhere at once; only another partner's maps and posts come after its chart.
	const behind = isSame ? view : last;
	const tabs = useUnchanged(tabsOf(view));
	return (
		<>
			<Head view={view} />
			{view.measure ? (
				<Tabs
					selectedKey={view.partner?.id ?? ALL}
					onSelectionChange={(key) => view.show({ partner: String(key), period: undefined })}
					className="screen-tabs"
				>
					<PartnerTabs tabs={tabs} />
					<div className="capacity-panel">
						{view.isChance ? <ChancePart view={view} /> : <CapacityPicture view={view} behind={behind} />}
						{isSame && <Side view={view} />}
					</div>
				</Tabs>
			) : (
				<EmptyState title={capacity.noMeasures} why={capacity.noMeasuresWhy}>
					<AddButton kind="primary" onPress={() => go('targets', { view: 'measures' })}>
						{capacity.addMeasure}
					</AddButton>
				</EmptyState>
			)}
		</>
	);
}

const Side = memo(function Side({ view }: { view: CapacityView }) {
	const { partner } = view;
	return (
		<TabPanel key={partner?.id ?? ALL} id={partner?.id ?? ALL} className="capacity-side">
			{partner && <PostsSection view={view} partner={partner} />}
			<WorkingSection view={view} />
			{partner && <AwaySection view={view} partner={partner} />}
			<WorkingDays view={view} />
		</TabPanel>
	);
});

function Head({ view }: { view: CapacityView }) {
	return (
		<div className="page-head">
			<h1>{screens.capacity}</h1>
			{view.measure && (
				<Segments
					label={fanWords.viewLabel}
					value={view.isChance ? 'chance' : 'planned'}
					onChange={(shown) => view.show({ view: shown === 'chance' ? shown : undefined })}
					options={[
						{ key: 'planned', label: fanWords.view.planned },
						{ key: 'chance', label: fanWords.view.chance },
					]}
				/>
			)}
			<span className="grow" />
			{view.measure && (
				<Choose
					label={capacity.measure}
					value={view.measure.id}
					onChange={(measure) => view.show({ measure, period: undefined })}
					options={view.plan.measures.map((measure) => ({
						key: measure.id,
						label: capitalised(displayName(measure)),
					}))}
				/>
			)}
			{view.measure && <WorkingDaysButton view={view} />}
		</div>
	);
}

interface TabData {
	id: string;
	name: string;
	title: string;
	level: Level;
	words: string;
}

function tabsOf(view: CapacityView): TabData[] {
	const tabs = view.partners.map((partner): TabData => {
		const { level, text } = tabWords(view.capacityOf(partner.id), view.periods.length);
		return { id: partner.id, name: displayName(partner), title: partner.name, level, words: text };
	});
	const over = view.total?.overPeriods.length ?? 0;
	const all = { id: ALL, name: capacity.allPartners, title: capacity.allPartners };
	return [
		...tabs,
		{ ...all, level: over > 0 ? 'warn' : 'ok', words: capacity.overIn(over, view.periods.length) },
	];
}

/** Drawn again only when a tab says something else: a strip of many tabs is slow to make. */
const PartnerTabs = memo(function PartnerTabs({ tabs }: { tabs: readonly TabData[] }) {
	return (
		<TabList className="partner-tabs" aria-label={screens.partners}>
			{tabs.map((tab) => (
				<Tab key={tab.id} id={tab.id}>
					<b className="ellipsis" title={tab.title}>
						{tab.name}
					</b>
					<Mark level={tab.level}>{tab.words}</Mark>
				</Tab>
			))}
		</TabList>
	);
});
