/** The board pack: for whom, and the button that makes it. */
import { FileText } from 'lucide-react';
import { useState } from 'react';
import { displayName, isActive } from '../../../shared/plan';
import { exportBoardPack } from '../../commands';
import { useBid, useFigures } from '../../plan-store';
import { Button, Choose, Mark, Section } from '../../ui/kit';
import { share } from '../../words/share';

const words = share.pack;
const BOARD = 'board';

export function BoardPack() {
	const { plan } = useBid();
	const { stop } = useFigures().findingCounts;
	const [chosen, choose] = useState(BOARD);
	const partners = plan.partners.filter(isActive);
	const partner = partners.find(({ id }) => id === chosen);
	return (
		<Section title={words.title} side={<span className="small-text third">{words.side}</span>}>
			<div className="share-body">
				<p>{words.what}</p>
				<Choose
					shownLabel
					label={words.edition}
					options={[
						{ key: BOARD, label: words.board },
						...partners.map((each) => ({ key: each.id, label: displayName(each) })),
					]}
					value={partner?.id ?? BOARD}
					onChange={choose}
				/>
				<p className="second">{words.own}</p>
				<p>
					<Mark level={stop > 0 ? 'warn' : 'ok'}>{stop > 0 ? words.draft(stop) : words.clean}</Mark>
				</p>
				<Button kind="primary" icon={FileText} onPress={() => void exportBoardPack(partner?.id ?? null)}>
					{words.button}
				</Button>
			</div>
		</Section>
	);
}
