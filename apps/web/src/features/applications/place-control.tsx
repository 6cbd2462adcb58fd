import type { FieldValues, FormField, JsonValue } from '@subsidy/rules';
import { PlaceField } from '../forms/place-field.tsx';
import { controlId, textIn } from '../forms/values.ts';

const REGION = 'company.regionCode';
const CITY = 'company.city';

/** Whether a field of the form is a part of the place of the factory. */
export const isPlace = ({ field }: FormField): boolean => field === REGION || field === CITY;

interface PartProps {
  field: FormField;
  error: string | undefined;
  required: boolean;
  onBlur: () => void;
}

const IDS = {
  find: controlId('company.place'),
  regionCode: controlId(REGION),
  city: controlId(CITY),
} as const;

/** 공장이 있는 곳 on the form: two fields of the catalogue, each saved for itself; only what is open changes. */
export function PlaceControl({
  controls,
  values,
  isOpen,
  onChange,
}: {
  controls: readonly PartProps[];
  values: FieldValues;
  isOpen: (field: string) => boolean;
  onChange: (field: string, value: JsonValue) => void;
}) {
  const errorOf = (name: string): string | undefined =>
    controls.find(({ field }) => field.field === name)?.error;
  const put = (field: string, value: string): void => {
    if (isOpen(field) && value !== textIn(values[field])) onChange(field, value === '' ? null : value);
  };
  return (
    <PlaceField
      label="공장이 있는 곳"
      hint={controls.find(({ field }) => field.field === REGION)?.field.hint}
      ids={IDS}
      regionCode={textIn(values[REGION])}
      city={textIn(values[CITY])}
      required={controls.some(({ required }) => required)}
      errors={{ regionCode: errorOf(REGION), city: errorOf(CITY) }}
      disabled={{ regionCode: !isOpen(REGION), city: !isOpen(CITY) }}
      onBlur={() => controls.forEach(({ onBlur }) => onBlur())}
      onPut={(regionCode, city) => {
        put(REGION, regionCode);
        put(CITY, city);
      }}
    />
  );
}
