/** Filling a funder's own workbook: the bid's figures at the left, the form at the right. */
import { ArrowLeft, FileInput, Folder, FolderOpen } from 'lucide-react';
import { useMemo, useState } from 'react';
import { formFields } from '../../../../shared/forms/fields';
import { showInFolder } from '../../../commands';
import { useBid, useFigures } from '../../../plan-store';
import { goWithin } from '../../../route';
import { useFromTop } from '../../../ui/from-top';
import { Button, Choose, EmptyState, Mark } from '../../../ui/kit';
import { shell } from '../../../words/everywhere';
import { formFill } from '../../../words/form-fill';
import { FieldsGrid } from './fields-grid';
import { type FormState, fillForm, openForm, showSheet, useFormState } from './form-store';
import { countReplaced } from './replaced-formulas';
import { SheetGrid } from './sheet-grid';
import './form.css';

export function FormView() {
	const state = useFormState();
	useFromTop();
	return (
		<div className="form-fill">
			<div className="page-head">
				<h1>{state ? formFill.viewTitle(state.form.name) : formFill.title}</h1>
				<span className="grow" />
				<Button icon={ArrowLeft} onPress={() => goWithin({ view: undefined })}>
					{formFill.back}
				</Button>
				<Button icon={FolderOpen} onPress={() => void openForm()}>
					{state ? formFill.chooseAnother : formFill.choose}
				</Button>
				{state && (
					<Button
						kind="primary"
						icon={FileInput}
						isDisabled={state.pairs.length === 0}
						onPress={() => void fillForm()}
					>
						{formFill.fill}
					</Button>
				)}
			</div>
			{state ? <Work state={state} /> : <EmptyState title={formFill.none} why={formFill.noneWhy} />}
		</div>
	);
}

function Work({ state }: { state: FormState }) {
	const { plan } = useBid();
	const figures = useFigures();
	const [search, setSearch] = useState('');
	const fields = useMemo(() => formFields(plan, figures), [plan, figures]);
	const byKey = useMemo(() => new Map(fields.map((field) => [field.key, field])), [fields]);
	const shown = useMemo(() => {
		const words = search.trim().toLowerCase().split(/\s+/);
		return fields.filter(({ group, label }) =>
			words.every((word) => `${group} ${label}`.toLowerCase().includes(word)),
		);
	}, [fields, search]);
	const sheet = state.form.sheets.find(({ name }) => name === state.sheet);
	const known = state.pairs.filter(({ field }) => byKey.has(field)).length;
	const replaced = countReplaced(state.form, state.pairs);
	return (
		<>
			<p className="sentence">
				{formFill.chosen(known)} {replaced > 0 && <Mark level="warn">{formFill.replaced(replaced)}</Mark>}
			</p>
			<p className="reason">{formFill.how}</p>
			<Report state={state} />
			<div className="form-work">
				<div className="form-figures">
					<label className="field">
						<span>{formFill.filter}</span>
						<input value={search} onChange={(event) => setSearch(event.target.value)} />
					</label>
					{shown.length === 0 ? (
						<p className="second">{formFill.noMatch}</p>
					) : (
						<FieldsGrid fields={shown} state={state} />
					)}
				</div>
				<div className="form-paper">
					<Choose
						label={formFill.sheet}
						value={state.sheet}
						onChange={showSheet}
						options={state.form.sheets.map(({ name, isHidden }) => ({
							key: name,
							label: isHidden ? formFill.hidden(name) : name,
						}))}
					/>
					{sheet && <SheetGrid key={sheet.name} sheet={sheet} state={state} fields={byKey} />}
					{sheet?.isCut && <p className="second">{formFill.cut}</p>}
				</div>
			</div>
		</>
	);
}

function Report({ state: { report } }: { state: FormState }) {
	return (
		<div role="status" className="form-report">
			{report && (
				<>
					<p className="path">{report.path}</p>
					{report.different.length === 0 ? (
						<Mark level="ok">{formFill.filled(report.cells, report.partsKept)}</Mark>
					) : (
						<Mark level="stop">{formFill.differ(report.different)}</Mark>
					)}
					<Button icon={Folder} onPress={() => void showInFolder('form.fill')}>
						{shell.showInFolder}
					</Button>
				</>
			)}
		</div>
	);
}
