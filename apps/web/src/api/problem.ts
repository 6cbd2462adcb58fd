import type { FieldProblem, Problem } from '@subsidy/contract';

/** A refusal of the API (RFC 9457) as the pages handle it; the message is a Korean sentence for people. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly type: string;
  readonly title: string;
  readonly errors: readonly FieldProblem[];
  readonly found: string | undefined;
  readonly applicationId: string | undefined;
  readonly reference: string | undefined;
  /** On `conflict`: what stands of each thing that was sent from an older version. */
  readonly conflicts: NonNullable<Problem['conflicts']>;
  readonly retryAfterSeconds: number | undefined;

  constructor(problem: Problem, retryAfterSeconds?: number) {
    super(problem.detail);
    this.name = 'ApiProblem';
    this.status = problem.status;
    this.type = problem.type;
    this.title = problem.title;
    this.errors = problem.errors ?? [];
    this.found = problem.found;
    this.applicationId = problem.applicationId;
    this.reference = problem.reference;
    this.conflicts = problem.conflicts ?? [];
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** No answer came: nothing is known of what became of the request. */
export class OfflineProblem extends ApiProblem {
  constructor(
    title = '서버에 연결하지 못했습니다',
    detail = '인터넷 연결을 확인하고 다시 시도해 주세요. 입력한 내용은 이 화면에 그대로 있습니다.',
  ) {
    super({ type: 'offline', title, status: 0, detail });
    this.name = 'OfflineProblem';
  }
}

/** The server was reached, and was silent for too long. */
export class SilentProblem extends OfflineProblem {
  constructor() {
    super(
      '서버가 답하지 않습니다',
      '요청이 처리되었는지 알 수 없습니다. 화면을 새로 고쳐 확인한 뒤 다시 시도해 주세요.',
    );
    this.name = 'SilentProblem';
  }
}

/** Something else than the portal answered: the sign-in page of a network, a notice of maintenance. */
export class StrangeProblem extends OfflineProblem {
  constructor() {
    super(
      '포털이 아닌 곳에서 답했습니다',
      '와이파이 로그인 화면이나 점검 안내가 대신 답한 것 같습니다. 인터넷 연결을 확인하고 다시 시도해 주세요. 입력한 내용은 이 화면에 그대로 있습니다.',
    );
    this.name = 'StrangeProblem';
  }
}

/** Reads the body of an answer that went well. */
export function answerFrom<Answer>(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    throw new StrangeProblem();
  }
}

const LONGEST_PAUSE_SECONDS = 3_600;

/** `Retry-After` in seconds or as an instant, between a second and an hour; undefined when it says nothing of use. */
function secondsUntilRetry(retryAfter: string | null): number | undefined {
  if (retryAfter === null) return undefined;
  const seconds = /^\d+$/.test(retryAfter)
    ? Number(retryAfter)
    : Math.ceil((Date.parse(retryAfter) - Date.now()) / 1_000);
  return seconds >= 1 ? Math.min(seconds, LONGEST_PAUSE_SECONDS) : undefined;
}

const FORBIDDEN = 403;
const NOT_FOUND = 404;

/** Whether there is nothing at an address for the person who is signed in. */
export const isNotForThem = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === FORBIDDEN || error.status === NOT_FOUND);

/** Whether something was written from an older version than stands. */
export const isConflict = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem && error.type === 'conflict';

/** Reads a problem from an answer, whatever its body is. */
export function problemFrom(status: number, text: string, retryAfter: string | null): ApiProblem {
  const retryAfterSeconds = secondsUntilRetry(retryAfter);
  const body = parseProblem(text);
  if (body !== null) return new ApiProblem({ ...body, status }, retryAfterSeconds);
  return new ApiProblem(
    {
      type: 'unexpected-answer',
      title: '처리하지 못했습니다',
      status,
      detail: `서버가 알 수 없는 답을 보냈습니다(${String(status)}). 잠시 후 다시 시도해 주세요.`,
    },
    retryAfterSeconds,
  );
}

function parseProblem(text: string): Problem | null {
  try {
    const body: unknown = JSON.parse(text);
    return isProblem(body) ? body : null;
  } catch {
    return null;
  }
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'type' in body && 'title' in body && 'detail' in body;

const TIMEOUT = 408;
const TOO_MANY = 429;
const SERVER_ERROR = 500;

/** Whether trying again may help: no connection, a server that is busy or broken. A refusal stays one. */
export const isPassing = (error: unknown): error is ApiProblem =>
  error instanceof ApiProblem &&
  (error.status === 0 ||
    error.status >= SERVER_ERROR ||
    error.status === TIMEOUT ||
    error.status === TOO_MANY);

/** A sentence for people about anything that was thrown. */
export function problemText(error: unknown): string {
  if (error instanceof ApiProblem) return error.message;
  return '화면에서 처리하지 못한 문제가 생겼습니다. 새로 고친 뒤 다시 시도해 주세요.';
}

/** Problems of single fields, by field; the first one of a field stands. */
export function fieldProblems(error: unknown): Record<string, string> {
  if (!(error instanceof ApiProblem)) return {};
  const byField: Record<string, string> = {};
  for (const { field, message } of error.errors) byField[field] ??= message;
  return byField;
}
