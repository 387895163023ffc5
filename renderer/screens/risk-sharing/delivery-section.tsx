/** Who pays if less is delivered: a level is tried out here, and changes the bid only when it is kept. */
import { useDeferredValue, useMemo, useState } from 'react';
import { type DeliveryTest, deliveryTest } from '../../../shared/delivery-test';
import { only } from '../../../shared/plan';
import { clawbackSentence, deliverySentence, sharing as words } from '../../words/risk-sharing';
import { ClawbackGrid } from './clawback-grid';
import { LevelSlider } from './level-slider';
import { LossGrid } from './loss-grid';
import type { SharingView } from './sharing-view';
import { WaterfallSection } from './waterfall-section';

export function DeliverySection({ view }: { view: SharingView }) {
	const { plan, jump } = view;
	const bidLevel = only(plan, 'assumptions').deliveryLevel;
	// A finding speaks of the bid as it is, so a jump ends the trial.
	const [asked, setAsked] = useState<{ after: typeof jump; level: number } | null>(null);
	const level = asked && asked.after === jump ? asked.level : bidLevel;
	const shown = useDeferredValue(level);
	const test = useMemo(() => deliveryTest(plan, shown), [plan, shown]);
	return (
		<section className="delivery" aria-label={words.delivery}>
			<h3>{deliverySentence(test, view.nameOf)}</h3>
			<LevelSlider
				view={view}
				level={level}
				bidLevel={bidLevel}
				onChange={(next) => setAsked({ after: jump, level: next })}
				onReset={() => setAsked(null)}
			/>
			<WaterfallSection view={view} test={test} />
			<LossGrid view={view} test={test} />
			<Clawback view={view} test={test} />
		</section>
	);
}

function Clawback({ view, test }: { view: SharingView; test: DeliveryTest }) {
	return (
		<>
			<h3>{clawbackSentence(test, view.terms)}</h3>
			<ClawbackGrid view={view} test={test} />
		</>
	);
}
