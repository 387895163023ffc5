/** Which two are compared, and the way back to the steps. */
import { ArrowLeft } from 'lucide-react';
import { go, goWithin } from '../../route';
import { Button, Choose } from '../../ui/kit';
import { useVersions } from '../../version-store';
import { comparison } from '../../words/versions';
import { type Compared, comparisonView } from './comparison-place';

const NOW = 'now';

export function ComparisonTools({ compared }: { compared: Compared }) {
	const versions = useVersions()?.versions ?? [];
	const options = versions.map(({ id, name }) => ({ key: String(id), label: name }));
	const show = (next: Partial<Compared>) => goWithin({ view: comparisonView({ ...compared, ...next }) });
	return (
		<div className="comparison-tools">
			<Button icon={ArrowLeft} onPress={() => go('history')}>
				{comparison.back}
			</Button>
			<span className="second">{comparison.from}</span>
			<Choose
				label={comparison.from}
				options={options}
				value={String(compared.from)}
				onChange={(key) => show({ from: Number(key) })}
			/>
			<span className="second">{comparison.to}</span>
			<Choose
				label={comparison.to}
				options={[{ key: NOW, label: comparison.now }, ...options]}
				value={compared.to === null ? NOW : String(compared.to)}
				onChange={(key) => show({ to: key === NOW ? null : Number(key) })}
			/>
		</div>
	);
}
