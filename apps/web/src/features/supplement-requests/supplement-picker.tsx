import type { FormView } from '@subsidy/contract';
import { cleanText } from '@subsidy/rules';
import { useState } from 'react';
import { ChoiceInput, FieldGroup } from '../../ui/choice-field.tsx';
import { Details } from '../../ui/details.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { documentKey, fieldKey } from './supplement-draft.ts';

interface Pick {
  key: string;
  label: string;
}

interface PickGroup {
  title: string;
  picks: readonly Pick[];
}

/** Everything of the application stage that can be asked for: documents first, they are asked for most. */
function groupsOf(form: FormView): PickGroup[] {
  const documents = form.documents
    .filter(({ stage }) => stage === 'application')
    .map(({ documentType, label }) => ({ key: documentKey(documentType), label }));
  const sections = form.sections
    .filter(({ stage }) => stage === 'application')
    .map(({ section, title }) => ({
      title,
      picks: form.application
        .filter((field) => field.section === section)
        .map(({ field, label }) => ({ key: fieldKey(field), label })),
    }));
  return [{ title: '서류', picks: documents }, ...sections];
}

/** 보완 항목 고르기: documents and fields by section, to be found by name. */
export function SupplementPicker({
  form,
  chosen,
  onToggle,
  error,
}: {
  form: FormView;
  chosen: readonly string[];
  onToggle: (key: string) => void;
  error: string | undefined;
}) {
  const [text, setText] = useState('');
  const wanted = cleanText(text);
  const groups = groupsOf(form)
    .map(({ title, picks }) => ({ title, picks: picks.filter(({ label }) => label.includes(wanted)) }))
    .filter(({ picks }) => picks.length > 0);
  return (
    <FieldGroup
      id="supplement-items"
      label="고칠 항목과 서류"
      hint="고른 것만 기업에 열립니다. 나머지는 그대로 잠겨 있습니다."
      error={error}
    >
      <TextField
        label="항목 찾기"
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {groups.length === 0 && <p className="muted">이름에 ‘{wanted}’이 들어간 항목이 없습니다.</p>}
      {groups.map(({ title, picks }) => {
        const count = picks.filter(({ key }) => chosen.includes(key)).length;
        return (
          <Details
            key={`${title} ${wanted === '' ? '' : 'found'}`}
            open={wanted !== '' || title === '서류'}
            summary={
              <>
                <span>{title}</span>
                {count > 0 && <span className="muted small">{count}개 고름</span>}
              </>
            }
          >
            <div className="choices">
              {picks.map(({ key, label }) => (
                <ChoiceInput
                  key={key}
                  kind="checkbox"
                  checked={chosen.includes(key)}
                  onChange={() => onToggle(key)}
                  label={label}
                />
              ))}
            </div>
          </Details>
        );
      })}
    </FieldGroup>
  );
}
