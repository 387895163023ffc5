/** Parts 9 and 10: leaving and replacing a partner, and the places to sign. */
import { type Block, bullets, gap, heading, type Line, text } from './page-model';
import type { AgreementSource } from './source';
import { settled } from './terms-part';

export function exitPart({ plan }: AgreementSource): Block[] {
	const agreed = settled(plan, /leav|exit|replac|terminat|withdraw/i);
	return [
		heading(1, '9. Leaving, ending and replacing a partner'),
		agreed === null
			? bullets([
					[gap('how much notice a partner gives')],
					[gap('what happens to its targets, money, staff, equipment and records')],
					[gap('how the others choose who takes over, and who tells the funder')],
				])
			: text(agreed),
		text(settled(plan, /dispute/i) ?? [gap('how a dispute is settled before somebody leaves')]),
	];
}

export function signaturesPart({ partners }: AgreementSource): Block[] {
	return [
		{ kind: 'heading', level: 1, text: '10. Signatures', onNewPage: true },
		text('Signed for each partner by somebody its board has allowed to do so.'),
		{
			kind: 'table',
			head: ['Partner', 'Name and role', 'Signature', 'Date'],
			lines: partners.map(({ name }): Line[] => [name, '', '', '']),
			figures: [],
			widths: [4, 3, 3, 2],
		},
	];
}
