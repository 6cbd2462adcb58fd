import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Role } from '@subsidy/rules';
import { Refusal } from '../http/refusal.ts';
import { ALLOWED_ROLES, actorOf, PUBLIC_ROUTE, type PortalRequest } from './access.ts';
import { Sessions } from './sessions.ts';

/** Default deny: a route is open to the roles it names and to nobody else. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const request = context.switchToHttp().getRequest<PortalRequest>();
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC_ROUTE, targets)) return true;
    const roles = this.reflector.getAllAndOverride<Role[] | undefined>(ALLOWED_ROLES, targets) ?? [];
    const user = await this.sessions.userOf(request);
    if (user === null) throw new Refusal('not-signed-in', { detail: '로그인한 뒤 다시 시도해 주세요.' });
    if (!roles.includes(user.role)) throw new Refusal('forbidden');
    request.user = user;
    request.actor = actorOf(user);
    return true;
  }
}
