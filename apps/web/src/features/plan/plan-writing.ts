import type { FieldValues, JsonValue } from '@subsidy/rules';
import type { ReactNode } from 'react';

/** What the fields of the plan need of the draft around them: autosave, turn, problems. The page brings it along. */
export interface PlanWriting {
  values: FieldValues;
  change: (field: string, value: JsonValue) => void;
  /** Whether this person may change the field now. */
  isOpen: (field: string) => boolean;
  problemOf: (field: string) => string | undefined;
  /** Both values of a field that somebody else changed meanwhile; null where nobody did. */
  conflictOf: (field: string) => ReactNode;
}

/** What a field of the plan is given. */
export interface PlanControlProps {
  id: string;
  label: string;
  hint?: string | undefined;
  required: boolean;
  value: JsonValue | undefined;
  onValueChange: (value: JsonValue) => void;
  error?: string | undefined;
  disabled: boolean;
}
