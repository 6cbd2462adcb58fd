import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Role } from '@subsidy/rules';
import { seoulMoment } from '../http/clock.ts';
import { Refusal } from '../http/refusal.ts';
import { ALLOWED_ROLES, ENDED_MEMBERSHIP, PUBLIC_ROUTE, type PortalRequest } from './access.ts';
import { Sessions } from './sessions.ts';

/** Default deny: a route is open to the roles it names and to nobody else, with a membership that runs. */
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
    const session = await this.sessions.find(request);
    if (session === null) throw new Refusal('not-signed-in', { detail: '로그인한 뒤 다시 시도해 주세요.' });
    requireSamePerson(request, session.actor.userId);
    if (session.endedAt !== null && !this.reflector.getAllAndOverride<boolean>(ENDED_MEMBERSHIP, targets)) {
      const detail = `지금 쓰는 소속은 ${seoulMoment(session.endedAt)}에 끝났습니다. 사유: ${session.endReason ?? '-'}`;
      throw new Refusal('membership-ended', { detail });
    }
    if (!(roles as readonly string[]).includes(session.actor.role)) throw new Refusal('forbidden');
    request.session = session;
    return true;
  }
}

/** In whose name a page asks; a client that does not say so is whoever its session is. */
const NAMED_PERSON = 'x-signed-in-as';

/** A tab of one person does nothing in the name of another who has signed in since in the same browser. */
function requireSamePerson({ headers }: PortalRequest, userId: string): void {
  const named = headers[NAMED_PERSON];
  if (named === undefined || named === userId) return;
  throw new Refusal('another-person', {
    detail:
      '이 화면을 열어 둔 사이 같은 브라우저에서 다른 분이 로그인했습니다. 아무것도 저장하지 않았습니다.',
  });
}
