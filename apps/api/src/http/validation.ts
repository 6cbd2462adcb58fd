import { ValidationPipe } from '@nestjs/common';
import type { FieldProblem } from '@subsidy/contract';
import type { BodyClass } from '@subsidy/contract/routes';
import type { ValidationError } from 'class-validator';
import { putBack, setAside, surplusProblems } from './body-shape.ts';
import { badFields, Refusal } from './refusal.ts';
import { requestWords } from './refusals/requests.ts';

/** Stable codes of what can be wrong with a field, by the name of the failed constraint. */
const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown-property',
  isDefined: 'required',
  isString: 'wrong-type',
  isInt: 'wrong-type',
  isNumber: 'wrong-type',
  isBoolean: 'wrong-type',
  isArray: 'wrong-type',
  isObject: 'wrong-type',
  nestedValidation: 'wrong-type',
  isUuid: 'wrong-type',
  isEmail: 'wrong-form',
  matches: 'wrong-form',
  isDay: 'wrong-form',
  isReadable: 'wrong-form',
  isPlainName: 'wrong-form',
  isVisible: 'too-short',
  isInstant: 'wrong-form',
  isBusinessNumber: 'wrong-check-digit',
  minLength: 'too-short',
  maxLength: 'too-long',
  min: 'too-small',
  max: 'too-large',
  arrayMinSize: 'too-few',
  arrayMaxSize: 'too-many',
  arrayUnique: 'repeated',
  isIn: 'unknown-code',
};

/** When several constraints of one field fail, the first of these is the one that helps. */
const ORDER = ['isDefined', 'isArray', 'isObject', 'isString', 'isInt', 'isNumber', 'isBoolean'];

/** Every bad field of a refused body, by path (`items[0].points`), one message each. */
function problemsOf(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const isIndex = /^\d+$/.test(error.property);
    const field = isIndex
      ? `${parent}[${error.property}]`
      : parent === ''
        ? error.property
        : `${parent}.${error.property}`;
    const constraints = Object.entries(error.constraints ?? {});
    const first = constraints.find(([name]) => ORDER.includes(name)) ?? constraints[0];
    const own =
      first === undefined
        ? []
        : [{ field, code: CODES[first[0]] ?? 'wrong-form', message: messageOf(first[0], first[1]) }];
    return [...own, ...problemsOf(error.children ?? [], field)];
  });
}

function messageOf(constraint: string, message: string): string {
  return constraint === 'whitelistValidation' ? requestWords.unknownProperty : message;
}

const pipe = new ValidationPipe({
  whitelist: true,
  forbidNonWhitelisted: true,
  transform: true,
  exceptionFactory: (errors) => new Refusal('bad-request', { errors: problemsOf(errors) }),
});

/** A body or query as its class has it; unknown properties refused, all bad fields at once, in Korean. Its size is looked at before anything is made of it. */
export async function validated(type: 'body' | 'query', of: BodyClass, sent: unknown): Promise<object> {
  const metadata = { type, metatype: of };
  if (typeof sent !== 'object' || sent === null) return (await pipe.transform(sent, metadata)) as object;
  const surplus = surplusProblems(sent, of);
  if (surplus.length > 0) throw badFields(...surplus);
  const aside = setAside(sent, of);
  const made = (await pipe.transform(sent, metadata)) as object;
  putBack(made, aside);
  return made;
}
