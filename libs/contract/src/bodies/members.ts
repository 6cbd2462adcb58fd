import 'reflect-metadata';
import type { JsonValue } from '@subsidy/rules';

/** A class of bodies or queries. */
export type BodyClass = new () => object;

/** Part of an OpenAPI schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** What a member of a body may be beside a single value. */
export type Shape =
  | { kind: 'object'; of: () => BodyClass }
  | { kind: 'objects'; of: () => BodyClass; most: number }
  | { kind: 'values'; most: number }
  /** Any JSON, read as it is kept; what belongs there, something else knows. */
  | { kind: 'json'; read: (value: JsonValue) => JsonValue };

/** One member of a body: whether it has to be there, how the OpenAPI document describes it, and what it may be. */
export interface Member {
  isRequired: boolean;
  schema: Schema;
  shape?: Shape;
}

const MEMBERS = 'portal:members';

/** The members that a class of bodies knows, with those that it inherits. */
export const membersOf = (of: BodyClass): Readonly<Record<string, Member>> =>
  (Reflect.getMetadata(MEMBERS, of) as Record<string, Member> | undefined) ?? {};

/** Remembers a member, so that a body can be measured before anything is made of it, and described. */
export const Described =
  (optional: boolean | undefined, schema: Schema, shape?: Shape): PropertyDecorator =>
  (target, key) => {
    const of = target.constructor as BodyClass;
    const member = { isRequired: optional !== true, schema, ...(shape === undefined ? {} : { shape }) };
    Reflect.defineMetadata(MEMBERS, { ...membersOf(of), [String(key)]: member }, of);
  };

const reference = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** The schema of a member; an object of a class refers to the schema of its name. */
export function schemaOf({ schema, shape }: Member): Schema {
  if (shape?.kind === 'object') return reference(shape.of().name);
  if (shape?.kind === 'objects') return { type: 'array', items: reference(shape.of().name), ...schema };
  return schema;
}

/** The schemas of a class and of every class within it, by name. */
export function schemasOf(of: BodyClass): Record<string, Schema> {
  const members = Object.entries(membersOf(of));
  const required = members.flatMap(([name, { isRequired }]) => (isRequired ? [name] : []));
  const within = members.map(([, { shape }]) =>
    shape?.kind === 'object' || shape?.kind === 'objects' ? schemasOf(shape.of()) : {},
  );
  return {
    [of.name]: {
      type: 'object',
      properties: Object.fromEntries(members.map(([name, member]) => [name, schemaOf(member)])),
      ...(required.length === 0 ? {} : { required }),
      additionalProperties: false,
    },
    ...(Object.assign({}, ...within) as Record<string, Schema>),
  };
}
