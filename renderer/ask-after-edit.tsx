/** What is asked after a change is saved, one thing at a time: first whose it is, then why. */
import { MOST_REASON } from '../shared/contract';
import { nameOf } from '../shared/names';
import { keepAuthor, useAuthor } from './author-store';
import { useBid, useBidState } from './plan-store';
import {
	keepReason,
	putReasonAside,
	type ReasonPrompt,
	useHasEdited,
	useReasonPrompt,
} from './reason-prompt';
import { AskStrip } from './ui/ask-strip';
import { author as authorWords, stepReason } from './words/versions';

export function AskAfterEdit() {
	const author = useAuthor();
	const hasEdited = useHasEdited();
	const prompt = useReasonPrompt();
	const { open, refused } = useBidState();
	// It speaks of what is saved: beside what is not, it would contradict.
	if (open.blocked || refused) return null;
	if (author && !author.isKept && hasEdited) return <AskAuthor name={author.name} />;
	return prompt && <AskReason key={prompt.measureId} prompt={prompt} />;
}

/** Put aside, the name of the computer's user stays: it is asked once. */
const AskAuthor = ({ name }: { name: string }) => (
	<AskStrip
		told={authorWords.ask}
		label={authorWords.label}
		initial={name}
		most={100}
		confirm={authorWords.use}
		aside={authorWords.keepUser}
		keep={keepAuthor}
		onAside={() => void keepAuthor(name || authorWords.nobody)}
	/>
);

function AskReason({ prompt }: { prompt: ReasonPrompt }) {
	const { plan } = useBid();
	const partners = prompt.partnerIds.map((id) => nameOf(plan, 'partners', id));
	const measure = nameOf(plan, 'measures', prompt.measureId);
	const keep = async (reason: string) => {
		const refused = await keepReason(prompt.seqs, reason);
		if (refused === null) putReasonAside();
		return refused;
	};
	return (
		<AskStrip
			told={stepReason.asked(partners, measure)}
			label={stepReason.question}
			initial=""
			most={MOST_REASON}
			confirm={stepReason.keep}
			aside={stepReason.notNow}
			keep={keep}
			onAside={putReasonAside}
		/>
	);
}
