/** The waterfall of results money at the level that is tried out. */
import { useState } from 'react';
import type { WaterfallStep } from '../../../shared/calc/waterfall';
import type { DeliveryTest } from '../../../shared/delivery-test';
import { showMoney, showPercent } from '../../../shared/text';
import { ChartFrame } from '../../charts/chart-frame';
import { Waterfall } from '../../charts/waterfall';
import { stepWords, waterfallWords as words } from '../../words/money-charts';
import { deliverySentence } from '../../words/risk-sharing';
import type { SharingView } from './sharing-view';

export function WaterfallSection({ view, test }: { view: SharingView; test: DeliveryTest }) {
	const [point, setPoint] = useState(-1);
	const { waterfall: steps } = test;
	const nameOf = (step: WaterfallStep) => stepWords(step, view.nameOf);
	if (steps.every(({ amount }) => amount === 0)) return null;
	return (
		<ChartFrame
			name={words.name}
			sentence={deliverySentence(test, view.nameOf)}
			isSaid
			table={{
				caption: words.caption(showPercent(test.level)),
				head: words.head,
				rows: steps.map((step) => [nameOf(step), step.amount, step.to]),
				show: showMoney,
			}}
			onPoint={setPoint}
		>
			<Waterfall steps={steps} nameOfStep={nameOf} point={point} />
		</ChartFrame>
	);
}
