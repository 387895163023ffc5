/** What must be known of the bid's file, above every screen: under review, only to be read, not to be saved. */
import { COMMAND_WORK, openToEdit } from './commands';
import { OF_THE_FILE, planStore, type RefusedEdits, useBidState } from './plan-store';
import { refusedWords } from './refused-words';
import { Button, Mark } from './ui/kit';
import { shell } from './words/everywhere';
import { codeWord, failureTitles } from './words/messages';

export function BidBanners() {
	const { open, refused } = useBidState();
	return (
		<>
			{open.isReview && <ReviewBanner />}
			{open.readOnly && !open.isReview && <ReadOnlyBanner reason={open.readOnly} />}
			{open.blocked && <BlockedBanner />}
			{refused && <RefusedBanner refused={refused} />}
		</>
	);
}

const ReviewBanner = () => (
	<div className="banner warn" role="status">
		<Mark level="note">{shell.underReview}</Mark>
		<span className="grow">{shell.underReviewWhy}</span>
		<Button onPress={() => void openToEdit()}>{shell.openToEdit}</Button>
	</div>
);

const ReadOnlyBanner = ({ reason }: { reason: string }) => (
	<div className="banner warn" role="status">
		<Mark level="warn">{shell.readOnly}</Mark>
		<span className="grow">{reason}</span>
		<Button onPress={() => void COMMAND_WORK.saveCopy()}>{shell.saveCopy}</Button>
	</div>
);

/** Stays until the file is well again or the bid went on elsewhere: it cannot be dismissed. */
function BlockedBanner() {
	const { blocked } = useBidState().open;
	if (!blocked) return null;
	return (
		<div className="banner" role="alert">
			<Mark level="stop">{shell.blocked}</Mark>
			<span className="grow">
				{blocked.message} {blocked.safe} {blocked.todo}{' '}
				<span className="third small-text">{codeWord(blocked.code)}</span>
			</span>
			<Button kind="primary" onPress={() => void COMMAND_WORK.saveAs()}>
				{shell.saveAs}
			</Button>
		</div>
	);
}

function RefusedBanner({ refused }: { refused: RefusedEdits }) {
	const { open, plan } = useBidState();
	const { failure, edits, label } = refused;
	const isOfFile = OF_THE_FILE.has(failure.code);
	// The banner above has said it.
	const why =
		open.blocked && isOfFile ? '' : `${failure.message} ${failure.safe ?? ''} ${failure.todo ?? ''}`;
	return (
		<div className="banner" role="alert">
			<Mark level="stop">
				{failureTitles.edit(label)}
				{edits.length > 1 && shell.andMore(edits.length - 1)}
			</Mark>
			<span className="grow">
				{shell.typed(refusedWords(plan, refused))} {why}{' '}
				{failure.errors?.slice(0, 3).map((error) => `${error.message} `)}
				<span className="third small-text">{codeWord(failure.code, failure.logId)}</span>
			</span>
			{edits.length > 0 && <Button onPress={planStore.tryAgain}>{shell.tryAgain}</Button>}
			{isOfFile && !open.blocked && (
				<Button onPress={() => void COMMAND_WORK.saveAs()}>{shell.saveAs}</Button>
			)}
			<Button onPress={planStore.dismiss}>{shell.dismiss}</Button>
		</div>
	);
}
