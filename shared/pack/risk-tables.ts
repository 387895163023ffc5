/** The register of a pack, and who carries the cost of it. */
import { isolated } from '../name-isolation';
import { showCount, showMoney } from '../text';
import { fitting, heightOf } from './fit';
import { cell, line, type PackBlock, type PackLevel, sumLine } from './page';

import type { PackRisk, PackView } from './view';

/** As many as fit the sheet below the register, beside the curve: px, and characters of a name on a line. */
const ROOM = 120;
const NAME_CHARACTERS = 15;

const LEVEL = { red: 'stop', amber: 'warn', green: 'ok' } as const satisfies Record<string, PackLevel>;

export function riskTable(view: PackView, risks: readonly PackRisk[], caption: string): PackBlock[] {
	const since = view.formerName === null ? 'By controls' : `Since ${view.formerName}`;
	return [
		{
			kind: 'table',
			caption,
			columns: [
				{ head: 'No.', width: 6 },
				{ head: 'Risk', width: 41 },
				{ head: 'Owner', width: 16 },
				{ head: 'Before', isFigure: true, width: 7 },
				{ head: 'Now', isFigure: true, width: 7 },
				{ head: since, width: 13 },
				{ head: 'Expected', isFigure: true, width: 10 },
			],
			lines: risks.map((risk) =>
				line(
					risk.label,
					risk.risk.description,
					isolated(risk.owner),
					showCount(risk.figure.inherentScore),
					cell(showCount(risk.figure.residualScore), LEVEL[risk.figure.residualBand]),
					movement(view, risk),
					showMoney(risk.figure.expectedValue),
				),
			),
			empty: 'No risk is written down yet.',
		},
	];
}

/** How the score after controls has moved since the last named version; without one, what controls take off it. */
function movement(view: PackView, { figure, formerScore }: PackRisk): string {
	if (view.formerName !== null && formerScore === null) return 'new';
	const from = formerScore ?? figure.inherentScore;
	const by = figure.residualScore - from;
	if (by === 0) return 'unchanged';
	return `${by > 0 ? 'up' : 'down'} ${showCount(Math.abs(by))}`;
}

export function carriedTable(view: PackView): PackBlock[] {
	const worstFirst = view.partners
		.filter(({ risk }) => risk.expected > 0)
		.sort((a, b) => b.risk.expected - a.risk.expected);
	const carrying = fitting(worstFirst, ROOM, ({ name }) => 7 + heightOf(name, NAME_CHARACTERS));
	if (carrying.length === 0 || view.own) return [];
	return [
		{
			kind: 'table',
			caption: 'Who carries most of the cost, in pounds',
			columns: [
				{ head: 'Partner', width: 32 },
				{ head: 'Expected', isFigure: true, width: 20 },
				{ head: '8 times in 10 under', isFigure: true, width: 25 },
				{ head: 'Reserves', isFigure: true, width: 23 },
			],
			lines: [
				...carrying.map(({ name, risk, reserves }) =>
					line(
						isolated(name),
						showMoney(risk.expected),
						cell(showMoney(risk.p80), reserves !== null && risk.p80 > reserves ? 'warn' : undefined),
						reserves === null ? 'not known' : showMoney(reserves),
					),
				),
				sumLine('All risks', showMoney(view.expectedRisk), showMoney(view.simulation.p80), ''),
			],
			empty: '',
		},
	];
}
