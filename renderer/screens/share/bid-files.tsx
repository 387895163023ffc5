/** Files of one button each: the partners' agreement, a copy that Consort opens, and bid JSON for other programs. */
import { Copy, FileJson, FileText } from 'lucide-react';
import type { CommandName } from '../../../shared/commands';
import { COMMAND_WORK } from '../../commands';
import { Button, Mark, Section } from '../../ui/kit';
import { share } from '../../words/share';

type FileName = 'agreement' | 'copy' | 'json';
const WORK: Record<FileName, { command: CommandName; icon: typeof Copy }> = {
	agreement: { command: 'exportAgreement', icon: FileText },
	copy: { command: 'saveCopy', icon: Copy },
	json: { command: 'exportJson', icon: FileJson },
};

export function BidFile({ name }: { name: FileName }) {
	const { title, side, what, button, warning } = share[name];
	const { command, icon } = WORK[name];
	return (
		<Section title={title} side={<span className="small-text third">{side}</span>}>
			<div className="share-body">
				<p>{what}</p>
				<p>
					<Mark level="note">{warning}</Mark>
				</p>
				<Button icon={icon} onPress={() => void COMMAND_WORK[command]()}>
					{button}
				</Button>
			</div>
		</Section>
	);
}
