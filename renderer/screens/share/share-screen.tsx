/** Share: what can leave this computer, in what state, and what stays. */

import { useFigures } from '../../plan-store';
import { hrefOf, useRoute } from '../../route';
import { LevelIcon } from '../../ui/kit';
import { share } from '../../words/share';
import { BidFile } from './bid-files';
import { BoardPack } from './board-pack';
import { BookView } from './books/book-view';
import { BooksCard } from './books/books-card';
import { FormCard } from './form/form-card';
import { FormView } from './form/form-view';
import { KeptBack } from './kept-back';
import { ListView } from './list/list-view';
import { PassphraseCard, PlainExports } from './passphrase-card';
import { WorkbookExport } from './workbook-export';
import './share.css';

export function ShareScreen() {
	const { view } = useRoute().at;
	if (view === 'partnerBook') return <BookView />;
	if (view === 'list') return <ListView />;
	return view === 'form' ? <FormView /> : <Cards />;
}

function Cards() {
	const figures = useFigures();
	const { stop } = figures.findingCounts;
	return (
		<div className="share">
			<div className="page-head">
				<h1>{share.title}</h1>
			</div>
			<p className={`sentence share-verdict ${stop > 0 ? 'is-stop' : ''}`}>
				<LevelIcon level={stop > 0 ? 'stop' : 'ok'} /> {share.sentence(stop, figures.costs.requested)}{' '}
				{stop > 0 && <a href={hrefOf('overview')}>{share.seeFindings}</a>}
			</p>
			<p className="reason">{share.sentenceReason}</p>
			<PlainExports />
			<div className="share-work">
				<div className="share-side">
					<WorkbookExport />
					<BooksCard />
					<FormCard />
				</div>
				<div className="share-side">
					<BoardPack />
					<BidFile name="agreement" />
					<BidFile name="copy" />
					<BidFile name="json" />
					<PassphraseCard />
					<KeptBack />
				</div>
			</div>
		</div>
	);
}
