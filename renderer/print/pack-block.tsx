/** One block of a printed page. */
import type { PackAnswer, PackBlock, PackFigure } from '../../shared/pack/page';
import { LevelIcon } from '../ui/kit';
import { PrintedCapacity, PrintedCash, SmallCapacities } from './pack-drawing';
import { PrintedMap } from './pack-map';
import { PrintedCurve, PrintedFall } from './pack-money';
import { PrintedTable } from './pack-table';

export function PackBlockView({ block }: { block: PackBlock }) {
	switch (block.kind) {
		case 'heading':
			return <h2>{block.text}</h2>;
		case 'text':
			return <p className="pack-text">{block.text}</p>;
		case 'figures':
			return <Figures figures={block.figures} />;
		case 'answers':
			return <Answers answers={block.answers} />;
		case 'list':
			return (
				<ul className="pack-list">
					{block.items.map(({ level, text }) => (
						<li key={text}>
							{level && <LevelIcon level={level} />} {text}
						</li>
					))}
				</ul>
			);
		case 'asks':
			return (
				<ol className="pack-asks">
					{block.asks.map((ask) => (
						<li key={ask}>{ask}</li>
					))}
				</ol>
			);
		case 'capacity':
			return <PrintedCapacity {...block} />;
		case 'small':
			return <SmallCapacities {...block} />;
		case 'cash':
			return <PrintedCash {...block} />;
		case 'fall':
			return <PrintedFall {...block} />;
		case 'curve':
			return <PrintedCurve {...block} />;
		case 'pair':
			return <Pair {...block} />;
		case 'map':
			return <PrintedMap {...block} />;
		case 'table':
			return <PrintedTable {...block} />;
	}
}

function Pair({ left, right }: Extract<PackBlock, { kind: 'pair' }>) {
	return (
		<div className="pack-pair">
			{[left, right].map((blocks, side) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: printed once, never changed
				<div key={side}>
					{blocks.map((block, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: printed once, never changed
						<PackBlockView key={at} block={block} />
					))}
				</div>
			))}
		</div>
	);
}

function Figures({ figures }: { figures: readonly PackFigure[] }) {
	return (
		<div className="pack-figures">
			{figures.map(({ figure, of, level, text }) => (
				<div key={text} className={level}>
					<p className="pack-figure">
						<b>{figure}</b> <span>{of}</span>
					</p>
					<p>
						<LevelIcon level={level} /> {text}
					</p>
				</div>
			))}
		</div>
	);
}

function Answers({ answers }: { answers: readonly PackAnswer[] }) {
	return (
		<dl className="pack-answers">
			{answers.map(({ question, level, text }) => (
				<div key={question}>
					<dt>
						<LevelIcon level={level} /> {question}
					</dt>
					<dd>{text}</dd>
				</div>
			))}
		</dl>
	);
}
