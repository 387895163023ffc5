/** The cash of many partners in small, side by side, each on its own scale; one chosen shows large elsewhere. */
import { showMoney } from '../../shared/text';
import { cashWords, smallCashWords } from '../words/money-charts';
import { SmallCash } from './small-cash';
import './cash-multiples.css';

export interface SmallCashOf {
	id: string;
	name: string;
	balancePence: readonly number[];
	/** Most it is short of, whole pounds. */
	need: number;
	/** Pounds; null where they are not known. */
	reserves: number | null;
	isPast: boolean;
}

interface Props {
	partners: readonly SmallCashOf[];
	chosen: string | undefined;
	onChoose: (partnerId: string) => void;
	/** On paper: px; nothing is chosen there. */
	print?: { width: number };
}

export const SMALL = { width: 112, height: 44 };

export function CashMultiples({ partners, chosen, onChoose, print }: Props) {
	return (
		<ul className="cash-multiples" style={print && { width: print.width }}>
			{partners.map((each) => (
				<li key={each.id}>
					{print ? (
						<div className="small-cash">
							<Small {...each} />
						</div>
					) : (
						<button
							type="button"
							className="small-cash"
							aria-pressed={each.id === chosen}
							aria-label={smallCashWords(each.name, each.need, each.reserves)}
							onClick={() => onChoose(each.id)}
						>
							<Small {...each} />
						</button>
					)}
				</li>
			))}
		</ul>
	);
}

function Small({ name, balancePence, reserves, need, isPast }: SmallCashOf) {
	return (
		<>
			<span className="ellipsis small-name" title={name} dir="auto">
				{name}
			</span>
			<SmallCash {...SMALL} balancePence={balancePence} reserves={reserves} />
			<span className={isPast ? 'is-stop strong' : undefined}>
				{need === 0 ? cashWords.never : showMoney(-need)}
			</span>
			<span className="second">{cashWords.has(reserves)}</span>
		</>
	);
}
