import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { membershipAtSignIn, membershipsOf } from '../offices/membership.queries.ts';
import { findUserByEmail } from '../accounts/account.queries.ts';
import { SESSION_COOKIE } from '../accounts/sessions.ts';
import { sha256 } from '../audit/audit.ts';
import { Transactions } from '../database/transactions.ts';

/** A step that the portal refused: somebody else was there before, or the season is wrong. */
export class StepRefused extends Error {
  constructor(
    step: string,
    readonly status: number,
    private readonly body: string,
  ) {
    super(`${step}: ${status} ${body}`);
  }

  /** The application that was started already, where that is the reason. */
  get applicationId(): string | null {
    const { applicationId } = JSON.parse(this.body) as { applicationId?: string };
    return this.status === 409 ? (applicationId ?? null) : null;
  }
}

/** A person of the sample season, who takes each step through the API's own routes. */
export class SampleClient {
  private constructor(
    private readonly portal: NestFastifyApplication,
    private readonly cookie: string,
  ) {}

  /** Opens a session of a sample account that holds, in use and just opened, on all days of the season; `endSessions` ends them all. */
  static async of(portal: NestFastifyApplication, email: string): Promise<SampleClient> {
    const token = randomBytes(32).toString('base64url');
    await portal.get(Transactions).asSystem(async (tx) => {
      const user = await findUserByEmail(tx, email);
      if (user === null) throw new Error(`There is no sample account ${email}`);
      const membership = membershipAtSignIn(await membershipsOf(tx, [user.id]));
      await tx.query(
        `INSERT INTO sessions (token_sha256, user_id, membership_id, created_at, authenticated_at, last_seen_at, expires_at,
            second_factor_at)
          VALUES ($1, $2, $3, now() - interval '90 days', now() + interval '1 year', now() + interval '1 year',
            now() + interval '1 year', now())`,
        [sha256(token), user.id, membership.id],
      );
    });
    return new SampleClient(portal, `${SESSION_COOKIE}=${token}`);
  }

  /** Ends every session that a season opened, also one that was interrupted: no person's lasts so long. */
  static endSessions(portal: NestFastifyApplication): Promise<void> {
    return portal
      .get(Transactions)
      .asSystem((tx) => tx.query(`DELETE FROM sessions WHERE expires_at > now() + interval '90 days'`));
  }

  /** Takes a step; what is refused is thrown. */
  async send<Body>(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH',
    path: string,
    payload?: object,
    headers: Record<string, string> = {},
  ): Promise<Body> {
    const answer = await this.portal.inject({
      method,
      url: `/api/v1${path}`,
      headers: { cookie: this.cookie, ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    if (answer.statusCode >= 300) throw new StepRefused(`${method} ${path}`, answer.statusCode, answer.body);
    return (answer.body === '' ? null : JSON.parse(answer.body)) as Body;
  }

  /** Uploads a document. */
  async upload(path: string, fields: Record<string, string>, name: string, contents: Buffer): Promise<void> {
    const boundary = randomBytes(12).toString('hex');
    const parts = Object.entries(fields).map(
      ([key, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${key}"\r\n\r\n${value}\r\n`,
    );
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/pdf\r\n\r\n`;
    const payload = Buffer.concat([
      Buffer.from(parts.join('') + head),
      contents,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    await this.send('POST', path, payload, { 'content-type': `multipart/form-data; boundary=${boundary}` });
  }
}
