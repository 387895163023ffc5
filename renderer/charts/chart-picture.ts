/**
 * A chart as a PNG: a copy of it in the light print form, with its title and sentence above, drawn as an SVG picture
 * that holds the page's own styles, and from that onto a canvas. Nothing leaves the window and nothing is fetched.
 */

/** Pixels of the picture for one of the screen: sharp on paper. */
const SCALE = 2;
/** Around the chart, px of the screen. */
const MARGIN = 16;

export interface PictureOf {
	chart: HTMLElement;
	title: string;
	sentence: string;
}

/** Throws where the picture cannot be drawn. */
export async function pictureOf(given: PictureOf): Promise<Uint8Array<ArrayBuffer>> {
	const page = pageOf(given);
	document.body.append(page);
	const { width, height } = page.getBoundingClientRect();
	page.remove();
	page.classList.remove('measured');
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(asSvg(page, width, height))}`;
	await image.decode();
	return drawn(image, width, height);
}

function pageOf({ chart, title, sentence }: PictureOf): HTMLElement {
	const page = document.createElement('div');
	page.className = 'chart-page as-printed measured';
	page.style.width = `${chart.clientWidth + 2 * MARGIN}px`;
	const heading = document.createElement('h2');
	heading.textContent = title;
	const line = document.createElement('p');
	line.textContent = sentence;
	const copy = chart.cloneNode(true) as HTMLElement;
	copy.removeAttribute('tabindex');
	page.append(heading, line, copy);
	return page;
}

function asSvg(page: HTMLElement, width: number, height: number): string {
	const style = document.createElement('style');
	style.textContent = allStyles();
	page.prepend(style);
	const body = new XMLSerializer().serializeToString(page);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><foreignObject width="100%" height="100%">${body}</foreignObject></svg>`;
}

const allStyles = (): string =>
	[...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n');

async function drawn(
	image: HTMLImageElement,
	width: number,
	height: number,
): Promise<Uint8Array<ArrayBuffer>> {
	const canvas = document.createElement('canvas');
	canvas.width = Math.ceil(width * SCALE);
	canvas.height = Math.ceil(height * SCALE);
	const context = canvas.getContext('2d');
	if (!context) throw new Error('The picture could not be drawn.');
	context.fillStyle = '#ffffff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.drawImage(image, 0, 0, width * SCALE, height * SCALE);
	const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!blob) throw new Error('The picture could not be drawn.');
	return new Uint8Array(await blob.arrayBuffer());
}
