/** Dialogs: what happened, what is safe, what to do. They stay until dismissed. */
import { FolderOpen } from 'lucide-react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { ExportReport, PackReport, WritingCall } from '../../shared/contract';
import type { Failure } from '../../shared/errors';
import { showInFolder, showLogs } from '../commands';
import { dismissNotice, type Notice, useNotice } from '../notice-store';
import { shell } from '../words/everywhere';
import {
	codeWord,
	conflict,
	done,
	exportedWords,
	fault,
	moreFaults,
	shortcutGroups,
} from '../words/messages';
import { share } from '../words/share';
import { DamagedNotice } from './damaged-notice';
import { Button, Mark } from './kit';
import { QuestionForm } from './question-form';
import { WorkNotes } from './work-notes';

export function Notices() {
	const notice = useNotice();
	return (
		<>
			<WorkNotes />
			<ModalOverlay
				className="dialog-ground"
				isOpen={notice !== undefined}
				isDismissable
				onOpenChange={(open) => {
					if (!open) dismissNotice();
				}}
			>
				<Modal className="dialog">
					<Dialog role={isAlert(notice) ? 'alertdialog' : 'dialog'}>
						{notice?.kind === 'question' ? (
							<QuestionForm question={notice.question} onClose={dismissNotice} />
						) : notice?.kind === 'damaged' ? (
							<DamagedNotice title={notice.title} failure={notice.failure} />
						) : (
							notice && <Told notice={notice} />
						)}
					</Dialog>
				</Modal>
			</ModalOverlay>
		</>
	);
}

const MOST_FAULTS = 20;

const isAlert = (notice: Notice | undefined): boolean =>
	notice?.kind === 'failure' || notice?.kind === 'damaged';

type ToldNotice = Exclude<Notice, { kind: 'question' | 'damaged' }>;

const Told = ({ notice }: { notice: ToldNotice }) => (
	<>
		<NoticeBody notice={notice} />
		<div className="buttons">
			<ShowWritten notice={notice} />
			{notice.kind === 'failure' && notice.failure.logId && (
				<Button icon={FolderOpen} onPress={() => void showLogs()}>
					{fault.logs}
				</Button>
			)}
			<Button kind="primary" autoFocus onPress={dismissNotice}>
				{shell.close}
			</Button>
		</div>
	</>
);

/** The call that wrote what a notice tells of; null where nothing was written. */
function writtenBy(notice: ToldNotice): WritingCall | null {
	if (notice.kind === 'exported') return 'export.workbook';
	if (notice.kind === 'packed') return 'export.boardPack';
	return notice.kind === 'done' ? notice.of : null;
}

/** Beside what was written: the way to it. */
function ShowWritten({ notice }: { notice: ToldNotice }) {
	const of = writtenBy(notice);
	return (
		of && (
			<Button icon={FolderOpen} onPress={() => void showInFolder(of)}>
				{shell.showInFolder}
			</Button>
		)
	);
}

function NoticeBody({ notice }: { notice: ToldNotice }) {
	if (notice.kind === 'failure') return <FailureBody title={notice.title} failure={notice.failure} />;
	if (notice.kind === 'exported') return <ExportedBody report={notice.report} />;
	if (notice.kind === 'packed') return <PackedBody report={notice.report} />;
	if (notice.kind === 'shortcuts') return <ShortcutSheet />;
	if (notice.kind === 'conflict') return <ConflictBody own={notice.own} other={notice.other} />;
	return (
		<>
			<Heading slot="title">{notice.title}</Heading>
			<p className="path">{notice.text}</p>
		</>
	);
}

function FailureBody({ title, failure }: { title: string; failure: Failure }) {
	return (
		<>
			<Heading slot="title">{title}</Heading>
			<p>{failure.message}</p>
			{failure.errors && (
				<ul className="faults">
					{failure.errors.slice(0, MOST_FAULTS).map((error) => (
						<li key={`${error.path} ${error.code}`}>
							{error.message} <span className="third small-text">{error.path}</span>
						</li>
					))}
					{failure.errors.length > MOST_FAULTS && <li>{moreFaults(failure.errors.length - MOST_FAULTS)}</li>}
				</ul>
			)}
			{failure.safe && (
				<p className="second">
					<b>{shell.safe}</b> {failure.safe}
				</p>
			)}
			{failure.todo && <p>{failure.todo}</p>}
			<p className="third small-text">{codeWord(failure.code, failure.logId)}</p>
		</>
	);
}

/** Totals that differ; one where some other cell does. */
const failedChecks = ({ wrong, sameContent }: ExportReport): number => wrong.length || (sameContent ? 0 : 1);

function ExportedBody({ report }: { report: ExportReport }) {
	const failed = failedChecks(report);
	return (
		<>
			<Heading slot="title">{done.workbook}</Heading>
			<p className="path">{report.path}</p>
			<p>
				{failed === 0 ? (
					<Mark level="ok">{exportedWords.checked(report.totals)}</Mark>
				) : (
					<Mark level="stop">{exportedWords.failed(failed)}</Mark>
				)}
			</p>
			{report.stops > 0 && (
				<p>
					<Mark level="warn">{exportedWords.draft(report.stops)}</Mark>
				</p>
			)}
			<p className="second path">
				{exportedWords.hash}: {report.hash}
			</p>
			<p className="second">
				{exportedWords.sheets}: {report.sheets.join(', ')}
			</p>
		</>
	);
}

function PackedBody({ report }: { report: PackReport }) {
	return (
		<>
			<Heading slot="title">{done.boardPack}</Heading>
			<p className="path">{report.path}</p>
			{report.stops > 0 && (
				<p>
					<Mark level="warn">{share.pack.draft(report.stops)}</Mark>
				</p>
			)}
		</>
	);
}

function ConflictBody({ own, other }: { own: string; other: string }) {
	return (
		<>
			<Heading slot="title">{conflict.title}</Heading>
			<p>{conflict.what}</p>
			<p>{conflict.own}</p>
			<p className="path">{own}</p>
			<p>{conflict.other}</p>
			<p className="path">{other}</p>
			<p>{conflict.todo}</p>
		</>
	);
}

function ShortcutSheet() {
	return (
		<>
			<Heading slot="title">{shell.shortcuts}</Heading>
			{shortcutGroups.map((group) => (
				<section key={group.title}>
					<h3>{group.title}</h3>
					<dl className="shortcut-list">
						{group.keys.map(([keys, what]) => (
							<div key={keys}>
								<dt>
									<span className="key">{keys}</span>
								</dt>
								<dd>{what}</dd>
							</div>
						))}
					</dl>
				</section>
			))}
		</>
	);
}
