/** The sentence, the chart and the heat map under it, sharing their columns. */
import { memo, useMemo } from 'react';
import { displayName } from '../../../shared/plan';
import { capitalised } from '../../../shared/text';
import { useShownBy } from '../../charts/use-shown-by';
import { WorstPartnerStrip } from '../../charts/worst-partner-strip';
import { YearSwitch } from '../../charts/year-switch';
import { hrefOf } from '../../route';
import { capacity, capacityReason, capacitySentence, consortiumReason } from '../../words/capacity';
import { ALL, type CapacityView, COUNT_WIDTH, NAME_WIDTH, periodMonthsOf } from './capacity-view';
import { DeliveryPicture } from './delivery-picture';
import type { ShownBy } from './heat-columns';
import { HeatMap } from './heat-map';
import { measuredBy } from './measured';
import { RolesSection } from './roles-section';

/** `behind`: the view a moment later, for the many maps of the other measures: the chart should not wait for them. */
export const CapacityPicture = memo(function CapacityPicture({
	view,
	behind,
}: {
	view: CapacityView;
	behind: CapacityView;
}) {
	const months = periodMonthsOf(view.plan);
	const { by, isLong, choose: setBy } = useShownBy(view.periods.length);
	const shown = view.partner ? view.use : view.total;
	const who = view.partner ? displayName(view.partner) : capacity.allPartners;
	const sentence = capacitySentence(who, view.measureName, shown, view.periods, months);
	const names = view.partners.filter((each) => view.total?.partnersOver.includes(each.id)).map(displayName);
	const columns = by === 'year' ? yearsOf(view.periods) : view.periods.length;
	return (
		<div className="capacity-picture">
			<h2 className="sentence">{sentence}</h2>
			<p className="reason">
				{view.partner
					? capacityReason(view.use, view.total, view.ownFigure, months)
					: consortiumReason(names)}
			</p>
			{view.measure && (
				<WorstPartnerStrip plan={view.plan} figures={view.figures} measureId={view.measure.id} />
			)}
			{/* Chart and maps share their columns, so they scroll sideways together. */}
			<div className="picture-scroll">
				<div style={{ minWidth: NAME_WIDTH + COUNT_WIDTH + columns * LEAST_COLUMN }}>
					<DeliveryPicture
						view={view}
						by={by}
						who={who}
						sentence={sentence}
						tools={isLong && <YearSwitch by={by} onChange={setBy} months={months} />}
					/>
					<HeatMap
						measured={view.measured}
						chosen={view.partner?.id ?? ALL}
						periodIndex={view.periodIndex}
						by={by}
						show={view.show}
					/>
					<OtherMeasures view={behind} by={by} />
				</div>
			</div>
			<div className="roles-place">
				<RolesSection plan={view.plan} />
			</div>
		</div>
	);
});

const yearsOf = (periods: CapacityView['periods']): number => periods.at(-1)?.year ?? 0;

/** Narrower than this the figures of a column are cut. */
const LEAST_COLUMN = 32;

/** More cells than this are slow to draw and are not read either: then the other measures are links. */
const MOST_CELLS = 2500;

/** The heat maps of the other measures, so that moving along a partner's work needs no choosing. */
const OtherMeasures = memo(function OtherMeasures({ view, by }: { view: CapacityView; by: ShownBy }) {
	const { plan, figures, measure: main } = view;
	const others = useMemo(
		() =>
			plan.measures
				.filter((measure) => measure.id !== main?.id)
				.map((measure) => ({ measure, measured: measuredBy(plan, figures, measure) })),
		[plan, figures, main?.id],
	);
	const chosen = view.partner?.id ?? ALL;
	const showsAll = view.partners.length * view.periods.length * others.length <= MOST_CELLS;
	return others.map(({ measure, measured }) => (
		<section key={measure.id} className="other-measure">
			<h3>
				<a href={hrefOf('capacity', { measure: measure.id, partner: chosen })}>
					{capitalised(displayName(measure))}
				</a>
				{measure.paidByResults && <span className="second"> {capacity.paid}</span>}
			</h3>
			{showsAll ? (
				<HeatMap
					measured={measured}
					chosen={chosen}
					periodIndex={view.periodIndex}
					by={by}
					show={view.show}
					isMain={false}
				/>
			) : (
				<WorstPartnerStrip plan={plan} figures={figures} measureId={measure.id} />
			)}
		</section>
	));
});
