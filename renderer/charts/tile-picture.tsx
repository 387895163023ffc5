/** The small picture of an Overview tile; its words say the same, so it is hidden from screen readers. */
import { showMoney, showPercent } from '../../shared/text';
import type { TilePicture } from '../screens/overview/tiles';
import { Hatches } from './hatches';

const WIDTH = 112;
const HEIGHT = 56;

export function TileChart({ picture }: { picture: TilePicture }) {
	if (picture.kind === 'stands') return <Stands stands={picture.stands} />;
	return (
		<svg className="tile-chart chart" width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
			<Hatches />
			<Picture picture={picture} />
		</svg>
	);
}

function Picture({ picture }: { picture: Exclude<TilePicture, { kind: 'stands' }> }) {
	if (picture.kind === 'limit') return <Limit {...picture} />;
	if (picture.kind === 'match') return <Match {...picture} />;
	if (picture.kind === 'bars') return <Bars {...picture} />;
	if (picture.kind === 'cash') return <Cash partners={picture.partners} />;
	return <Bands {...picture} />;
}

function Limit({
	value,
	limit,
	words,
	end,
}: {
	value: number;
	limit: number | null;
	words: string;
	end: string;
}) {
	const most = Math.max(value, limit ?? value, 1);
	const x = (amount: number) => (amount / most) * (WIDTH - 2);
	const inside = Math.min(value, limit ?? value);
	return (
		<>
			<rect className="bar-solid" x={0} y={18} width={x(inside)} height={12} />
			{value > inside && (
				<rect className="bar-hatched" x={x(inside)} y={18} width={x(value) - x(inside)} height={12} />
			)}
			{limit !== null && <rect className="money-limit" x={x(limit)} y={14} width={2} height={20} />}
			<text className="strong" x={0} y={46}>
				{words}
			</text>
			<text x={WIDTH} y={46} textAnchor="end">
				{end}
			</text>
		</>
	);
}

function Match({ all, secured, minimum }: { all: number; secured: number; minimum: number | null }) {
	const most = Math.max(all, minimum ?? 0, 0.0001);
	const x = (share: number) => (share / most) * (WIDTH - 18);
	return (
		<>
			<rect className="bar-solid" x={0} y={18} width={x(secured)} height={12} />
			<rect
				className="bar-uncertain"
				x={x(secured)}
				y={18}
				width={Math.max(0, x(all) - x(secured))}
				height={12}
			/>
			{minimum !== null && (
				<>
					<rect className="money-limit" x={x(minimum)} y={14} width={2} height={20} />
					<text x={Math.min(x(minimum), WIDTH - 12)} y={11} textAnchor="middle">
						{showPercent(minimum)}
					</text>
				</>
			)}
			<text className="strong" x={0} y={46}>
				{showPercent(secured)} secured
			</text>
		</>
	);
}

function Bars({ target, capacity }: { target: readonly number[]; capacity: readonly number[] }) {
	const top = Math.max(...target, 1);
	const step = WIDTH / target.length;
	const y = (value: number) => HEIGHT - (value / top) * (HEIGHT - 2);
	return (
		<>
			{target.map((value, index) => {
				const covered = Math.min(value, capacity[index] ?? 0);
				const x = index * step + step * 0.12;
				const key = `${index}`;
				return (
					<g key={key}>
						<rect
							className="bar-solid"
							x={x}
							y={y(covered)}
							width={step * 0.76}
							height={HEIGHT - y(covered)}
						/>
						{value - covered >= 0.05 && (
							<rect
								className="bar-hatched"
								x={x}
								y={y(value)}
								width={step * 0.76}
								height={y(covered) - y(value)}
							/>
						)}
					</g>
				);
			})}
		</>
	);
}

function Cash({ partners }: { partners: readonly { name: string; need: number; reserves: number }[] }) {
	const most = Math.max(...partners.map(({ need }) => need), 1);
	const x = (amount: number) => (Math.max(0, amount) / most) * (WIDTH - 2);
	return (
		<>
			{partners.map(({ name, need, reserves }, index) => (
				<g key={name}>
					<text x={0} y={index * 29 + 10}>
						{name.length > 16 ? `${name.slice(0, 15)}…` : name}
					</text>
					<rect className="bar-solid" x={0} y={index * 29 + 14} width={x(reserves)} height={10} />
					<rect
						className="bar-hatched"
						x={x(reserves)}
						y={index * 29 + 14}
						width={x(need) - x(reserves)}
						height={10}
					>
						<title>{showMoney(need)}</title>
					</rect>
				</g>
			))}
		</>
	);
}

function Bands({ red, amber, green }: { red: number; amber: number; green: number }) {
	const parts = [
		{ count: red, className: 'bar-hatched' },
		{ count: amber, className: 'band-amber' },
		{ count: green, className: 'band-green' },
	].filter(({ count }) => count > 0);
	const total = red + amber + green;
	let at = 0;
	return (
		<>
			{parts.map(({ count, className }) => {
				const x = 1 + (at / total) * (WIDTH - 2);
				const width = (count / total) * (WIDTH - 2);
				at += count;
				return (
					<g key={className}>
						<rect className={className} x={x} y={18} width={width} height={12} />
						<text className="strong" x={x + width / 2} y={46} textAnchor="middle">
							{count}
						</text>
					</g>
				);
			})}
		</>
	);
}

function Stands({ stands }: { stands: readonly string[] }) {
	const shown = stands.slice(0, 28);
	return (
		<span className="tile-stands" aria-hidden="true">
			{shown.map((stand, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: squares of a picture have no identity of their own
				<i key={index} className={stand} />
			))}
		</span>
	);
}
