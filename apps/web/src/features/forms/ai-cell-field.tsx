import { AI_FUNCTIONS, AI_PROCESSES, aiCellLabel, aiFunctionLabel, aiProcessLabel } from '@subsidy/rules';
import { useState } from 'react';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { ChoiceInput, FieldGroup } from '../../ui/choice-field.tsx';
import type { ControlProps } from './field-control.tsx';
import { codesIn } from './values.ts';
import './ai-cell-field.css';

const AI_CELL_LABELS = { process: aiProcessLabel, fn: aiFunctionLabel, cell: aiCellLabel };

/** AI 공정·기능 in two steps: in which process (어느 공정에서), then what it shall do there (무엇을 하게). */
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
  const first = AI_PROCESSES.find((one) => [...chosen].some((cell) => cell.startsWith(one)));
  const [opened, setOpened] = useState<string | null>(null);
  const process = opened ?? first ?? null;
  const toggle = (cell: string): void => {
    const next = new Set(chosen);
    if (!next.delete(cell)) next.add(cell);
    onValueChange([...next].sort());
  };
  const countIn = (one: string): number => [...chosen].filter((cell) => cell.startsWith(one)).length;
  return (
    <FieldGroup id={id} label={field.label} hint={field.hint} error={error} required={required}>
      <div className="stack-tight">
        <fieldset className="cell-step">
          <legend className="small">{words.cellProcess}</legend>
          <div className="cell-processes">
            {AI_PROCESSES.map((one) => (
              <ChoiceInput
                key={one}
                kind="radio"
                name={`${name}-process`}
                label={
                  <>
                    {one} {labels.process(one)}
                    {countIn(one) > 0 && <span className="cell-count number"> {countIn(one)}</span>}
                  </>
                }
                checked={process === one}
                disabled={disabled}
                onChange={() => setOpened(one)}
              />
            ))}
          </div>
        </fieldset>
        {process !== null && (
          <fieldset className="cell-step cell-functions">
            <legend className="small">
              {words.cellFunction.replace('{process}', labels.process(process))}
            </legend>
            {AI_FUNCTIONS.map((fn) => (
              <ChoiceInput
                key={fn}
                kind="checkbox"
                name={name}
                label={
                  <>
                    <span className="visually-hidden">{labels.cell(`${process}${fn}`)}</span>
                    <span aria-hidden="true">{labels.fn(fn)}</span>
                  </>
                }
                checked={chosen.has(`${process}${fn}`)}
                disabled={disabled}
                onChange={() => toggle(`${process}${fn}`)}
              />
            ))}
          </fieldset>
        )}
      </div>
      <p className="field-reading" role="status">
        {chosen.size === 0
          ? words.noCells
          : `${words.chosenCells}: ${[...chosen].sort().map(labels.cell).join(', ')}`}
      </p>
    </FieldGroup>
  );
}
