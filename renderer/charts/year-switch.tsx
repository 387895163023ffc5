/** Of a long bid: its years, which can be read at a glance, or every period. */
import { Segments } from '../ui/kit';
import { periodWord } from '../words/capacity';
import { deliveryWords } from '../words/charts';

export function YearSwitch({
	by,
	onChange,
	months,
}: {
	by: 'period' | 'year';
	onChange: (by: 'period' | 'year') => void;
	/** Of a period. */
	months: number;
}) {
	return (
		<Segments
			label={deliveryWords.by}
			value={by}
			onChange={onChange}
			options={[
				{ key: 'year', label: deliveryWords.byYear },
				{ key: 'period', label: deliveryWords.byPeriod(periodWord(months)) },
			]}
		/>
	);
}
