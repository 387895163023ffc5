/** The frame around every screen of a bid: header, rail, status bar. */
import { CircleHelp, House, LockKeyhole, Redo2, Search, Undo2 } from 'lucide-react';
import { memo, Suspense, useEffect, useRef } from 'react';
import { only } from '../shared/plan';
import { showCount, showDate, showDecimal, showPlain, showTime } from '../shared/text';
import { AskAfterEdit } from './ask-after-edit';
import { BidBanners } from './bid-banners';
import { COMMAND_WORK } from './commands';
import { screenOfFinding } from './finding-place';
import { useFindingStep } from './finding-steps';
import { Palette } from './palette/palette';
import { openPalette } from './palette/palette-store';
import { useBidState, useFigures } from './plan-store';
import { go, hrefOf, type ScreenName, useRoute } from './route';
import { SCREEN, SCREEN_ICON, screenOrder } from './screens/screen-list';
import { useSelectionSummary } from './selection-store';
import { FaultBoundary, type WayOn } from './ui/fault-boundary';
import { Button, IconButton, LevelIcon, Mark } from './ui/kit';
import { RemovalNote } from './ui/removal-note';
import { WorkingPanel } from './ui/working-panel';
import { useJustNamed } from './version-store';
import { grid, screens, shell } from './words/everywhere';
import { fault } from './words/messages';
import { passphrase } from './words/passphrase';
import { removal } from './words/removal';
import { versions } from './words/versions';

const TO_OVERVIEW: readonly WayOn[] = [{ label: fault.overview, onPress: () => go('overview') }];

export const Shell = memo(function Shell() {
	const { screen } = useRoute();
	const Screen = SCREEN[screen];
	const main = useRef<HTMLElement>(null);
	useEffect(() => {
		if (screen) main.current?.scrollTo(0, 0);
	}, [screen]);
	return (
		<div className="window">
			<button type="button" className="visually-hidden skip" onClick={() => main.current?.focus()}>
				{shell.skip}
			</button>
			<Header />
			<Rail current={screen} />
			<main id="work" ref={main} tabIndex={-1}>
				<BidBanners />
				<FaultBoundary key={screen} title={fault.screen} ways={screen === 'overview' ? [] : TO_OVERVIEW}>
					<Suspense>
						<Screen />
					</Suspense>
				</FaultBoundary>
			</main>
			<RemovalNote />
			<WorkingPanel />
			<AskAfterEdit />
			<StatusBar />
			<Palette />
		</div>
	);
});

function Header() {
	const { open, plan, pending, refused } = useBidState();
	const bid = only(plan, 'bid');
	return (
		<header>
			<span className="bid-title ellipsis" title={bid.title}>
				{open.isSample ? bid.title.replace(/ \(FICTIONAL\)$/, '') : bid.title}
			</span>
			{open.hasPassphrase && (
				<IconButton
					icon={LockKeyhole}
					label={passphrase.has}
					onPress={() => void COMMAND_WORK.passphrase()}
				/>
			)}
			{open.isSample && <span className="tag">{shell.sampleTag(showDate(open.asAt))}</span>}
			<span className="second due nowrap">{shell.due(showDate(bid.submissionDeadline))}</span>
			<span className="grow" />
			<span className="small-text" aria-live="polite">
				{pending > 0 ? (
					<span className="second">{shell.saving}</span>
				) : refused || open.blocked ? (
					<Mark level="stop">{shell.notSaved}</Mark>
				) : (
					<Mark level="ok">{shell.saved(showTime(open.savedAt))}</Mark>
				)}
			</span>
			<IconButton
				icon={Undo2}
				label={shell.undo(open.steps.undo)}
				isDisabled={!open.steps.undo}
				onPress={() => void COMMAND_WORK.undo()}
			/>
			<IconButton
				icon={Redo2}
				label={shell.redo(open.steps.redo)}
				isDisabled={!open.steps.redo}
				onPress={() => void COMMAND_WORK.redo()}
			/>
			<Button icon={Search} className="search" onPress={openPalette}>
				<span className="search-words">{shell.find}</span>
				<span className="key">Ctrl K</span>
			</Button>
			<IconButton icon={House} label={shell.closeBid} onPress={() => void COMMAND_WORK.closeBid()} />
			<IconButton icon={CircleHelp} label={shell.shortcuts} onPress={() => void COMMAND_WORK.shortcuts()} />
		</header>
	);
}

function Rail({ current }: { current: ScreenName }) {
	const { findings } = useFigures();
	const stops = new Map<ScreenName, number>();
	for (const finding of findings)
		if (finding.severity === 'stop') {
			const screen = screenOfFinding(finding);
			if (screen !== 'overview') stops.set(screen, (stops.get(screen) ?? 0) + 1);
		}
	return (
		<nav className="rail" aria-label={shell.rail}>
			{screenOrder.map((screen) => (
				<RailLink
					key={screen}
					screen={screen}
					isCurrent={screen === current}
					stops={stops.get(screen) ?? 0}
				/>
			))}
		</nav>
	);
}

function RailLink({ screen, isCurrent, stops }: { screen: ScreenName; isCurrent: boolean; stops: number }) {
	const IconOf = SCREEN_ICON[screen];
	return (
		<>
			{screen === 'what-if' && <hr />}
			<a href={hrefOf(screen)} aria-current={isCurrent ? 'page' : undefined} title={screens[screen]}>
				<IconOf className="icon" aria-hidden />
				<span className="rail-word">{screens[screen]}</span>
				{stops > 0 && (
					<span className="stops" title={shell.stops(stops)}>
						<LevelIcon level="stop" />
						<span className="count" aria-hidden>
							{stops}
						</span>
						<span className="visually-hidden">{shell.stops(stops)}</span>
					</span>
				)}
			</a>
		</>
	);
}

function StatusBar() {
	const { stepped, removed } = useBidState();
	const selection = useSelectionSummary();
	const { findingCounts } = useFigures();
	const step = useFindingStep();
	const named = useJustNamed();
	return (
		<footer className="status-bar">
			<span role="status">
				{stepped && (stepped.back ? shell.undone(stepped.label) : shell.redone(stepped.label))}
				{removed && removal.done(removed.label)}
			</span>
			{named && <span role="status">{versions.named(named)}</span>}
			{step && (
				<span>
					Finding <b>{step.number}</b> of <b>{step.of}</b>
				</span>
			)}
			{selection && <span className="ellipsis">{selection.where}</span>}
			{selection?.sum != null && (
				<>
					<span>
						{grid.sum} <b>{showPlain(selection.sum)}</b>
					</span>
					<span>
						{grid.mean} <b>{showDecimal(selection.mean, Number.isInteger(selection.mean) ? 0 : 1)}</b>
					</span>
					<span>
						{grid.count} <b>{showCount(selection.count)}</b>
					</span>
				</>
			)}
			<span className="grow" />
			<Mark level="stop">
				<span>
					<b>{findingCounts.stop}</b> stop
				</span>
			</Mark>
			<Mark level="warn">
				<span>
					<b>{findingCounts.warn}</b> warn
				</span>
			</Mark>
			<Mark level="note">
				<span>
					<b>{findingCounts.note}</b> note
				</span>
			</Mark>
			<span>
				{shell.nextFinding} <span className="key">F8</span>
			</span>
		</footer>
	);
}
