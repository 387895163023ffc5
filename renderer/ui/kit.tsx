/** Small parts every screen uses, on React Aria Components so that keyboard and screen reader come along. */
import {
	Check,
	ChevronDown,
	CircleAlert,
	Info,
	type LucideIcon,
	OctagonMinus,
	TriangleAlert,
} from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import {
	Button as AriaButton,
	Select as AriaSelect,
	Label,
	ListBox,
	ListBoxItem,
	Popover,
	SelectValue,
	ToggleButton,
	ToggleButtonGroup,
	Tooltip,
	TooltipTrigger,
} from 'react-aria-components';
import type { Severity } from '../../shared/calc/figures';
import { levels } from '../words/everywhere';

type ButtonKind = 'primary' | 'plain' | 'quiet';

export function Button({
	kind = 'plain',
	icon: IconOf,
	className = '',
	children,
	...rest
}: Omit<ComponentProps<typeof AriaButton>, 'className' | 'children'> & {
	kind?: ButtonKind;
	icon?: LucideIcon;
	className?: string;
	children?: ReactNode;
}) {
	return (
		<AriaButton {...rest} className={`button ${kind} ${className}`}>
			{IconOf && <IconOf className="icon" aria-hidden />}
			{children}
		</AriaButton>
	);
}

/** A button that is only a picture: its word is the tip and the label. */
export function IconButton({
	icon: IconOf,
	label,
	...rest
}: { icon: LucideIcon; label: string } & Omit<ComponentProps<typeof AriaButton>, 'children' | 'className'>) {
	return (
		<TooltipTrigger delay={400}>
			<AriaButton {...rest} aria-label={label} className="button quiet icon-only">
				<IconOf className="icon" aria-hidden />
			</AriaButton>
			<Tooltip className="tooltip" offset={4}>
				{label}
			</Tooltip>
		</TooltipTrigger>
	);
}

export type Level = Severity | 'ok';
const LEVEL_ICON: Record<Level, LucideIcon> = {
	stop: OctagonMinus,
	warn: TriangleAlert,
	note: Info,
	ok: Check,
};

/** The shape of a level; always beside a word. */
export function LevelIcon({ level }: { level: Level }) {
	const IconOf = LEVEL_ICON[level];
	return <IconOf className={`icon small ${level}`} aria-hidden />;
}

/** A level's shape with its word, or other words that say it. */
export function Mark({ level, children }: { level: Level; children?: ReactNode }) {
	return (
		<span className={`mark ${level}`}>
			<LevelIcon level={level} />
			{children ?? levels[level]}
		</span>
	);
}

export interface Option<K extends string> {
	key: K;
	label: ReactNode;
	/** For type-ahead and screen readers where the label is not plain text. */
	text?: string;
}

/** A choice of a few, all in sight. */
export function Segments<K extends string>({
	label,
	options,
	value,
	onChange,
}: {
	label: string;
	options: readonly Option<K>[];
	value: K;
	onChange: (key: K) => void;
}) {
	return (
		<ToggleButtonGroup
			aria-label={label}
			className="segments"
			selectionMode="single"
			disallowEmptySelection
			selectedKeys={[value]}
			onSelectionChange={(keys) => {
				const [key] = keys;
				if (key !== undefined) onChange(key as K);
			}}
		>
			{options.map((option) => (
				<ToggleButton key={option.key} id={option.key}>
					{option.label}
				</ToggleButton>
			))}
		</ToggleButtonGroup>
	);
}

/** A choice of many, folded away. */
export function Choose<K extends string>({
	label,
	options,
	value,
	onChange,
	shownLabel,
	isDisabled = false,
}: {
	label: string;
	options: readonly Option<K>[];
	value: K;
	onChange: (key: K) => void;
	shownLabel?: boolean;
	isDisabled?: boolean;
}) {
	return (
		<AriaSelect
			aria-label={shownLabel ? undefined : label}
			className={shownLabel ? 'field' : undefined}
			isDisabled={isDisabled}
			value={value}
			onChange={(key) => {
				if (key !== null) onChange(key as K);
			}}
		>
			{shownLabel && <Label>{label}</Label>}
			<AriaButton className="button choose">
				<SelectValue className="ellipsis" />
				<ChevronDown className="icon" aria-hidden />
			</AriaButton>
			<Popover className="popover" offset={4}>
				<ListBox className="options" items={options.map((option) => ({ ...option, id: option.key }))}>
					{(option) => (
						<ListBoxItem textValue={option.text ?? String(option.label)}>{option.label}</ListBoxItem>
					)}
				</ListBox>
			</Popover>
		</AriaSelect>
	);
}

/** What belongs here, why it matters to a bid, and one button. */
export function EmptyState({ title, why, children }: { title: string; why: string; children?: ReactNode }) {
	return (
		<section className="empty">
			<h3>{title}</h3>
			<p className="second">{why}</p>
			{children}
		</section>
	);
}

/** A box with a title; `side` stands at the right of the title. */
export function Section({
	title,
	side,
	children,
	className = '',
}: {
	title: ReactNode;
	side?: ReactNode;
	children: ReactNode;
	className?: string;
}) {
	return (
		<section className={`section ${className}`}>
			<div className="section-head">
				<h2>{title}</h2>
				<span className="grow" />
				{side}
			</div>
			{children}
		</section>
	);
}

export const AlertIcon = CircleAlert;
