/** Rules of funders that are often met, as far as a bid's own fields can say them. Source: domain notes, sections 1 and 2. */
import type { FieldsOf } from './plan';

/** What a preset sets; fields that are absent stay as they are. */
export type PresetFields = Partial<FieldsOf<'bid'>>;

/** A flat rate that is all the funder pays for overheads: a cap of the same rate keeps lines of overheads out. */
const flat = (rate: number, base: 'direct' | 'directStaff'): PresetFields => ({
	overheadMode: 'flatRate',
	flatRate: rate,
	overheadCap: rate,
	overheadCapBase: base,
});

/** Each partner's real share of its central costs, with no cap. */
const FULL_COST: PresetFields = { overheadMode: 'pools', overheadCap: null };

export const FUNDER_PRESETS = {
	horizonEurope: flat(0.25, 'direct'),
	h2020: flat(0.25, 'direct'),
	esf15: flat(0.15, 'directStaff'),
	esf40: flat(0.4, 'directStaff'),
	ukspf: { ...flat(0.15, 'directStaff'), minimumCashMatch: 0.15 },
	usDeMinimis: flat(0.15, 'direct'),
	lottery: { ...FULL_COST, maxChangeFromStageOne: 0.25, contingencyAllowed: 'capitalOnly' },
	heritage: { ...FULL_COST, minimumCashMatch: 0.05, inKindCountsAsMatch: false },
	pccSmall: { maximumAward: 5000, minimumCashMatch: 0.2, inKindCountsAsMatch: true },
} as const satisfies Record<string, PresetFields>;

export type FunderPreset = keyof typeof FUNDER_PRESETS;
export const FUNDER_PRESET_NAMES = Object.keys(FUNDER_PRESETS) as FunderPreset[];
