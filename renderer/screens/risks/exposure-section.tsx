/** The exposure curve of all partners or of one, beside what its reserves are. */
import { useState } from 'react';
import type { ExposureCurve, RiskTrials } from '../../../shared/calc/figures';
import { displayName } from '../../../shared/plan';
import { showMoney } from '../../../shared/text';
import { ChartFrame } from '../../charts/chart-frame';
import { ExposurePicture } from '../../charts/exposure-curve';
import { useChartHeight } from '../../charts/use-room';
import { goWithin } from '../../route';
import { useRiskTrials } from '../../simulation';
import { Choose } from '../../ui/kit';
import { curveSentence, showChance, curveWords as words } from '../../words/money-charts';
import type { RisksView } from './risks-view';

const ALL = 'all';

export function ExposureSection({ view }: { view: RisksView }) {
	const trials = useRiskTrials();
	if (!view.plan.risks.some(({ costHigh }) => costHigh > 0)) return null;
	const curve = trials?.curves.find(({ partnerId }) => partnerId === (view.curveOf?.id ?? null));
	if (!trials || !curve) return <p className="second small-text">{words.working}</p>;
	return <Curve view={view} trials={trials} curve={curve} />;
}

function Curve({ view, trials, curve }: { view: RisksView; trials: RiskTrials; curve: ExposureCurve }) {
	const [point, setPoint] = useState(-1);
	const height = useChartHeight(0.26, 170, 280);
	const { curveOf: partner, partners } = view;
	const who = partner ? displayName(partner) : words.all;
	const { seed, runs } = trials.simulation;
	return (
		<ChartFrame
			name={words.name(who)}
			sentence={curveSentence({ ...curve, who, isAll: !partner, seed, runs })}
			table={{
				caption: words.caption(who),
				head: words.head,
				rows: curve.chances.map((chance, at) => [showMoney(at * curve.step), chance]),
				show: showChance,
			}}
			onPoint={setPoint}
			tools={
				<Choose
					label={words.who}
					value={partner?.id ?? ALL}
					onChange={(id) => goWithin({ partner: id === ALL ? undefined : id, risk: view.chosen?.risk.id })}
					options={[
						{ key: ALL, label: words.all },
						...partners.map((each) => ({ key: each.id, label: displayName(each) })),
					]}
				/>
			}
		>
			<ExposurePicture curve={curve} height={height} words={words} point={point} />
		</ChartFrame>
	);
}
