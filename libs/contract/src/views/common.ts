import type { SignInProviderView } from './oidc.ts';
import type { JsonValue } from '@subsidy/rules';

/** A JSON value as it crosses the wire. */
export type { JsonValue };

/** One page of a list; `nextCursor` is null on the last page. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

/** One bad field of a refused request, by its path in the body. */
export interface FieldProblem {
  field: string;
  code: string;
  message: string;
}

/** RFC 9457 problem: `type` is stable, `title` and `detail` are Korean. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  /** The status found, on 409 out of order. */
  found?: string;
  /** Bad fields, at most 50 of them. */
  errors?: FieldProblem[];
  /** How many more there are beside those 50. */
  moreErrors?: number;
  /** On `already-started`: the application that exists. */
  applicationId?: string;
  /** On `conflict`: what stands, of the first thing that was stale; `conflicts` has all. */
  currentVersion?: number;
  currentValue?: JsonValue;
  conflicts?: { field: string; currentVersion: number; currentValue: JsonValue }[];
  /** 요청 번호: under which the log of the portal knows this request; also in the header `X-Request-Id`. */
  reference?: string;
}

/** 표본 시즌: played in the background after a first start; `off` where there is none. */
export type SampleSeason = 'loading' | 'ready' | 'off';

/** `GET /api/health/live`. */
export interface LivenessView {
  status: 'ok';
}

/** `GET /api/health/ready` of a process that can serve. */
export interface ReadinessView {
  status: 'ok';
  sampleSeason: SampleSeason;
}

/** What this installation is: shown on every page. `GET /portal`. */
export interface PortalView {
  sampleData: boolean;
  sampleSeason: SampleSeason;
  /** Mail is kept and shown on the mail page instead of being sent. */
  mailKept: boolean;
  /** Whether files are scanned for viruses before they can be opened. */
  virusScan: boolean;
  /** 패스키: the host that they are made for; null where there can be none, since the portal has no name but an address. */
  passkeyHost: string | null;
  /** 연결된 로그인: the outside providers that people may sign in by; empty where none is set. */
  signInProviders: SignInProviderView[];
  /** Whether this browser holds a live session: the web asks for `GET /session` only then. */
  signedIn: boolean;
  now: string;
}
