/** An error as the log keeps it: what it is and where it was thrown, without the values that it was thrown about. */
export interface ErrorFields {
  type: string;
  message: string;
  code?: string;
  /** Of an error of the database: what it was about, by name. */
  table?: string;
  constraint?: string;
  routine?: string;
  /** Where, the innermost place first. */
  at?: string[];
  cause?: ErrorFields;
}

const LONGEST_MESSAGE = 500;
const MOST_PLACES = 12;
const SQL_STATE = /^(?=.*\d)[0-9A-Z]{5}$/;
/** Errors of this class speak of the names of tables and columns, never of values. */
const ABOUT_NAMES = /^42/;

const textOf = (value: unknown, name: string): string | undefined => {
  const member: unknown =
    typeof value === 'object' && value !== null ? (Reflect.get(value, name) as unknown) : undefined;
  return typeof member === 'string' && member !== '' ? member : undefined;
};

/** The fields of an error that may stand in a log; statements, their values, bodies and answers of servers are left out. */
export function errorFields(error: unknown, depth = 2): ErrorFields {
  if (!(error instanceof Error))
    return { type: typeof error, message: String(error).slice(0, LONGEST_MESSAGE) };
  const driver: unknown = Reflect.get(error, 'driverError') ?? error;
  const code = textOf(error, 'code') ?? textOf(driver, 'code');
  const at = placesOf(error.stack);
  const { cause } = error;
  return {
    type: error.name,
    message: messageOf(error, code),
    ...(code === undefined ? {} : { code }),
    ...namesOf(driver),
    ...(at.length === 0 ? {} : { at }),
    ...(cause === undefined || depth === 0 ? {} : { cause: errorFields(cause, depth - 1) }),
  };
}

function namesOf(driver: unknown): Pick<ErrorFields, 'table' | 'constraint' | 'routine'> {
  const names = ['table', 'constraint', 'routine'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = textOf(driver, name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** The database and a parser quote what they stumbled over, which somebody may have typed. */
function messageOf(error: Error, code: string | undefined): string {
  const quotes = error instanceof SyntaxError || (code !== undefined && SQL_STATE.test(code));
  const isAboutNames = code !== undefined && ABOUT_NAMES.test(code);
  const text = quotes && !isAboutNames ? withoutQuoted(error.message) : error.message;
  return text.slice(0, LONGEST_MESSAGE);
}

const withoutQuoted = (text: string): string =>
  text
    .replaceAll(/".*"/gs, '"…"')
    .replaceAll(/'.*'/gs, "'…'")
    .replaceAll(/\(.*\)/gs, '(…)');

const placesOf = (stack = ''): string[] =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MOST_PLACES)
    .map((line) => line.trim().replace(/^at /, ''));
