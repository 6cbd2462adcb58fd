import type { Role } from '@subsidy/rules';
import type { BodyClass } from '../bodies/members.ts';
import type { Page } from '../views/common.ts';
import type { RefusalCode } from './refusals.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Method and path below `/api/v1`, as `POST /applications/{applicationId}/submission`. */
export type RouteName = `${Method} /${string}`;

/** Stands for the bytes of a file in the type of an answer. */
export interface FileContent {
  readonly isFile: true;
}

/** What a route answers when it is done: the status, and the body's name among the views (of a page: of its items). */
export interface Answer<Of = unknown> {
  readonly status: 200 | 201 | 202 | 204;
  readonly body?: string;
  readonly page?: string;
  /** Media type of a file. */
  readonly file?: string;
  /** Another success status with the same body, such as the repeated submission. */
  readonly also?: 200;
  /** For the compiler alone; never there. */
  readonly of?: Of;
}

/** One body of a view. */
export const view = <View>(body: string, status: 200 | 201 | 202 = 200): Answer<View> => ({ status, body });
/** One page of a list. */
export const pageOf = <View>(page: string): Answer<Page<View>> => ({ status: 200, page });
/** No body. */
export const nothing = (status: 202 | 204): Answer<void> => ({ status });
/** A file to keep. */
export const file = (mediaType: string): Answer<FileContent> => ({ status: 200, file: mediaType });

/** 요청 한도: what an address may do only so often. */
export type AddressLimit =
  | 'sign-in'
  | 'passkey'
  | 'provider'
  | 'registration'
  | 'account-link'
  | 'dispute'
  | 'check'
  | 'advice'
  | 'report'
  | 'verification';

/** What a route shows of other people: one case or account, the bytes of a document, many at once, or a file to take away. */
export type Shown = 'case' | 'document' | 'list' | 'bulk';

/** All that is said of a route; the server takes its guard, validation, limits and document from here, the web its calls. */
export interface RouteDetails {
  /** The roles that may take it; nobody else, unless anyone may, signed in or not. */
  readonly access: 'public' | readonly [Role, ...Role[]];
  /** It also answers who is signed in with a membership that has ended: to say so, and to change to another. */
  readonly evenWhenEnded?: true;
  /** Open to who has given the password and not yet the second factor. */
  readonly beforeSecondFactor?: true;
  /** 접속기록: what of others it shows; each answer is recorded, and none is given that could not be. */
  readonly shows?: Shown;
  /** 재인증: the person has to have proved who they are within the last minutes. */
  readonly recentProof?: true;
  /** Parts of the path that are no UUID. */
  readonly words?: readonly string[];
  readonly query?: BodyClass;
  readonly body?: BodyClass;
  /** Text parts of a form that brings one file, `file`. */
  readonly upload?: readonly string[];
  readonly headers?: readonly string[];
  /** What the body may weigh: 16 KB, 1 MB, or (left out) 64 KB. */
  readonly weight?: 'small' | 'draft';
  readonly perAddress?: AddressLimit;
  readonly answer: Answer;
  /** Refusals of its own, beside those that follow from what is said above. */
  readonly refusals?: readonly RefusalCode[];
  /** Stands beside `/api/v1`, not below it. */
  readonly outside?: true;
}

/** A route as it is described, once. */
export interface Route extends RouteDetails {
  readonly name: RouteName;
}

/** Describes a route. */
export const route = <const Name extends RouteName, const Details extends RouteDetails>(
  name: Name,
  details: Details,
): Details & { readonly name: Name } => ({ ...details, name });

/** The names of the parts of a path that differ from request to request. */
type PartsOf<Path extends string> = Path extends `${string}{${infer Part}}${infer Rest}`
  ? Part | PartsOf<Rest>
  : never;

type MadeOf<Class> = Class extends new () => infer Made ? Made : undefined;

/** What the handler of a route is given, checked. */
export interface InputOf<Of extends Route> {
  params: Readonly<Record<PartsOf<Of['name']>, string>>;
  query: Of extends { query: infer Class } ? MadeOf<Class> : undefined;
  body: Of extends { body: infer Class } ? MadeOf<Class> : undefined;
}

/** What a route answers, as the client reads it. */
export type AnswerOf<Of extends Route> = Of['answer'] extends Answer<infer Body> ? Body : never;

/** Method and path of a route, apart. */
export function addressOf({ name, outside }: Pick<Route, 'name' | 'outside'>): {
  method: Method;
  path: string;
  parts: string[];
} {
  const [method = '', path = ''] = name.split(' ');
  return {
    method: method as Method,
    path: `${outside === true ? '/api' : '/api/v1'}${path}`,
    parts: [...path.matchAll(/\{(\w+)\}/g)].map(([, part]) => part ?? ''),
  };
}

/** Every refusal that a route may answer: what follows from its description, and its own. */
export function refusalsOf(of: Route): RefusalCode[] {
  const writes = !of.name.startsWith('GET ');
  const hasParts = of.name.includes('{');
  // 보관 기간: what is told of a case may be gone.
  const isOfCase = /\{(application|assignment|certificate|run|document)Id\}/.test(of.name);
  const given = (condition: boolean, ...codes: RefusalCode[]): RefusalCode[] => (condition ? codes : []);
  return [
    ...new Set([
      ...given(writes || hasParts || of.query !== undefined, 'bad-request'),
      ...given(of.access !== 'public', 'not-signed-in', 'forbidden', 'membership-changed'),
      ...given(of.access !== 'public' && of.evenWhenEnded !== true, 'membership-ended'),
      ...given(of.access !== 'public' && of.beforeSecondFactor !== true, 'second-factor-needed'),
      ...given(of.recentProof === true, 'reauthentication-required'),
      ...given(hasParts, 'not-found'),
      ...given(isOfCase, 'content-erased'),
      ...given(writes, 'cross-site', 'too-large', 'outcome-unknown', 'storage-full'),
      ...given(of.perAddress !== undefined, 'too-many-requests'),
      ...(of.refusals ?? []),
      'unavailable' as const,
    ]),
  ];
}
