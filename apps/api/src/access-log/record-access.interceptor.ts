import {
  Injectable,
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { addressOf, type Route } from '@subsidy/contract/routes';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { PortalRequest } from '../accounts/access.ts';
import { Transactions } from '../database/transactions.ts';
import { descriptionOf } from '../http/description.ts';

/** 접속기록: what is shown of others is recorded before it is sent; what cannot be recorded is not shown. */
@Injectable()
export class RecordAccess implements NestInterceptor {
  constructor(private readonly transactions: Transactions) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = descriptionOf(context);
    const request = context.switchToHttp().getRequest<PortalRequest>();
    // Whoever acts for a company sees what is its own.
    const isOwn = request.session === undefined || request.session.actor.role === 'applicant';
    return route.shows === undefined || isOwn
      ? next.handle()
      : from(this.recorded(route, request, next.handle()));
  }

  private async recorded(
    route: Route,
    request: PortalRequest,
    handled: Observable<unknown>,
  ): Promise<unknown> {
    const answer: unknown = await lastValueFrom(handled, { defaultValue: undefined });
    try {
      await this.record(route, request, shownIn(answer));
    } catch (error) {
      if (answer instanceof StreamableFile) answer.getStream().destroy();
      throw error;
    }
    return answer;
  }

  private async record(route: Route, request: PortalRequest, shown: number): Promise<void> {
    const { session, params, query, ip, receivedAt } = request;
    if (session === undefined) return;
    const thing = (params as Record<string, string>)[addressOf(route).parts.at(-1) ?? ''];
    const reason = (query as Record<string, unknown>)['reason'];
    await this.transactions.as(session.actor, (tx) =>
      tx.query('SELECT portal_record_access($1, $2, $3, $4, $5, $6, $7)', [
        receivedAt,
        ip,
        route.name,
        route.shows,
        thing ?? null,
        shown,
        typeof reason === 'string' ? reason : null,
      ]),
    );
  }
}

/** How many people or cases an answer shows: those of a page, otherwise one. */
function shownIn(answer: unknown): number {
  if (typeof answer !== 'object' || answer === null || !('items' in answer)) return 1;
  return Array.isArray(answer.items) ? answer.items.length : 1;
}
