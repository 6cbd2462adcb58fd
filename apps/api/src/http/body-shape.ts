import type { FieldProblem, JsonValue } from '@subsidy/contract';
import { fieldWords, membersOf, type BodyClass, type Shape } from '@subsidy/contract/routes';
import { requestWords } from './refusals/requests.ts';

/** What may be surplus in a body and still be told name by name with everything else that is wrong. */
const MOST_SURPLUS = 200;

/** A body as measured: what has no place in it, and what is any JSON, taken out. */
interface Measured {
  problems: FieldProblem[];
  surplus: number;
  hasTooMany: boolean;
}

/**
 * Why a body of this class would cost too much to look into: lists longer than they may be, or more surplus than anybody
 * sends by mistake. Empty when it may be looked into.
 */
export function surplusProblems(body: object, of: BodyClass): FieldProblem[] {
  const measured: Measured = { problems: [], surplus: 0, hasTooMany: false };
  measure(body, of, '', measured);
  return measured.hasTooMany || measured.surplus > MOST_SURPLUS ? measured.problems : [];
}

function measure(body: object, of: BodyClass, path: string, measured: Measured): void {
  const members = membersOf(of);
  for (const [name, value] of Object.entries(body)) {
    const field = path === '' ? name : `${path}.${name}`;
    const member = Object.hasOwn(members, name) ? members[name] : undefined;
    if (member === undefined) {
      surplus(measured, value, field, 'unknown-property', requestWords.unknownProperty);
    } else {
      measureMember(value, member.shape, field, measured);
    }
  }
}

function measureMember(value: unknown, member: Shape | undefined, field: string, measured: Measured): void {
  if (typeof value !== 'object' || value === null) return;
  switch (member?.kind) {
    case 'json':
      return;
    case 'object':
      if (Array.isArray(value)) surplus(measured, value, field, 'wrong-type', fieldWords.object);
      else measure(value, member.of(), field, measured);
      return;
    case 'objects':
    case 'values':
      if (Array.isArray(value)) measureItems(value, member, field, measured);
      else surplus(measured, value, field, 'wrong-type', fieldWords.list);
      return;
    case undefined:
      surplus(measured, value, field, 'wrong-type', requestWords.oneValue);
  }
}

function measureItems(
  items: readonly unknown[],
  member: Extract<Shape, { most: number }>,
  field: string,
  measured: Measured,
): void {
  if (items.length > member.most) {
    measured.hasTooMany = true;
    measured.problems.push({ field, code: 'too-many', message: fieldWords.atMostSent(member.most) });
    return;
  }
  for (const [index, item] of items.entries()) {
    if (typeof item !== 'object' || item === null) continue;
    const place = `${field}[${index}]`;
    if (member.kind === 'objects' && !Array.isArray(item)) measure(item, member.of(), place, measured);
    else surplus(measured, item, place, 'wrong-type', requestWords.anotherForm);
  }
}

function surplus(measured: Measured, value: unknown, field: string, code: string, message: string): void {
  measured.surplus += sizeOf(value);
  measured.problems.push({ field, code, message });
}

/** How many values there are in a value, itself among them. */
const sizeOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum: number, member) => sum + sizeOf(member), 1)
    : 1;

/** A member that is any JSON, taken out of a body. */
interface SetAside {
  path: readonly (string | number)[];
  value: unknown;
}

/** Takes what is any JSON out of a body, since it is neither transformed nor validated here; `putBack` puts it back. */
export function setAside(body: object, of: BodyClass, path: readonly (string | number)[] = []): SetAside[] {
  return Object.entries(membersOf(of)).flatMap(([name, { shape: member }]): SetAside[] => {
    const value: unknown = Reflect.get(body, name);
    const place = [...path, name];
    if (value === undefined || member === undefined || member.kind === 'values') return [];
    if (member.kind === 'json') {
      Reflect.set(body, name, null);
      return [{ path: place, value: member.read(value as JsonValue) }];
    }
    const items: unknown[] = member.kind === 'object' ? [value] : Array.isArray(value) ? value : [];
    return items.flatMap((item, index) => {
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
      return setAside(item, member.of(), member.kind === 'object' ? place : [...place, index]);
    });
  });
}

/** Puts what was taken out of a body into what was made of it. */
export function putBack(made: object, aside: readonly SetAside[]): void {
  for (const { path, value } of aside) {
    const holder = path
      .slice(0, -1)
      .reduce<unknown>((at, step) => Reflect.get(at as object, step) as unknown, made);
    Reflect.set(holder as object, path.at(-1) ?? '', value);
  }
}
