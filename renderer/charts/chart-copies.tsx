/** Copies of a chart: as a picture for a paper, as a table for a spreadsheet. */
import { ImageDown, TableProperties } from 'lucide-react';
import type { RefObject } from 'react';
import { call } from '../api';
import { notify } from '../notice-store';
import { Button } from '../ui/kit';
import { chartWords } from '../words/charts';
import { pictureOf } from './chart-picture';
import { type ChartTable, tableHtml, tableText } from './chart-table';

interface Props {
	/** null: the table stands in its place. */
	chart: RefObject<HTMLDivElement | null> | null;
	name: string;
	sentence: string;
	table: ChartTable;
	/** Told what was copied, in words. */
	onDone: (words: string) => void;
}

export function ChartCopies({ chart, name, sentence, table, onDone }: Props) {
	const copyPicture = async () => {
		if (!chart?.current) return;
		onDone((await wasPictureCopied(chart.current, name, sentence)) ? chartWords.pictureCopied : '');
	};
	const copyTable = async () => {
		const reply = await call('clipboard.writeTable', { text: tableText(table), html: tableHtml(table) });
		if (!reply.ok) notify({ kind: 'failure', title: chartWords.notCopied, failure: reply.failure });
		onDone(reply.ok ? chartWords.tableCopied : '');
	};
	return (
		<>
			<Button
				kind="quiet"
				icon={ImageDown}
				aria-label={chartWords.copyPictureOf(name)}
				isDisabled={chart === null}
				onPress={() => void copyPicture()}
			>
				<span className="word">{chartWords.copyPicture}</span>
			</Button>
			<Button
				kind="quiet"
				icon={TableProperties}
				aria-label={chartWords.copyTableOf(name)}
				onPress={() => void copyTable()}
			>
				<span className="word">{chartWords.copyTable}</span>
			</Button>
		</>
	);
}

async function wasPictureCopied(chart: HTMLElement, title: string, sentence: string): Promise<boolean> {
	try {
		const reply = await call('clipboard.writePicture', { png: await pictureOf({ chart, title, sentence }) });
		if (reply.ok) return true;
		notify({ kind: 'failure', title: chartWords.notCopied, failure: reply.failure });
	} catch {
		const failure = { code: 'internal', message: chartWords.notDrawn, todo: chartWords.takeTable } as const;
		notify({ kind: 'failure', title: chartWords.notCopied, failure });
	}
	return false;
}
