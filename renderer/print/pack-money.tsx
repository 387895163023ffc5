/** Who pays for less delivery, and what risks may cost, at half the width of the sheet. */
import type { PackBlock } from '../../shared/pack/page';
import { showMoney } from '../../shared/text';
import { ExposurePicture } from '../charts/exposure-curve';
import { Waterfall } from '../charts/waterfall';
import { stepWords } from '../words/money-charts';
import { packWords } from '../words/pack';

type Block<K extends PackBlock['kind']> = Extract<PackBlock, { kind: K }>;

const WIDTH = 328;

export function PrintedFall({ steps, names }: Block<'fall'>) {
	const nameOf = (id: string) => names[id] ?? '';
	return (
		<div className="pack-fall">
			<Waterfall
				steps={steps}
				nameOfStep={(step) => stepWords(step, nameOf)}
				point={-1}
				print={{ width: WIDTH }}
			/>
		</div>
	);
}

export function PrintedCurve({ curve }: Block<'curve'>) {
	const words = {
		axis: packWords.curve.axis,
		reserves: (pounds: number) => packWords.curve.reserves(showMoney(pounds)),
	};
	return (
		<div className="pack-curve">
			<ExposurePicture curve={curve} height={128} words={words} point={-1} print={{ width: WIDTH }} />
		</div>
	);
}
