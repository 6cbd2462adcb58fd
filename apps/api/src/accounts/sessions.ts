import type {} from '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { randomBytes } from 'node:crypto';
import { DataSource, type EntityManager } from 'typeorm';
import { sha256 } from '../audit/audit.ts';
import { Environment } from '../config/environment.ts';
import { Clock } from '../http/clock.ts';
import type { PortalRequest } from './access.ts';
import { User } from './user.entity.ts';

export const SESSION_COOKIE = 'portal_session';
const SESSION_HOURS = 12;

/** Cookie sessions kept in PostgreSQL; the database knows only the hash of a cookie's value. */
@Injectable()
export class Sessions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly environment: Environment,
  ) {}

  /** The signed-in person, or null. */
  async userOf(request: PortalRequest): Promise<User | null> {
    const token = request.cookies[SESSION_COOKIE];
    if (token === undefined || token === '') return null;
    const rows: Record<string, unknown>[] = await this.dataSource.query(
      'SELECT * FROM portal_session_user($1, $2)',
      [sha256(token), this.clock.now()],
    );
    return rows[0] === undefined ? null : this.toUser(rows[0]);
  }

  private toUser(row: Record<string, unknown>): User {
    const { columns } = this.dataSource.getMetadata(User);
    const values = columns.map((column) => [column.propertyName, row[column.databaseName]]);
    return this.dataSource.getRepository(User).create(Object.fromEntries(values) as Partial<User>);
  }

  /** Opens a session and sets its cookie. */
  async open(tx: EntityManager, user: User, reply: FastifyReply): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    const now = this.clock.now();
    const expiresAt = new Date(now.getTime() + SESSION_HOURS * 3_600_000);
    await tx.query(
      `INSERT INTO sessions (token_sha256, user_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $3, $4)`,
      [sha256(token), user.id, now, expiresAt],
    );
    void reply.setCookie(SESSION_COOKIE, token, this.cookie(SESSION_HOURS * 3_600));
  }

  /** Ends the session of this request, if any. */
  async close(tx: EntityManager, request: PortalRequest, reply: FastifyReply): Promise<void> {
    const token = request.cookies[SESSION_COOKIE];
    if (token !== undefined) await tx.query('DELETE FROM sessions WHERE token_sha256 = $1', [sha256(token)]);
    void reply.clearCookie(SESSION_COOKIE, this.cookie(0));
  }

  private cookie(maxAge: number) {
    return {
      path: '/',
      httpOnly: true,
      sameSite: 'lax',
      secure: !this.environment.isLoopback,
      maxAge,
    } as const;
  }
}
