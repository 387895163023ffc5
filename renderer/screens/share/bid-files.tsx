/** The bid itself as a file: a copy that Consort opens, and bid JSON for other programs. */
import { Copy, FileJson } from 'lucide-react';
import { COMMAND_WORK } from '../../commands';
import { Button, Mark, Section } from '../../ui/kit';
import { share } from '../../words/share';

export function BidCopy() {
	const { title, side, what, button, warning } = share.copy;
	return (
		<Section title={title} side={<span className="small-text third">{side}</span>}>
			<div className="share-body">
				<p>{what}</p>
				<p>
					<Mark level="note">{warning}</Mark>
				</p>
				<Button icon={Copy} onPress={() => void COMMAND_WORK.saveCopy()}>
					{button}
				</Button>
			</div>
		</Section>
	);
}

export function BidJson() {
	const { title, side, what, button, warning } = share.json;
	return (
		<Section title={title} side={<span className="small-text third">{side}</span>}>
			<div className="share-body">
				<p>{what}</p>
				<p>
					<Mark level="note">{warning}</Mark>
				</p>
				<Button icon={FileJson} onPress={() => void COMMAND_WORK.exportJson()}>
					{button}
				</Button>
			</div>
		</Section>
	);
}
