/** What the parts of the reasons look at, and how they say where the person goes. */
import type { Partner, Position, Rationale, Row } from '../../../shared/plan';
import type { Stand } from '../../words/targets';
import type { ReasonPlace } from './reason-place';
import type { TargetsView } from './targets-view';

/** Every part of the panel. */
export interface ReasonParts {
	view: TargetsView;
	place: ReasonPlace | null;
	onPlace: (place: ReasonPlace | null) => void;
}
/** A part that belongs to a rationale. */
export interface ReasonProps extends ReasonParts {
	rationale: Rationale;
}
/** A partner with a target, and where it stands. */
export interface StandOfPartner {
	partner: Partner;
	stand: Stand;
	position: Position | undefined;
}
export interface StandProps extends ReasonProps, StandOfPartner {}
export interface EvidenceProps extends ReasonProps {
	evidence: Row<'evidence'>;
}
