/** Overview: can this bid go in, and if not, what to mend first. */
import { useMemo } from 'react';
import { TileChart } from '../../charts/tile-picture';
import '../../charts/charts.css';
import type { Finding } from '../../../shared/calc/figures';
import type { LiveFigures } from '../../../shared/figures';
import { readingOrder } from '../../../shared/findings/order';
import { findingWords } from '../../finding-place';
import { openFinding } from '../../finding-steps';
import { useBid, useFigures } from '../../plan-store';
import { go, goWithin, hrefOf, useRoute } from '../../route';
import { useSimulation } from '../../simulation';
import { How } from '../../ui/how';
import { Button, LevelIcon, Mark, Segments } from '../../ui/kit';
import { details } from '../../words/bid-details';
import { levels, screens } from '../../words/everywhere';
import { overview } from '../../words/overview';
import { BidDetails } from './bid-details';
import { FindingsList } from './findings-list';
import { isEmpty, type Tile, tilesOf } from './tiles';
import './overview.css';

export function OverviewScreen() {
	const { plan } = useBid();
	const figures = useFigures();
	const { at } = useRoute();
	const findings = useMemo(() => readingOrder(figures.findings), [figures.findings]);
	const simulation = useSimulation();
	const tiles = useMemo(() => tilesOf(plan, figures, simulation), [plan, figures, simulation]);
	return (
		<>
			<div className="page-head">
				<h1>{screens.overview}</h1>
				<span className="grow" />
				<Segments
					label={details.viewLabel}
					value={at.view === 'details' ? 'details' : 'findings'}
					onChange={(view) => goWithin({ view })}
					options={[
						{ key: 'findings', label: details.view.findings },
						{ key: 'details', label: details.view.details },
					]}
				/>
			</div>
			{at.view === 'details' ? (
				<BidDetails />
			) : (
				<>
					<Verdict figures={figures} first={findings[0]} />
					<div className="tiles">
						{tiles.map((tile) => (
							<TileCard key={tile.id} tile={tile} />
						))}
					</div>
					<FindingsList plan={plan} findings={findings} />
				</>
			)}
		</>
	);
}

/** The one sentence that leads: what stops the bid, that nothing does, or that there is nothing to check yet. */
function Verdict({ figures, first }: { figures: LiveFigures; first: Finding | undefined }) {
	const stops = figures.findingCounts.stop;
	if (first && stops > 0)
		return (
			<div className="banner verdict">
				<LevelIcon level="stop" />
				<h2 className="grow">{overview.verdict(stops, findingWords(first.text))}</h2>
				<Button onPress={() => openFinding(first)}>
					{overview.openFirst} <span className="key">F8</span>
				</Button>
			</div>
		);
	if (isEmpty(figures)) return <Beginning />;
	return (
		<div className="banner verdict ok">
			<LevelIcon level="ok" />
			<h2>{overview.ready}</h2>
		</div>
	);
}

/** A new bid: where its work begins. */
const Beginning = () => (
	<div className="banner verdict note">
		<LevelIcon level="note" />
		<h2 className="grow">{overview.empty}</h2>
		<Button onPress={() => go('partners')}>{overview.begin.partners}</Button>
		<Button onPress={() => go('targets', { view: 'measures' })}>{overview.begin.measures}</Button>
	</div>
);

/** The whole tile leads to its screen; its figure says how it is worked out. */
function TileCard({ tile }: { tile: Tile }) {
	const { title, level, figure, unit, sentence, note } = tile;
	const words = [title, levels[level], figure, unit, sentence, note].filter(Boolean).join(' ');
	return (
		<div className={`tile ${level}`} title={note}>
			<a className="tile-link" href={hrefOf(tile.screen, tile.at)}>
				<span className="visually-hidden">{words}</span>
			</a>
			<span className="tile-head" aria-hidden>
				<span className="second">{title}</span>
				<Mark level={level} />
			</span>
			<span className="tile-body">
				<span className="tile-words">
					<span className="tile-figure">
						<b>{tile.how ? <How of={tile.how} name={title} text={figure} /> : figure}</b>{' '}
						<span className="second">{unit}</span>
					</span>
					<span className="tile-sentence small-text second" aria-hidden>
						{sentence}
					</span>
				</span>
				{tile.picture && <TileChart picture={tile.picture} />}
			</span>
		</div>
	);
}
