/** The shapes a funder workbook can take, one of them chosen. */
import { Label, Radio, RadioGroup } from 'react-aria-components';
import {
	WORKBOOK_TEMPLATE_NAMES,
	WORKBOOK_TEMPLATES,
	type WorkbookTemplate,
} from '../../../shared/workbook-templates';
import { share } from '../../words/share';
import { workbookTemplates } from '../../words/workbook-templates';

interface Choice {
	chosen: WorkbookTemplate;
	onChoose: (template: WorkbookTemplate) => void;
}

export function TemplateChoice({ chosen, onChoose }: Choice) {
	return (
		<RadioGroup
			className="template-choice"
			value={chosen}
			onChange={(key) => onChoose(key as WorkbookTemplate)}
		>
			<Label>{share.workbook.shape}</Label>
			{WORKBOOK_TEMPLATE_NAMES.map((template) => (
				<Radio key={template} value={template} className="template-option">
					<span className="template-dot" aria-hidden />
					<span>
						{WORKBOOK_TEMPLATES[template]}
						<span className="small-text second">{workbookTemplates[template].what}</span>
					</span>
				</Radio>
			))}
		</RadioGroup>
	);
}
