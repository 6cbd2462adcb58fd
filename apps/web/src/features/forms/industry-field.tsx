import { findIndustry, searchIndustries, type Industry } from '@subsidy/rules';
import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { ControlProps } from './field-control.tsx';
import { textIn } from './values.ts';

const MAX_RESULTS = 8;

/** 업종코드: typed as a code, or found by the words of the business. */
export function IndustryField({
  id,
  name,
  field,
  value,
  onValueChange,
  onBlur,
  error,
  required,
  disabled,
}: ControlProps) {
  const code = textIn(value);
  const [words, setWords] = useState('');
  const results = words.trim().length < 2 ? [] : searchIndustries(words, MAX_RESULTS);
  const choose = (industry: Industry): void => {
    onValueChange(industry.code);
    setWords('');
  };
  return (
    <div className="stack-tight">
      <TextField
        id={id}
        label={field.label}
        hint={field.hint}
        error={error}
        required={required}
        name={name}
        width="short"
        autoComplete="off"
        value={code}
        disabled={disabled}
        onBlur={onBlur}
        onChange={(event) => onValueChange(event.target.value)}
      />
      <p className="field-reading" role="status">
        {reading(code)}
      </p>
      {disabled !== true && (
        <div className="industry-search">
          <TextField
            id={`${id}-search`}
            label="코드를 모르면 하는 일로 찾기"
            required={false}
            placeholder="예: 금속 절삭, 자동차 부품, 빵"
            autoComplete="off"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <div role="status" className="small muted">
            {words.trim().length >= 2 &&
              results.length === 0 &&
              '찾는 말과 맞는 제조업 코드가 없습니다. 다른 말로 찾아보세요.'}
          </div>
          {results.length > 0 && (
            <ul className="plain-list industry-results">
              {results.map((industry) => (
                <li key={`${String(industry.revision)} ${industry.code}`}>
                  <Button look="quiet" size="small" onClick={() => choose(industry)}>
                    <span className="number">{industry.code}</span> {industry.nameKo}
                    {industry.revision === 10 && ' (10차 분류)'}
                  </Button>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </div>
  );
}

function reading(code: string): string {
  if (code.trim() === '') return '';
  const industry = findIndustry(code);
  return industry === null ? '산업분류표에 없는 코드입니다.' : `${industry.code} ${industry.nameKo}`;
}
