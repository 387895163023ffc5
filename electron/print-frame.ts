/** Head and foot of every printed sheet: bid, version, date, draft and the number of the page. Without Electron. */
import type { Pack } from '../shared/pack/page';

const ESCAPES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

const FONT =
	"font-family:'Segoe UI Variable Text','Segoe UI','Noto Sans','Liberation Sans',system-ui,sans-serif";
const LINE = `${FONT};font-size:9px;line-height:13px;color:#4a525c;width:100%;margin:0 16mm;display:flex;gap:12px`;
const CUT = 'white-space:nowrap;overflow:hidden;text-overflow:ellipsis;min-width:0';

/** Margins in inches, and the two templates that Chromium prints into them. */
export function pageFrame(pack: Pack) {
	const title = `<b dir="auto" style="color:#16191d;flex:0 1 auto;${CUT}">${escapeHtml(pack.title)}</b>`;
	const state = [pack.edition, pack.version, pack.date].map(escapeHtml).join(' · ');
	const draft = pack.draft ? `<b style="color:#b01e1a;white-space:nowrap">${escapeHtml(pack.draft)}</b>` : '';
	const end = '<span style="margin-left:auto"></span>';
	const number =
		'<span style="white-space:nowrap"><span class="pageNumber"></span> of <span class="totalPages"></span></span>';
	return {
		margins: { top: 0.72, bottom: 0.75, left: 0.63, right: 0.63 },
		displayHeaderFooter: true,
		headerTemplate: `<div style="${LINE};padding-bottom:5px;border-bottom:1px solid #16191d">${title}${draft}${end}<span dir="auto" style="flex:0 1 auto;${CUT}">${state}</span></div>`,
		footerTemplate: `<div style="${LINE};padding-top:5px;border-top:1px solid #e0e3e8"><span style="${CUT}">${escapeHtml(pack.sample ?? 'Worked out by Consort from the bid; every figure is explained in the app.')}</span>${end}${number}</div>`,
	};
}
