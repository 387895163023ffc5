/** Shows one of the grids and times, inside the page, what is asked of it. */
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../renderer/ui/tokens.css';
import '../../../renderer/ui/base.css';
import { DatasheetGrid } from './datasheet-grid';
import { OwnGrid } from './own-grid';
import { RevolistGrid } from './revo-grid';
import './page.css';

const GRIDS: Record<string, () => ReactNode> = {
	own: () => <OwnGrid />,
	datasheet: () => <DatasheetGrid />,
	revo: () => <RevolistGrid />,
};

const painted = () =>
	new Promise<number>((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))));

/** Milliseconds from the call to the frame after the last change of the page within a third of a second. */
async function untilStill(began: number): Promise<number> {
	let last = began;
	const watch = new MutationObserver(() => {
		void painted().then((at) => {
			last = Math.max(last, at);
		});
	});
	watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
	await new Promise((done) => setTimeout(done, 700));
	watch.disconnect();
	return last - began;
}

function mount(name: string): Promise<number> {
	const place = document.getElementById('root');
	if (!place) throw new Error('The page has no place for a grid.');
	const began = performance.now();
	createRoot(place).render(GRIDS[name]?.());
	return untilStill(began);
}

/** From the next press of this key to the frame that shows what it did. */
const afterKey = (key: string): Promise<number> =>
	new Promise((done) => {
		const hear = (event: KeyboardEvent) => {
			if (event.key.toLowerCase() !== key.toLowerCase()) return;
			window.removeEventListener('keydown', hear, true);
			void untilStill(performance.now()).then(done);
		};
		window.addEventListener('keydown', hear, true);
	});

let frames: number[] = [];
let isWatching = false;
function watchFrames(): void {
	frames = [];
	isWatching = true;
	const note = (at: number) => {
		frames.push(at);
		if (isWatching) requestAnimationFrame(note);
	};
	requestAnimationFrame(note);
}
/** Milliseconds between the frames drawn since `watchFrames`. */
function stopFrames(): number[] {
	isWatching = false;
	return frames.slice(1).map((at, index) => at - (frames[index] ?? at));
}

Object.assign(globalThis, { bench: { mount, afterKey, watchFrames, stopFrames } });
