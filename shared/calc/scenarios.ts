/** Headlines of a scenario: what the changed bid would cost, deliver, lose and need, beside the bid. */
import type { LiveFigures } from '../figures';
