import { AI_FUNCTIONS, AI_PROCESSES, aiCellLabel, aiFunctionLabel, aiProcessLabel } from '@subsidy/rules';
import { FieldGroup } from '../../ui/choice-field.tsx';
import type { ControlProps } from './field-control.tsx';
import { codesIn } from './values.ts';

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
          <caption className="visually-hidden">{field.label}: 줄은 공정, 칸은 AI 기능입니다.</caption>
          <thead>
            <tr>
              <th scope="col">공정</th>
              {AI_FUNCTIONS.map((fn) => (
                <th scope="col" key={fn}>
                  {fn} {aiFunctionLabel(fn)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {AI_PROCESSES.map((process) => (
              <tr key={process}>
                <th scope="row">
                  {process} {aiProcessLabel(process)}
                </th>
                {AI_FUNCTIONS.map((fn) => (
                  <td key={fn}>
                    <label className="matrix-cell">
                      <span className="visually-hidden">{aiCellLabel(`${process}${fn}`)}</span>
                      <span className="matrix-function" aria-hidden="true">
                        {aiFunctionLabel(fn)}
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
          ? '고른 칸이 없습니다.'
          : `고른 칸: ${[...chosen].sort().map(aiCellLabel).join(', ')}`}
      </p>
    </FieldGroup>
  );
}
