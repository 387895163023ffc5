/** What can be asked: every kind of figure whose steps can be shown. */
import type { LineGroup } from './partner-budget';
import type { HeadlineName } from './scenario-differences';
import type { Split } from './split';

type PerYear = { year: number | null };
/** No partner: the whole bid. */
type OfWhom = { partnerId: string | null };

/** Periods and years count from 1; no year is all years. */
export type TraceSubject =
	| { kind: 'capacity'; partnerId: string; measureId: string; period: number }
	| { kind: 'consortium'; measureId: string; period: number }
	| ({ kind: 'use'; measureId: string; period: number } & OfWhom)
	/** No measure: any measure of the partner. */
	| ({ kind: 'periodsOver'; measureId: string | null } & OfWhom)
	| { kind: 'postSum'; partnerId: string; what: 'fte' | 'heads' }
	| { kind: 'workingTime'; what: 'days' | 'hours' | 'allowance' }
	| ({ kind: 'target'; measureId: string; period: number } & OfWhom)
	| ({ kind: 'targetSum'; measureId: string } & OfWhom & PerYear)
	| ({ kind: 'capacitySum'; measureId: string } & OfWhom & PerYear)
	| ({ kind: 'asked'; measureId: string } & PerYear)
	| ({ kind: 'unallocated'; measureId: string } & PerYear)
	| { kind: 'line'; lineId: string; year: number }
	| { kind: 'lineTotal'; lineId: string }
	| { kind: 'pool'; poolId: string; year: number }
	| { kind: 'poolTotal'; poolId: string }
	| ({ kind: 'group'; partnerId: string; group: LineGroup } & PerYear)
	| ({ kind: 'cost'; category: string | null } & OfWhom & PerYear)
	| ({ kind: 'matchSum'; of: 'cash' | 'inKind' } & OfWhom & PerYear)
	| { kind: 'matchLine'; matchId: string }
	| ({ kind: 'match'; which: 'all' | 'secured' | 'firm' } & PerYear)
	| ({ kind: 'requested' } & OfWhom & PerYear)
	| { kind: 'requestShare'; partnerId: string }
	| { kind: 'awardShare'; partnerId: string }
	| ({ kind: 'underRecovery'; partnerId: string } & PerYear)
	| { kind: 'overheadRatio'; partnerId: string; year: number }
	| { kind: 'ratio'; which: 'leadManagement' | 'capital' | 'changeFromStageOne' }
	| { kind: 'unitCost'; measureId: string }
	| { kind: 'pot' }
	| { kind: 'price'; measureId: string }
	| { kind: 'split'; partnerId: string; method: Split }
	| { kind: 'carried'; partnerId: string }
	/** `level`: as if this much were delivered; the bid's own unless told. */
	| { kind: 'delivered'; partnerId: string; level?: number }
	| { kind: 'loss'; partnerId: string; level?: number }
	| { kind: 'lossTotal'; level?: number }
	| { kind: 'clawback'; year: number; level?: number }
	| { kind: 'peakNeed'; partnerId: string; shielded: boolean }
	| { kind: 'cover'; partnerId: string; shielded: boolean }
	| { kind: 'balance'; partnerId: string; period: number; shielded: boolean }
	| { kind: 'riskScore'; riskId: string; stage: 'inherent' | 'residual' }
	| { kind: 'expectedRisk'; riskId: string }
	| { kind: 'riskShare'; riskId: string; partnerId: string }
	| ({ kind: 'expectedTotal' } & OfWhom)
	| { kind: 'highRisks' }
	| ({ kind: 'simulation'; what: 'p50' | 'p80' | 'p95' } & OfWhom)
	| { kind: 'buyIn' }
	| { kind: 'rating'; partnerId: string }
	| { kind: 'agreement' }
	/** `of`: the measure or partner of the headline; null for the whole bid. */
	| { kind: 'difference'; scenarioId: string; what: HeadlineName; of: string | null };

/** The subject of one kind. */
export type SubjectOf<K extends TraceSubject['kind']> = Extract<TraceSubject, { kind: K }>;
