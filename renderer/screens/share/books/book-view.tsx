/** A partner's workbook that came back, looked through cell by cell. */
import { Inbox } from 'lucide-react';
import { useFromTop } from '../../../ui/from-top';
import { Button, EmptyState } from '../../../ui/kit';
import { ProposalView } from '../../../ui/proposal/proposal-view';
import { partnerBooks, proposal as words } from '../../../words/proposal';
import { readBook, useBooks } from './books-store';

export function BookView() {
	const proposal = useBooks()?.proposal;
	useFromTop();
	const again = (
		<Button icon={Inbox} onPress={() => void readBook()}>
			{partnerBooks.receive}
		</Button>
	);
	if (!proposal)
		return (
			<EmptyState title={partnerBooks.closed} why={partnerBooks.closedWhy}>
				{again}
			</EmptyState>
		);
	return (
		<ProposalView
			// Another reading begins with fresh ticks.
			key={JSON.stringify([proposal.name, proposal.sent, proposal.items.length])}
			proposal={proposal}
			title={partnerBooks.viewTitle(proposal.partner, proposal.name)}
			step={(count) => words.step(proposal.partner, count)}
			tools={again}
		/>
	);
}
