/** The funder workbook: what it holds, in what state it would go out, and how the last export ended. */
import { FolderOpen, Table2 } from 'lucide-react';
import type { ExportReport } from '../../../shared/contract';
import { isActive } from '../../../shared/plan';
import { showPlain } from '../../../shared/text';
import { exportWorkbook, showInFolder } from '../../commands';
import { useBid } from '../../plan-store';
import { Button, Mark, Section } from '../../ui/kit';
import { shell } from '../../words/everywhere';
import { share } from '../../words/share';
import { useLastExport } from './last-export';

const words = share.workbook;

export function WorkbookExport() {
	return (
		<Section title={words.title} side={<span className="small-text third">{words.side}</span>}>
			<div className="share-body">
				<p>{words.what}</p>
				<Button kind="primary" className="tall" icon={Table2} onPress={() => void exportWorkbook()}>
					{words.button}
				</Button>
				<LastExport />
				<h3>{words.sheets}</h3>
				<SheetList />
			</div>
		</Section>
	);
}

function SheetList() {
	const { plan } = useBid();
	const { summary, budget, partners, lines, match, targets, assumptions, notes } = share.sheets;
	const sheets = [
		summary,
		budget,
		partners(plan.partners.filter(isActive).length),
		lines,
		match,
		targets,
		assumptions,
		notes,
	];
	return (
		<dl className="sheet-list">
			{sheets.map(([name, holds]) => (
				<div key={name}>
					<dt>{name}</dt>
					<dd className="second">{holds}</dd>
				</div>
			))}
		</dl>
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
	const failed = report.checks.filter(({ passed }) => !passed);
	return (
		<>
			<p className="path">{report.path}</p>
			{failed.length === 0 ? (
				<Mark level="ok">{words.checked(report.checks.length)}</Mark>
			) : (
				<Mark level="stop">{words.failed(failed.length)}</Mark>
			)}
			{failed.slice(0, 5).map((check) => (
				<p key={check.name} className="small-text">
					{words.differs(check.name, showPlain(check.found), showPlain(check.expected))}
				</p>
			))}
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
