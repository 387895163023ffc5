/** What a funder's rules would change in the bid, before they are set. */
import { useMemo } from 'react';
import { applyChanges, type Change, changedFields } from '../../../shared/change';
import type { Json } from '../../../shared/field';
import { type LiveFigures, liveFigures } from '../../../shared/figures';
import type { FunderPreset } from '../../../shared/funder-presets';
import { only, type Plan } from '../../../shared/plan';
import { sum } from '../../../shared/quantity';
import { showCount, showMoney } from '../../../shared/text';
import { valueWords } from '../../../shared/value-words';
import { localToday, useBid, useFigures } from '../../plan-store';
import { presets, presetWords } from '../../words/funder-presets';
import { terms } from '../../words/funder-rules';

interface Effect {
	what: string;
	now: string;
	after: string;
}

export function PresetEffect({ preset, changes }: { preset: FunderPreset; changes: readonly Change[] }) {
	const { plan, open } = useBid();
	const now = useFigures();
	const today = open.asAt ?? localToday();
	const effects = useMemo(() => {
		const after = applyChanges(plan, changes);
		return [...ruleEffects(plan, after, changes), ...figureEffects(now, liveFigures(after, today))];
	}, [plan, changes, now, today]);
	const { name, what, beyond, source } = presetWords[preset];
	return (
		<div className="preset-effect">
			<p>{what}</p>
			<h3>{presets.changes}</h3>
			{changes.length === 0 ? (
				<p className="second">{presets.nothing}</p>
			) : (
				<EffectTable label={`${presets.changes}: ${name}`} effects={effects} />
			)}
			<h3>{presets.beyond}</h3>
			<ul className="preset-beyond">
				{beyond.map((point) => (
					<li key={point}>{point}</li>
				))}
			</ul>
			<p className="second small-text">
				{presets.source}: {source}
			</p>
		</div>
	);
}

function EffectTable({ label, effects }: { label: string; effects: readonly Effect[] }) {
	const { rule, now, after } = presets.columns;
	return (
		<table className="figures" aria-label={label}>
			<thead>
				<tr>
					<th scope="col">{rule}</th>
					<th scope="col" className="right">
						{now}
					</th>
					<th scope="col" className="right">
						{after}
					</th>
				</tr>
			</thead>
			<tbody>
				{effects.map((effect) => (
					<tr key={effect.what}>
						<th scope="row">{effect.what}</th>
						<td className="right second">{effect.now}</td>
						<td className="right strong">{effect.after}</td>
					</tr>
				))}
			</tbody>
		</table>
	);
}

const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	overheadMode: terms.mode,
	overheadCapBase: terms.base,
	contingencyAllowed: terms.contingency,
};

function ruleEffects(before: Plan, after: Plan, changes: readonly Change[]): Effect[] {
	const shown = (plan: Plan, field: string): string => {
		const value = (only(plan, 'bid') as unknown as Record<string, Json>)[field] ?? null;
		if (value === null) return presets.notSet;
		// A number that may pass 1, read as a percentage like its neighbours.
		if (field === 'maxChangeFromStageOne') return valueWords(plan, 'bid', 'flatRate', value);
		return CHOICES[field]?.[String(value)] ?? valueWords(plan, 'bid', field, value);
	};
	return changes.flatMap(changedFields).map((field) => ({
		what: presets.fields[field as keyof typeof presets.fields] ?? field,
		now: shown(before, field),
		after: shown(after, field),
	}));
}

function figureEffects(before: LiveFigures, after: LiveFigures): Effect[] {
	const overheads = ({ overheads: { byPartner } }: LiveFigures) =>
		showMoney(sum(byPartner.flatMap(({ byYear }) => byYear)));
	const effect = (what: string, of: (figures: LiveFigures) => string): Effect => ({
		what,
		now: of(before),
		after: of(after),
	});
	return [
		effect(presets.figures.overheads, overheads),
		effect(presets.figures.requested, ({ costs }) => showMoney(costs.requested)),
		effect(presets.figures.stops, ({ findingCounts }) => showCount(findingCounts.stop)),
	];
}
