import {
  formatBusinessRegistrationNumber,
  isBusinessRegistrationNumber,
  registrationDigits,
} from '@subsidy/rules';
import { useState, type ComponentProps } from 'react';
import type { CheckWords } from '../../i18n/check-ko.ts';
import { Banner } from '../../ui/banner.tsx';
import { afterPress } from '../../ui/after-press.ts';
import { TextField } from '../../ui/text-field.tsx';
import type { ControlProps } from '../forms/field-control.tsx';
import { textIn } from '../forms/values.ts';
import { useCheckWording } from './check-wording.ts';

const DIGITS = 10;
const CORPORATE_DIGITS = 13;

/** What is wrong with a number: at once when it is too long or its last digit is wrong, and when it is left too short. */
function problemOf(digits: string, isLeft: boolean, words: CheckWords): string | undefined {
  if (digits.length > DIGITS) return words.businessNumberLong(digits.length - DIGITS);
  if (digits.length === DIGITS) {
    return isBusinessRegistrationNumber(digits) ? undefined : words.businessNumberWrong;
  }
  return isLeft && digits !== '' ? words.businessNumberShort(DIGITS - digits.length) : undefined;
}

type NumberLineProps = Omit<ComponentProps<typeof TextField>, 'label'> & {
  field: ControlProps['field'];
  onLeft: (isLeft: boolean) => void;
};

/** A registration number in a short line; it tells when one comes to it and leaves it. */
const NumberLine = ({ field, onLeft, ...rest }: NumberLineProps) => (
  <TextField
    {...rest}
    label={field.label}
    hint={field.hint}
    width="short"
    inputMode="numeric"
    autoComplete="off"
    onFocus={() => onLeft(false)}
    onBlur={() => afterPress(() => onLeft(true))}
  />
);

/** 사업자등록번호: its last digit is checked while one types. */
export function BusinessNumberField({ id, field, value, onValueChange, required }: ControlProps) {
  const { words } = useCheckWording();
  const [isLeft, setLeft] = useState(true);
  const digits = textIn(value);
  const problem = problemOf(digits, isLeft, words);
  return (
    <div className="stack-tight">
      <NumberLine
        id={id}
        field={field}
        required={required}
        onLeft={setLeft}
        error={problem}
        value={formatBusinessRegistrationNumber(digits)}
        onChange={(event) => onValueChange(registrationDigits(event.target.value).replace(/\D/g, ''))}
      />
      <p className="field-reading" role="status">
        {digits.length === DIGITS && problem === undefined ? words.businessNumberRight : ''}
      </p>
    </div>
  );
}

/** 법인등록번호: doubted, never refused. */
export function CorporateNumberField({ id, field, value, onValueChange, required }: ControlProps) {
  const { corporateDoubt } = useCheckWording();
  const [isLeft, setLeft] = useState(true);
  const text = textIn(value);
  const complete = text.replace(/\D/g, '').length >= CORPORATE_DIGITS;
  const doubt = text !== '' && (isLeft || complete) ? corporateDoubt(text) : null;
  return (
    <div className="stack-tight">
      <NumberLine
        id={id}
        field={field}
        required={required}
        onLeft={setLeft}
        maxLength={14}
        value={text}
        onChange={(event) => onValueChange(event.target.value)}
      />
      <div role="status">{doubt !== null && <Banner tone="warning">{doubt}</Banner>}</div>
    </div>
  );
}
