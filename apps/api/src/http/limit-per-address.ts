import {
  applyDecorators,
  HttpException,
  Injectable,
  SetMetadata,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Refusal } from './refusal.ts';
import { RequestLimits, type RequestScope } from './request-limits.ts';

const SCOPE = 'portal:request-scope';

/** Counts each request by the address it comes from, before its body is looked at; what does not count is given back after. */
@Injectable()
class RequestCounter implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RequestLimits,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const scope = this.reflector.get<RequestScope>(SCOPE, context.getHandler());
    const { ip } = context.switchToHttp().getRequest<FastifyRequest>();
    return from(this.counted(scope, ip, next));
  }

  private async counted(scope: RequestScope, address: string, next: CallHandler): Promise<unknown> {
    await this.limits.take(scope, address);
    let status = 200;
    try {
      return await lastValueFrom(next.handle(), { defaultValue: undefined });
    } catch (error) {
      status = statusOf(error);
      throw error;
    } finally {
      // What could not be given back counts: no reason to answer otherwise.
      await this.limits.giveBack(scope, address, status).catch(() => undefined);
    }
  }
}

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return error.status;
  return error instanceof HttpException ? error.getStatus() : 500;
}

/** 요청 한도: how often one address may take this route. */
export const LimitPerAddress = (scope: RequestScope) =>
  applyDecorators(SetMetadata(SCOPE, scope), UseInterceptors(RequestCounter));
