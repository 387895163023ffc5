/** The level of delivery to try out; kept in the bid only by its button. */
import { RotateCcw } from 'lucide-react';
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { setFields } from '../../../shared/edits/row';
import { only } from '../../../shared/plan';
import { showPercent } from '../../../shared/text';
import { planStore } from '../../plan-store';
import { Button, IconButton } from '../../ui/kit';
import { sharing as words } from '../../words/risk-sharing';
import type { SharingView } from './sharing-view';

interface LevelProps {
	view: SharingView;
	level: number;
	bidLevel: number;
	onChange: (level: number) => void;
	onReset: () => void;
}

export function LevelSlider({ view, level, bidLevel, onChange, onReset }: LevelProps) {
	const { plan, readOnly } = view;
	const keep = () => {
		const { id } = only(plan, 'assumptions');
		void planStore.edit(
			words.keepStep(showPercent(level)),
			setFields(plan, 'assumptions', id, { deliveryLevel: level }),
		);
		onReset();
	};
	return (
		<div className="level-line">
			<Slider
				className="level"
				minValue={0}
				maxValue={100}
				step={1}
				value={Math.round(level * 100)}
				onChange={(percent) => onChange(Number(percent) / 100)}
			>
				<Label>{words.deliveryAsk}</Label>
				<SliderTrack className="level-track">
					<SliderThumb className="level-thumb" />
				</SliderTrack>
				<SliderOutput>{showPercent(level)}</SliderOutput>
			</Slider>
			<IconButton
				icon={RotateCcw}
				label={words.bidLevel(showPercent(bidLevel))}
				isDisabled={level === bidLevel}
				onPress={onReset}
			/>
			<Button aria-label={words.keepLabel} isDisabled={readOnly || level === bidLevel} onPress={keep}>
				{words.keep}
			</Button>
		</div>
	);
}
