/** The funder workbook: its shape, what it holds, in what state it would go out, and how the last export ended. */
import { FolderOpen, Table2 } from 'lucide-react';
import { useState } from 'react';
import type { ExportReport } from '../../../shared/contract';
import { showPlain } from '../../../shared/text';
import { WORKBOOK_TEMPLATES, type WorkbookTemplate } from '../../../shared/workbook-templates';
import { exportWorkbook, showInFolder } from '../../commands';
import { Button, Mark, Section } from '../../ui/kit';
import { shell } from '../../words/everywhere';
import { share } from '../../words/share';
import { useLastExport } from './last-export';
import { TemplateChoice } from './template-choice';
import { RuleTally, SheetList } from './template-holds';

const words = share.workbook;
/** Kept while other screens are looked at. */
let lastChosen: WorkbookTemplate = 'general';

export function WorkbookExport() {
	const [template, setTemplate] = useState(lastChosen);
	const choose = (chosen: WorkbookTemplate): void => {
		lastChosen = chosen;
		setTemplate(chosen);
	};
	return (
		<Section title={words.title} side={<span className="small-text third">{words.side}</span>}>
			<div className="share-body">
				<p>{words.what}</p>
				<TemplateChoice chosen={template} onChoose={choose} />
				<Button kind="primary" className="tall" icon={Table2} onPress={() => void exportWorkbook(template)}>
					{words.button}
				</Button>
				<LastExport />
				<RuleTally template={template} />
				<SheetList template={template} />
			</div>
		</Section>
	);
}

function LastExport() {
	const last = useLastExport();
	return (
		<div className="last-export" role="status">
			<h3>{words.last}</h3>
			{last ? <Outcome {...last} /> : <p className="second">{words.none}</p>}
		</div>
	);
}

function Outcome({ report, isOld }: { report: ExportReport; isOld: boolean }) {
	return (
		<>
			<p>{WORKBOOK_TEMPLATES[report.template]}</p>
			<p className="path">{report.path}</p>
			<SelfCheck report={report} />
			<p className="path small-text second">
				{words.hash}: {report.hash}
			</p>
			<Mark level={report.stops > 0 ? 'warn' : 'ok'}>
				{report.stops > 0 ? words.draft(report.stops) : words.clean}
			</Mark>
			<Button icon={FolderOpen} onPress={() => void showInFolder('export.workbook')}>
				{shell.showInFolder}
			</Button>
			{isOld && <Mark level="warn">{words.old}</Mark>}
		</>
	);
}

function SelfCheck({ report: { totals, wrong, sameContent } }: { report: ExportReport }) {
	if (wrong.length === 0 && sameContent) return <Mark level="ok">{words.checked(totals)}</Mark>;
	return (
		<>
			<Mark level="stop">{wrong.length > 0 ? words.failed(wrong.length) : words.changed}</Mark>
			{wrong.slice(0, 5).map((check) => (
				<p key={check.name} className="small-text">
					{words.differs(check.name, showPlain(check.found), showPlain(check.expected))}
				</p>
			))}
		</>
	);
}
