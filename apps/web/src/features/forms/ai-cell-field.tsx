import { AI_FUNCTIONS, AI_PROCESSES, aiCellLabel, aiFunctionLabel, aiProcessLabel } from '@subsidy/rules';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { FieldGroup } from '../../ui/choice-field.tsx';
import type { ControlProps } from './field-control.tsx';
import { codesIn } from './values.ts';
import './ai-cell-field.css';

const AI_CELL_LABELS = { process: aiProcessLabel, fn: aiFunctionLabel, cell: aiCellLabel };

/** AI 공정·기능: the matrix of seven processes and five functions. */
export function AiCellField({
  id,
  name,
  field,
  value,
  onValueChange,
  error,
  required,
  disabled,
}: ControlProps) {
  const words = useWords();
  const labels = useLanguage().english?.rules.aiCells ?? AI_CELL_LABELS;
  const chosen = new Set(codesIn(value) ?? []);
  const toggle = (cell: string): void => {
    const next = new Set(chosen);
    if (!next.delete(cell)) next.add(cell);
    onValueChange([...next].sort());
  };
  return (
    <FieldGroup id={id} label={field.label} hint={field.hint} error={error} required={required}>
      <div className="table-frame">
        <table className="matrix">
          <caption className="visually-hidden">
            {field.label}: {words.cellsCaption}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.process}</th>
              {AI_FUNCTIONS.map((fn) => (
                <th scope="col" key={fn}>
                  {fn} {labels.fn(fn)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {AI_PROCESSES.map((process) => (
              <tr key={process}>
                <th scope="row">
                  {process} {labels.process(process)}
                </th>
                {AI_FUNCTIONS.map((fn) => (
                  <td key={fn}>
                    <label className="matrix-cell">
                      <span className="visually-hidden">{labels.cell(`${process}${fn}`)}</span>
                      <span className="matrix-function" aria-hidden="true">
                        {labels.fn(fn)}
                      </span>
                      <input
                        type="checkbox"
                        className="choice-input"
                        name={name}
                        checked={chosen.has(`${process}${fn}`)}
                        disabled={disabled}
                        onChange={() => toggle(`${process}${fn}`)}
                      />
                    </label>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="field-reading" role="status">
        {chosen.size === 0
          ? words.noCells
          : `${words.chosenCells}: ${[...chosen].sort().map(labels.cell).join(', ')}`}
      </p>
    </FieldGroup>
  );
}
