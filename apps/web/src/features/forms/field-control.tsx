import type { FormField, JsonValue, TextFormat } from '@subsidy/rules';
import { RadioGroup, SelectField, YesNoField } from '../../ui/choice-field.tsx';
import type { FieldTexts } from '../../ui/field.tsx';
import { MoneyField, NumberField } from '../../ui/number-field.tsx';
import { DateField, TextAreaField, TextField } from '../../ui/text-field.tsx';
import { AiCellField } from './ai-cell-field.tsx';
import { ChoicesField } from './choices-field.tsx';
import { hintOf } from './hint-of.ts';
import { IndustryField } from './industry-field.tsx';
import { TableField } from './table-field.tsx';
import { booleanIn, controlId, numberIn, textIn } from './values.ts';

const RADIO_UP_TO = 6;

/** What a control of the form gets, whatever it looks like. */
export interface ControlProps {
  /** id of the control */
  id: string;
  /** name of the field; groups radio buttons */
  name: string;
  field: Omit<FormField, 'example' | 'section'>;
  value: JsonValue | undefined;
  onValueChange: (value: JsonValue) => void;
  onBlur?: (() => void) | undefined;
  error?: string | undefined;
  required: boolean;
  disabled?: boolean | undefined;
}

/** One field of a form catalogue, as the control that fits it. */
export function FieldControl(props: Omit<ControlProps, 'id' | 'name'>) {
  const { field } = props;
  return <AnyControl {...props} id={controlId(field.field)} name={field.field} />;
}

const textsOf = ({ id, field, error, required }: ControlProps): FieldTexts => ({
  id,
  label: field.label,
  hint: hintOf(field),
  error,
  required,
});

/** The control of a field or of a table's column. */
export function AnyControl(props: ControlProps) {
  const { field } = props;
  if (field.field === 'company.ksicCode') return <IndustryField {...props} />;
  if (/aiCells$/i.test(field.field)) return <AiCellField {...props} />;
  switch (field.type) {
    case 'text':
    case 'long-text':
    case 'date':
    case 'month':
      return <TextControl {...props} />;
    case 'integer':
    case 'decimal':
    case 'money':
      return <AmountControl {...props} />;
    case 'boolean':
      return <BooleanControl {...props} />;
    case 'choice':
      return <ChoiceControl {...props} />;
    case 'choices':
      return <ChoicesField {...props} />;
    case 'table':
      return <TableField {...props} control={AnyControl} />;
  }
}

/** The keyboard of a phone and what the browser knows; the type stays text, since another one drops what does not fit it. */
const KEYBOARDS: Readonly<
  Record<TextFormat, { inputMode: 'email' | 'tel' | 'numeric'; autoComplete: string }>
> = {
  email: { inputMode: 'email', autoComplete: 'email' },
  phone: { inputMode: 'tel', autoComplete: 'tel' },
  'corporate-number': { inputMode: 'numeric', autoComplete: 'off' },
};

function TextControl(props: ControlProps) {
  const { field, value, onValueChange, onBlur, disabled, name } = props;
  const shared = { ...textsOf(props), name, value: textIn(value), onBlur, disabled };
  if (field.type === 'long-text') {
    return (
      <TextAreaField
        {...shared}
        limit={field.maxLength}
        onChange={(event) => onValueChange(event.target.value)}
      />
    );
  }
  if (field.type === 'date') {
    return (
      <DateField
        {...shared}
        min={field.min}
        max={field.max}
        onChange={(event) => onValueChange(event.target.value === '' ? null : event.target.value)}
      />
    );
  }
  if (field.type === 'month') {
    return (
      <TextField
        {...shared}
        type="month"
        width="short"
        min={field.min}
        max={field.max}
        onChange={(event) => onValueChange(event.target.value === '' ? null : event.target.value)}
      />
    );
  }
  return (
    <TextField
      {...shared}
      {...(field.format === undefined ? {} : KEYBOARDS[field.format])}
      onChange={(event) => onValueChange(event.target.value.replaceAll('\t', ' '))}
    />
  );
}

function AmountControl(props: ControlProps) {
  const { field, value, onValueChange, onBlur, disabled, name } = props;
  const shared = { ...textsOf(props), name, value: numberIn(value), onValueChange, onBlur, disabled };
  return field.type === 'money' ? (
    <MoneyField {...shared} shape={field} />
  ) : (
    <NumberField {...shared} shape={field} />
  );
}

function BooleanControl(props: ControlProps) {
  const { value, onValueChange, disabled, name } = props;
  return (
    <YesNoField
      {...textsOf(props)}
      name={name}
      value={booleanIn(value)}
      onValueChange={onValueChange}
      disabled={disabled}
    />
  );
}

function ChoiceControl(props: ControlProps) {
  const { field, value, onValueChange, onBlur, disabled, name } = props;
  const options = field.options ?? [];
  if (options.length > RADIO_UP_TO || name.includes('#')) {
    return (
      <SelectField
        {...textsOf(props)}
        name={name}
        options={options}
        value={textIn(value)}
        disabled={disabled}
        onBlur={onBlur}
        onChange={(event) => onValueChange(event.target.value === '' ? null : event.target.value)}
      />
    );
  }
  return (
    <RadioGroup
      {...textsOf(props)}
      name={name}
      options={options}
      value={textIn(value)}
      onValueChange={onValueChange}
      disabled={disabled}
    />
  );
}
