import { findIndustry, industryPath, type Industry, type IndustryName } from '@subsidy/rules';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useLanguage, useWords } from '../../i18n/language.tsx';
import { Button } from '../../ui/button.tsx';
import { ComboboxField } from '../../ui/combobox-field.tsx';
import type { ControlProps } from './field-control.tsx';
import { loadIndustries, useIndustries } from './industries.ts';
import { textIn } from './values.ts';

const MAX_RESULTS = 12;
const WHOLE_CODE_DIGITS = 5;
const CODE_SO_FAR = /^[A-U]?\d*$/i;

/** How industries are called where this is read, and how they are found; until the names are here, only their codes are known. */
function useNames() {
  const { english } = useLanguage();
  const industries = useIndustries();
  const englishNames = english?.industryNames;
  const search = useCallback(
    (text: string): Industry[] => industries?.searchIndustries(text, MAX_RESULTS, englishNames) ?? [],
    [industries, englishNames],
  );
  const nameOf: IndustryName = english?.rules.industryName ?? industries?.koreanIndustryName ?? noName;
  return { nameOf, search, isLoaded: industries !== null };
}

const noName: IndustryName = () => null;

/** 업종: found by words of the business, or typed as a code. */
export function IndustryField(props: ControlProps) {
  const { id, name, field, value, onValueChange, onBlur, error, required, disabled } = props;
  const words = useWords();
  const { nameOf, search, isLoaded } = useNames();
  const code = textIn(value);
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? code;
  // The letter appears at once; the list may come a moment later.
  const searched = useDeferredValue(text);
  const found = useMemo(() => (isWhole(searched) ? [] : search(searched)), [searched, search]);
  const onTextChange = (written: string): void => {
    // Only full-width digits: a Korean syllable that is being put together must stay as it is.
    const next = /[０-９]/.test(written) ? written.normalize('NFKC') : written;
    if (!isLoaded) void loadIndustries();
    if (CODE_SO_FAR.test(next.trim())) {
      setTyped(null);
      onValueChange(next);
    } else {
      setTyped(next);
      if (code !== '') onValueChange('');
    }
  };
  const put = (chosen: string): void => {
    setTyped(null);
    onValueChange(chosen);
  };
  return (
    <div className="stack-tight">
      <ComboboxField
        id={id}
        label={field.label}
        hint={field.hint}
        error={error}
        required={required}
        name={name}
        placeholder={words.industryPlaceholder}
        text={text}
        onTextChange={onTextChange}
        options={found.map((industry) => ({
          key: industry.code,
          label: (
            <>
              <span className="number">{industry.code}</span> {nameOf(industry)}
            </>
          ),
          detail: pathOf(industry, nameOf, words.formerRevision),
        }))}
        onChoose={put}
        listLabel={words.industriesFound}
        status={found.length === 0 ? '' : `${words.industriesFound}: ${String(found.length)}`}
        disabled={disabled}
        onBlur={onBlur}
      />
      <IndustryReading
        typed={typed}
        code={code}
        isFound={found.length > 0}
        isLoaded={isLoaded}
        nameOf={nameOf}
        onPut={put}
      />
    </div>
  );
}

/** A whole code that stands in the classification needs no list under it. */
function isWhole(text: string): boolean {
  const industry = findIndustry(text);
  return industry !== null && industry.digits === WHOLE_CODE_DIGITS;
}

/** Where a code belongs: its division and class, and the revision when it is a former one. */
function pathOf(industry: Industry, nameOf: IndustryName, former: string): string {
  const path = industryPath(industry)
    .filter(({ digits }) => digits !== WHOLE_CODE_DIGITS - 1)
    .map(nameOf)
    .join(' › ');
  return industry.revision === 11 ? path : [former, path].filter((part) => part !== '').join(' · ');
}

interface ReadingProps {
  typed: string | null;
  code: string;
  isFound: boolean;
  isLoaded: boolean;
  nameOf: IndustryName;
  onPut: (code: string) => void;
}

/** What the code means; a code of the 10th revision is led to those that took its place. */
function IndustryReading({ onPut, ...given }: ReadingProps) {
  const words = useWords();
  const { code, nameOf } = given;
  const industry = findIndustry(code);
  return (
    <div role="status" className="stack-tight">
      <p className="field-reading">{reading(given, industry, words)}</p>
      {industry !== null && industry.revision === 10 && (
        <div className="row">
          {industry.successors.map((successor) => (
            <Button key={successor} look="secondary" size="small" onClick={() => onPut(successor)}>
              {successor} {nameOfCode(successor, nameOf)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}

function nameOfCode(code: string, nameOf: IndustryName): string {
  const industry = findIndustry(code);
  return industry === null ? '' : (nameOf(industry) ?? '');
}

function reading(
  { typed, code, isFound, isLoaded, nameOf }: Omit<ReadingProps, 'onPut'>,
  industry: Industry | null,
  words: ReturnType<typeof useWords>,
): string {
  if (typed !== null && typed.trim() !== '') {
    if (!isLoaded) return words.industriesLoading;
    return isFound ? words.industryChoose : words.industryNone;
  }
  if (code.trim() === '') return '';
  if (industry === null) return words.industryUnknown;
  const name = `${industry.code} ${nameOf(industry) ?? ''}`.trim();
  return industry.revision === 11 ? name : `${name}. ${words.industryFormer}`;
}
