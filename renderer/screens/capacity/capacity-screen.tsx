/** Capacity: can each partner deliver its target, period by period, and who would do the work. */
import { Plus } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { displayName } from '../../../shared/plan';
import { capitalised } from '../../../shared/text';
import { go } from '../../route';
import { Button, Choose, EmptyState, Mark } from '../../ui/kit';
import { capacity, tabWords } from '../../words/capacity';
import { screens } from '../../words/everywhere';
import { AwaySection } from './away-section';
import { CapacityPicture } from './capacity-picture';
import { ALL, type CapacityView, useCapacityView } from './capacity-view';
import { PostsSection } from './posts-section';
import { WorkingDays, WorkingDaysButton } from './working-days';
import { WorkingSection } from './working-section';
import './capacity.css';

export function CapacityScreen() {
	const view = useCapacityView();
	return (
		<>
			<Head view={view} />
			{view.measure ? (
				<Tabs
					selectedKey={view.partner?.id ?? ALL}
					onSelectionChange={(key) => view.show({ partner: String(key), period: undefined })}
					className="screen-tabs"
				>
					<PartnerTabs view={view} />
					<div className="capacity-panel">
						<CapacityPicture view={view} />
						<TabPanel key={view.partner?.id ?? ALL} id={view.partner?.id ?? ALL} className="capacity-side">
							{view.partner && <PostsSection view={view} partner={view.partner} />}
							<WorkingSection view={view} />
							{view.partner && <AwaySection view={view} partner={view.partner} />}
							<WorkingDays view={view} />
						</TabPanel>
					</div>
				</Tabs>
			) : (
				<EmptyState title={capacity.noMeasures} why={capacity.noMeasuresWhy}>
					<Button kind="primary" icon={Plus} onPress={() => go('targets', { view: 'measures' })}>
						{capacity.addMeasure}
					</Button>
				</EmptyState>
			)}
		</>
	);
}

function Head({ view }: { view: CapacityView }) {
	return (
		<div className="page-head">
			<h1>{screens.capacity}</h1>
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
			<WorkingDaysButton view={view} />
		</div>
	);
}

function PartnerTabs({ view }: { view: CapacityView }) {
	const total = view.total;
	return (
		<TabList className="partner-tabs" aria-label={screens.partners}>
			{view.partners.map((partner) => {
				const words = tabWords(view.capacityOf(partner.id), view.periods.length);
				return (
					<Tab key={partner.id} id={partner.id}>
						<b className="ellipsis" title={partner.name}>
							{displayName(partner)}
						</b>
						<Mark level={words.level}>{words.text}</Mark>
					</Tab>
				);
			})}
			<Tab id={ALL}>
				<b>{capacity.allPartners}</b>
				{total && (
					<Mark level={total.overPeriods.length > 0 ? 'warn' : 'ok'}>
						over in {total.overPeriods.length} of {view.periods.length}
					</Mark>
				)}
			</Tab>
		</TabList>
	);
}
