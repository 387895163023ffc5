/** Small parts every screen uses, on React Aria Components so that keyboard and screen reader come along. */
import { Check, ChevronDown, Info, type LucideIcon, OctagonMinus, Plus, TriangleAlert } from 'lucide-react';
import { type ComponentProps, memo, type ReactNode, useCallback, useRef } from 'react';
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
import { oncePerDoubleClick } from './second-press';

type ButtonKind = 'primary' | 'plain' | 'quiet';

type PressProps = Omit<ComponentProps<typeof AriaButton>, 'className' | 'children'>;

/**
 * A function that always does what the latest one given does, and stays the same object: parts that are slow to
 * draw need not be drawn again because their doing was made anew.
 */
function useLatest<A extends unknown[]>(work: ((...given: A) => void) | undefined): (...given: A) => void {
	const latest = useRef(work);
	latest.current = work;
	return useCallback((...given: A) => latest.current?.(...given), []);
}

type ButtonProps = PressProps & {
	kind?: ButtonKind;
	icon?: LucideIcon;
	className?: string;
	children?: ReactNode;
};

export function Button({ onPress, ...rest }: ButtonProps) {
	return <DrawnButton {...rest} onPress={useLatest(onPress)} />;
}

/** Adds one thing: a double click adds one too. */
export const AddButton = ({ onPress, ...rest }: Omit<ButtonProps, 'icon'>) => (
	<Button kind="quiet" {...rest} icon={Plus} onPress={oncePerDoubleClick(onPress)} />
);

const DrawnButton = memo(function DrawnButton({
	kind = 'plain',
	icon: IconOf,
	className = '',
	children,
	...rest
}: ButtonProps) {
	return (
		<AriaButton {...rest} className={`button ${kind} ${className}`}>
			{IconOf && <IconOf className="icon" aria-hidden />}
			{children}
		</AriaButton>
	);
});

type IconButtonProps = PressProps & { icon: LucideIcon; label: string };

/** A button that is only a picture: its word is the tip and the label. */
export function IconButton({ onPress, ...rest }: IconButtonProps) {
	return <DrawnIconButton {...rest} onPress={useLatest(onPress)} />;
}

const DrawnIconButton = memo(function DrawnIconButton({ icon: IconOf, label, ...rest }: IconButtonProps) {
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
});

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

interface SegmentsProps<K extends string> {
	label: string;
	options: readonly Option<K>[];
	value: K;
	onChange: (key: K) => void;
}

const sameOptions = (a: readonly Option<string>[], b: readonly Option<string>[]): boolean =>
	a.length === b.length &&
	a.every((option, index) => option.key === b[index]?.key && option.label === b[index]?.label);

/** A choice of a few, all in sight. */
export function Segments<K extends string>({ options, onChange, ...rest }: SegmentsProps<K>) {
	const known = useRef(options);
	if (!sameOptions(known.current, options)) known.current = options;
	const change = useLatest((key: string) => onChange(key as K));
	return <DrawnSegments {...rest} options={known.current} onChange={change} />;
}

const DrawnSegments = memo(function DrawnSegments(props: SegmentsProps<string>) {
	const { label, options, value, onChange } = props;
	return (
		<ToggleButtonGroup
			aria-label={label}
			className="segments"
			selectionMode="single"
			disallowEmptySelection
			selectedKeys={[value]}
			onSelectionChange={(keys) => {
				const [key] = keys;
				if (key !== undefined) onChange(String(key));
			}}
		>
			{options.map((option) => (
				<ToggleButton key={option.key} id={option.key}>
					{option.label}
				</ToggleButton>
			))}
		</ToggleButtonGroup>
	);
});

interface ChooseProps<K extends string> {
	label: string;
	options: readonly Option<K>[];
	value: K;
	onChange: (key: K) => void;
	shownLabel?: boolean;
	isDisabled?: boolean;
}

/** A choice of many, folded away. */
export function Choose<K extends string>({ options, onChange, ...rest }: ChooseProps<K>) {
	const known = useRef(options);
	if (!sameOptions(known.current, options)) known.current = options;
	const change = useLatest((key: string) => onChange(key as K));
	return <DrawnChoose {...rest} options={known.current} onChange={change} />;
}

const DrawnChoose = memo(function DrawnChoose(props: ChooseProps<string>) {
	const { label, options, value, onChange, shownLabel, isDisabled = false } = props;
	return (
		<AriaSelect
			aria-label={shownLabel ? undefined : label}
			className={shownLabel ? 'field' : undefined}
			isDisabled={isDisabled}
			value={value}
			onChange={(key) => {
				if (key !== null) onChange(String(key));
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
});

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
