/** The print route: asks for the pages of a pack, draws them, and says when they can be printed. */
import { useEffect, useState } from 'react';
import type { Pack } from '../../shared/pack/page';
import { call } from '../api';
import { PackBlockView } from './pack-block';
import '../charts/charts.css';
import './print.css';

export function PrintedPack() {
	const [pack, setPack] = useState<Pack | null>(null);
	useEffect(() => {
		void call('pack.pages', { partner: null }).then((reply) => {
			if (reply.ok) setPack(reply.value);
		});
	}, []);
	useEffect(() => {
		if (pack) void sayDrawn(pack);
	}, [pack]);
	return pack && <Pages pack={pack} />;
}

/** Charts settle their labels a frame after they know their size; fonts may come later still. */
async function sayDrawn(pack: Pack): Promise<void> {
	document.title = `${pack.title}, ${pack.edition}`;
	await document.fonts.ready;
	for (let turn = 0; turn < 3; turn++) await new Promise((done) => setTimeout(done, 20));
	await call('pack.drawn', {});
}

function Pages({ pack }: { pack: Pack }) {
	return (
		<main className="pack">
			{pack.pages.map((page) => (
				<article key={page.question} className="pack-page">
					<p className="pack-question">{page.question}</p>
					<h1>{page.answer}</h1>
					{page.blocks.map((block, at) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: printed once, never changed
						<PackBlockView key={at} block={block} />
					))}
				</article>
			))}
		</main>
	);
}
