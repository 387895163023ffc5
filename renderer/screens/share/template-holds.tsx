/** What a shape of workbook holds, and how the bid stands against the rules it looks at. */
import { useMemo } from 'react';
import { isActive, type Plan } from '../../../shared/plan';
import type { WorkbookTemplate } from '../../../shared/workbook-templates';
import { useBid, useFigures } from '../../plan-store';
import { hrefOf } from '../../route';
import { Mark } from '../../ui/kit';
import { levels } from '../../words/everywhere';
import { share } from '../../words/share';
import { workbookTemplates } from '../../words/workbook-templates';
import { funderRules } from '../budget/rules';
import { rulesOfTemplate } from './template-rules';

const words = share.workbook;

/** Sources of cash of the partners in the bid. */
function coFunders({ matchFunding, partners }: Plan): number {
	const active = new Set(partners.filter(isActive).map(({ id }) => id));
	const cash = matchFunding.filter(({ kind, partnerId }) => kind === 'cash' && active.has(partnerId));
	return new Set(cash.map(({ source }) => source)).size;
}

export function SheetList({ template }: { template: WorkbookTemplate }) {
	const { plan } = useBid();
	const sheets = workbookTemplates[template].sheets(plan.partners.filter(isActive).length, coFunders(plan));
	return (
		<>
			<h3>{words.sheets}</h3>
			<dl className="sheet-list">
				{sheets.map(([name, holds]) => (
					<div key={name}>
						<dt>{name}</dt>
						<dd className="second">{holds}</dd>
					</div>
				))}
			</dl>
		</>
	);
}

export function RuleTally({ template }: { template: WorkbookTemplate }) {
	const { plan } = useBid();
	const figures = useFigures();
	const rules = useMemo(
		() => rulesOfTemplate(funderRules(plan, figures), template),
		[plan, figures, template],
	);
	return (
		<>
			<h3>{words.rules}</h3>
			{rules.length === 0 && <p className="second">{words.noRules}</p>}
			<ul className="template-rules" aria-label={words.rules}>
				{rules.map(({ id, level, name, now, limit }) => (
					<li key={id}>
						<Mark level={level ?? 'ok'}>
							{level !== null && levels[level]}: {name}
						</Mark>
						<span className="second">{[now, limit].filter(Boolean).join(' / ')}</span>
					</li>
				))}
			</ul>
			<a href={hrefOf('budget')}>{words.seeRules}</a>
		</>
	);
}
