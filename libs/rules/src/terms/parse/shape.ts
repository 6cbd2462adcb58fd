import { isJsonArray, isJsonObject, type JsonValue } from '../../core/json.ts';
import { textFaultMessage } from '../../messages/text-faults.ts';
import { termsWords } from '../../messages/terms-problems.ts';
import { isBlank, textFault, type TextLines } from '../../texts/read-text.ts';

// One description of a shape says both: its JSON Schema (2020-12), and what is wrong with a value, each fault with its path.

/** A JSON Schema, or a part of one. */
export interface Schema {
  readonly [keyword: string]: JsonValue;
}

/** Hears of a fault. */
export type Report = (path: string, message: string) => void;

/** The shape of a value that is read as `Of`. */
export interface Shape<out Of> {
  /** Parts that have a name are put into `defs` under it. */
  schema(defs: Map<string, Schema>): Schema;
  check(value: JsonValue | undefined, path: string, report: Report): void;
  /** For the compiler alone; never there. */
  readonly of?: Of;
}

/** A member that may be left out. */
export interface OptionalShape<out Of> extends Shape<Of> {
  readonly isOptional: true;
}

type Member<T, Key extends keyof T> =
  object extends Pick<T, Key> ? OptionalShape<Exclude<T[Key], undefined>> : Shape<T[Key]>;
/** A shape for each member, optional ones as such: one that is missing or of another type does not compile. */
export type Members<T> = { readonly [Key in keyof T]-?: Member<T, Key> };

/** The place of a member below a path. */
export const below = (path: string, key: string | number): string => {
  if (typeof key === 'number') return `${path}[${String(key)}]`;
  return path === '' ? key : `${path}.${key}`;
};

const shapeOf = <Of>(schema: Schema, problem: (value: JsonValue) => string | null): Shape<Of> => ({
  schema: () => schema,
  check(value, path, report) {
    const message = value === undefined ? termsWords.missing : problem(value);
    if (message !== null) report(path, message);
  },
});

interface TextLimits {
  max: number;
  lines?: TextLines;
  pattern?: { source: string; message: string };
  /** Beyond a pattern. */
  isValid?: { test: (text: string) => boolean; message: string };
}

const matching = ({
  source,
  message,
}: NonNullable<TextLimits['pattern']>): NonNullable<TextLimits['isValid']> => {
  const pattern = new RegExp(source, 'u');
  return { test: (text) => pattern.test(text), message };
};

/** A text in which something can be seen. */
export const text = ({ max, lines = 'one-line', pattern, isValid }: TextLimits): Shape<string> => {
  const rules = [
    ...(pattern === undefined ? [] : [matching(pattern)]),
    ...(isValid === undefined ? [] : [isValid]),
  ];
  return shapeOf(
    {
      type: 'string',
      minLength: 1,
      maxLength: max,
      ...(pattern === undefined ? {} : { pattern: pattern.source }),
    },
    (value) => {
      if (typeof value !== 'string') return termsWords.text;
      if (isBlank(value)) return termsWords.blank;
      if (value.length > max) return termsWords.longest(max);
      const fault = textFault(value, lines);
      if (fault !== null) return textFaultMessage(fault);
      return rules.find(({ test }) => !test(value))?.message ?? null;
    },
  );
};

/** A number of a range. */
export const number = (min: number, max: number): Shape<number> =>
  shapeOf({ type: 'number', minimum: min, maximum: max }, (value) => rangeProblem(value, min, max));

/** A whole number of a range. */
export const whole = (min: number, max: number): Shape<number> =>
  shapeOf({ type: 'integer', minimum: min, maximum: max }, (value) =>
    typeof value === 'number' && !Number.isSafeInteger(value)
      ? termsWords.whole
      : rangeProblem(value, min, max),
  );

function rangeProblem(value: JsonValue, min: number, max: number): string | null {
  if (typeof value !== 'number' || Number.isNaN(value)) return termsWords.number;
  return value < min || value > max ? termsWords.between(min, max) : null;
}

export const yesNo: Shape<boolean> = shapeOf({ type: 'boolean' }, (value) =>
  typeof value === 'boolean' ? null : termsWords.yesNo,
);

/** The one value there is. */
export const exactly = <const Of extends string | number>(only: Of, message: string): Shape<Of> =>
  shapeOf({ const: only }, (value) => (value === only ? null : message));

/** One of the listed codes. */
export const oneOf = <const Of extends string>(codes: readonly Of[]): Shape<Of> =>
  shapeOf({ enum: codes }, (value) =>
    (codes as readonly JsonValue[]).includes(value) ? null : termsWords.notACode,
  );

/** Whatever fits in one cell of an answer. */
export const scalar: Shape<string | number | boolean> = shapeOf(
  { type: ['string', 'number', 'boolean'] },
  (value) => (['string', 'number', 'boolean'].includes(typeof value) ? null : termsWords.scalar),
);

/** Any JSON; what it has to fit is checked where that is known. Texts in it can be shown. */
export const anything: Shape<JsonValue> = {
  schema: () => ({}),
  check(value, path, report) {
    if (value === undefined) report(path, termsWords.missing);
    else if (typeof value === 'string') {
      const fault = textFault(value, 'many-lines');
      if (fault !== null) report(path, textFaultMessage(fault));
    } else if (isJsonArray(value)) {
      for (const [index, item] of value.entries()) anything.check(item, below(path, index), report);
    } else if (isJsonObject(value)) {
      for (const [key, item] of Object.entries(value)) anything.check(item, below(path, key), report);
    }
  },
};

/** A list of such items. */
export const list = <Of>(item: Shape<Of>, { min = 0, max }: { min?: number; max: number }): Shape<Of[]> => ({
  schema: (defs) => ({ type: 'array', minItems: min, maxItems: max, items: item.schema(defs) }),
  check(value, path, report) {
    if (value === undefined) report(path, termsWords.missing);
    else if (!isJsonArray(value)) report(path, termsWords.list);
    else if (value.length > max) report(path, termsWords.atMost(max));
    else {
      if (value.length < min) report(path, termsWords.atLeast(min));
      for (const [index, one] of value.entries()) item.check(one, below(path, index), report);
    }
  },
});

/** A value by any key of a form, as an example by type. */
export const record = <Of>(item: Shape<Of>, max: number): Shape<Readonly<Record<string, Of>>> => ({
  schema: (defs) => ({ type: 'object', maxProperties: max, additionalProperties: item.schema(defs) }),
  check(value, path, report) {
    if (value === undefined) report(path, termsWords.missing);
    else if (!isJsonObject(value)) report(path, termsWords.object);
    else if (Object.keys(value).length > max) report(path, termsWords.atMost(max));
    else for (const [key, one] of Object.entries(value)) item.check(one, below(path, key), report);
  },
});

/** An object of just these members. */
export function object<T extends object>(members: Members<T>): Shape<T> {
  const shapes: readonly (readonly [string, Shape<unknown>])[] = Object.entries(members);
  const known = new Map(shapes);
  const required = shapes.filter(([, shape]) => !('isOptional' in shape)).map(([key]) => key);
  return {
    schema: (defs) => ({
      type: 'object',
      properties: Object.fromEntries(shapes.map(([key, shape]) => [key, shape.schema(defs)])),
      required,
      additionalProperties: false,
    }),
    check(value, path, report) {
      if (value === undefined) report(path, termsWords.missing);
      else if (!isJsonObject(value)) report(path, termsWords.object);
      else {
        for (const [key, shape] of shapes)
          if (Object.hasOwn(value, key) || required.includes(key))
            shape.check(Object.hasOwn(value, key) ? value[key] : undefined, below(path, key), report);
        for (const key of Object.keys(value))
          if (!known.has(key)) report(below(path, key), termsWords.unknownMember);
      }
    },
  };
}

export const optional = <Of>(shape: Shape<Of>): OptionalShape<Of> => ({ ...shape, isOptional: true });

/** The value, or null. */
export const nullable = <Of>(shape: Shape<Of>): Shape<Of | null> => ({
  schema: (defs) => ({ anyOf: [shape.schema(defs), { type: 'null' }] }),
  check(value, path, report) {
    if (value !== null) shape.check(value, path, report);
  },
});

/** One of two objects, told apart by the name of a member that only the first has. */
export const either = <A, B>(key: string, first: Shape<A>, second: Shape<B>): Shape<A | B> => ({
  schema: (defs) => ({ anyOf: [first.schema(defs), second.schema(defs)] }),
  check(value, path, report) {
    const isFirst = value !== undefined && isJsonObject(value) && key in value;
    (isFirst ? first : second).check(value, path, report);
  },
});

/** One of several objects, told apart by the code in one of their members. */
export const byKind = <const Kinds extends Readonly<Record<string, Shape<object>>>>(
  key: string,
  kinds: Kinds,
): Shape<NonNullable<Kinds[keyof Kinds]['of']>> => ({
  schema: (defs) => ({ anyOf: [...new Set(Object.values(kinds))].map((kind) => kind.schema(defs)) }),
  check(value, path, report) {
    const kind = value !== undefined && isJsonObject(value) ? value[key] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (shape !== undefined) shape.check(value, path, report);
    else if (value === undefined || !isJsonObject(value)) report(path, termsWords.object);
    else report(below(path, key), kind === undefined ? termsWords.missing : termsWords.notACode);
  },
});

/** The same shape under a name, which the schema writes once. */
export const named = <Of>(name: string, description: string, shape: Shape<Of>): Shape<Of> => ({
  schema(defs) {
    if (!defs.has(name)) {
      defs.set(name, {});
      defs.set(name, { description, ...shape.schema(defs) });
    }
    return { $ref: `#/$defs/${name}` };
  },
  check: (value, path, report) => shape.check(value, path, report),
});
