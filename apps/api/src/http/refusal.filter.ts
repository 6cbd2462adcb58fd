import {
  BadRequestException,
  Catch,
  HttpException,
  type ArgumentsHost,
  type ExceptionFilter,
} from '@nestjs/common';
import type { Problem } from '@subsidy/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { outageOf, sqlStateOf } from './outage.ts';
import { Refusal, wrongAddress, type RefusalCode } from './refusal.ts';
import { accountWords } from './refusals/accounts.ts';
import { requestWords } from './refusals/requests.ts';

/** Errors that Fastify and Nest raise themselves, by status. */
const FRAMEWORK_CODES: Readonly<Record<number, [RefusalCode, string]>> = {
  400: ['bad-request', requestWords.wrongBody],
  401: ['not-signed-in', accountWords.signInFirst],
  403: ['forbidden', requestWords.anotherRole],
  404: ['not-found', requestWords.checkAddress],
  413: ['too-large', requestWords.tooLarge],
  415: ['bad-request', requestWords.jsonOnly],
  429: ['too-many-requests', requestWords.laterAgain],
  503: ['unavailable', requestWords.laterAgain],
};

/** PostgreSQL refused a text that it cannot keep (null character); a field says so itself, an address part comes here. */
const UNSTORABLE_TEXT: readonly unknown[] = ['22021', '22P05'];
const isUnstorableText = (error: unknown): boolean => UNSTORABLE_TEXT.includes(sqlStateOf(error));

/**
 * Turns everything thrown into `application/problem+json` with the number of its request (요청 번호), under which the log has what
 * lay beneath it. What is not a refusal is a defect.
 */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  catch(thrown: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const error = this.plainly(thrown, request);
    const problem = { ...this.problemOf(error, request), reference: request.id };
    if (error instanceof Refusal && error.contents.retryAfterSeconds !== undefined) {
      void reply.header('retry-after', String(error.contents.retryAfterSeconds));
    } else if (problem.status === 429 || problem.status === 503) {
      void reply.header('retry-after', '30');
    }
    void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
  }

  /** What is nobody's defect is a refusal; the log keeps what lay beneath it. */
  private plainly(error: unknown, { log }: FastifyRequest): unknown {
    const outage = error instanceof Refusal ? null : outageOf(error);
    if (outage === null) return error;
    log.error({ err: error }, 'the database or a store could not be used');
    return outage;
  }

  private problemOf(error: unknown, { id, log }: FastifyRequest): Problem {
    if (error instanceof Refusal) return refusalProblem(error);
    if (isUnstorableText(error)) {
      return refusalProblem(new Refusal('bad-request', { detail: requestWords.unstorableText }));
    }
    const status = error instanceof HttpException ? error.getStatus() : statusCodeOf(error);
    // Nest itself refuses parts of an address alone: bodies and queries have a check of their own.
    if (error instanceof BadRequestException) return refusalProblem(wrongAddress());
    const known = FRAMEWORK_CODES[status];
    if (known !== undefined) {
      const refusal = new Refusal(known[0], { detail: known[1] });
      return {
        ...refusalProblem(refusal),
        status: status === 413 || status === 415 ? status : refusal.status,
      };
    }
    log.error({ err: error }, 'a defect');
    return {
      type: 'internal-error',
      title: requestWords.failed,
      status: 500,
      detail: requestWords.failedWith(id),
    };
  }
}

function statusCodeOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'statusCode' in error
    ? Number(error.statusCode)
    : 500;
}

/** The most that an answer names one by one; beyond that it says how many more there are. */
const MOST_ERRORS = 50;

/** A refusal as it is answered. */
export function refusalProblem(refusal: Refusal): Problem {
  const { detail, found, applicationId, conflicts } = refusal.contents;
  const told = toldErrors(refusal);
  const [first] = conflicts ?? [];
  return {
    type: refusal.code,
    title: refusal.title,
    status: refusal.status,
    detail: detail ?? sentencesOf(told.errors) ?? refusal.title,
    ...told,
    ...(found === undefined ? {} : { found }),
    ...(applicationId === undefined ? {} : { applicationId }),
    ...(first === undefined
      ? {}
      : { currentVersion: first.currentVersion, currentValue: first.currentValue, conflicts }),
  };
}

/** What is wrong in one text; what is wrong in several places is said once. */
const sentencesOf = (errors: Problem['errors']): string | undefined =>
  errors && [...new Set(errors.map(({ message }) => message))].join(' ');

function toldErrors({ contents: { errors } }: Refusal): Pick<Problem, 'errors' | 'moreErrors'> {
  if (errors === undefined || errors.length <= MOST_ERRORS) return errors === undefined ? {} : { errors };
  return { errors: errors.slice(0, MOST_ERRORS), moreErrors: errors.length - MOST_ERRORS };
}
