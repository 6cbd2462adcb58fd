import { currentRegionCode, REGION_CODES, regionLabel } from '@subsidy/rules';
import { useState, type FormEvent } from 'react';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { DeskFilters } from './desk-filters.ts';
import './desk-search.css';

const TODAY_AFTER_MERGER = '2026-07-01';

// 광주 and 전남 are asked for under the merged region, which finds both old codes too.
const REGION_OPTIONS = REGION_CODES.filter(
  (code) => currentRegionCode(code, TODAY_AFTER_MERGER) === code,
).map((code) => ({ value: code, label: regionLabel(code) }));

/** Region and text of the list; the text counts when the form is sent, not while typing. */
export function DeskSearch({
  filters,
  onChange,
}: {
  filters: DeskFilters;
  onChange: (filters: DeskFilters) => void;
}) {
  // What is being typed belongs to the search it started from: another one, by "back" say, begins anew.
  const [typed, setTyped] = useState({ query: filters.query, text: filters.query });
  const text = typed.query === filters.query ? typed.text : filters.query;
  const search = (event: FormEvent): void => {
    event.preventDefault();
    onChange({ ...filters, query: text });
  };
  return (
    <form className="desk-search" role="search" onSubmit={search}>
      <SelectField
        label="지역"
        placeholder="모든 지역"
        options={REGION_OPTIONS}
        value={filters.regionCode ?? ''}
        onChange={(event) => onChange({ ...filters, regionCode: event.target.value || null })}
      />
      <TextField
        label="기업명·사업자번호·접수번호·과제명"
        type="search"
        value={text}
        onChange={(event) => setTyped({ query: filters.query, text: event.target.value })}
      />
      <Button type="submit" look="secondary">
        찾기
      </Button>
    </form>
  );
}
