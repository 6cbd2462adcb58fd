import {
  HttpException,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { AddressLimit } from '@subsidy/contract/routes';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { descriptionOf } from './description.ts';
import { Refusal } from './refusal.ts';
import { RequestLimits } from './request-limits.ts';

/** Counts each request by the address it comes from, before its body is looked at; what does not count is given back after. */
@Injectable()
export class RequestCounter implements NestInterceptor {
  constructor(private readonly limits: RequestLimits) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { perAddress } = descriptionOf(context);
    const { ip } = context.switchToHttp().getRequest<FastifyRequest>();
    return perAddress === undefined ? next.handle() : from(this.counted(perAddress, ip, next));
  }

  private async counted(scope: AddressLimit, address: string, next: CallHandler): Promise<unknown> {
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
