/** The way to the funder's own workbook. */
import { FolderOpen } from 'lucide-react';
import { goWithin } from '../../../route';
import { Button, Section } from '../../../ui/kit';
import { formFill } from '../../../words/form-fill';
import { openForm, useFormState } from './form-store';

const show = () => goWithin({ view: 'form' });

/** Chooses a workbook and shows it. */
export async function chooseForm(): Promise<void> {
	if (await openForm()) show();
}

export function FormCard() {
	const state = useFormState();
	return (
		<Section title={formFill.title} side={<span className="small-text third">{formFill.side}</span>}>
			<div className="share-body">
				<p>{formFill.what}</p>
				<div className="button-line">
					<Button icon={FolderOpen} onPress={() => void chooseForm()}>
						{state ? formFill.chooseAnother : formFill.choose}
					</Button>
					{state && <Button onPress={show}>{formFill.goOn(state.form.name)}</Button>}
				</div>
			</div>
		</Section>
	);
}
