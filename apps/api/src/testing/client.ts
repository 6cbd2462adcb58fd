import { randomBytes } from 'node:crypto';
import { sha256 } from '../audit/audit.ts';
import { SESSION_COOKIE } from '../accounts/sessions.ts';
import { requirePlainWords, sentencesOf } from './plain-words.ts';
import { requireStated } from './stated-answers.ts';
import type { TestPortal } from './test-portal.ts';

/** What a request answered. */
export interface Answer<Body> {
  status: number;
  body: Body;
  headers: Record<string, string | string[] | number | undefined>;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A person's browser, as far as HTTP goes: sends JSON to /api/v1 with a session cookie. What a refusal says has to be for people. */
export class TestClient {
  constructor(
    private readonly opened: TestPortal,
    readonly cookie: string | null = null,
  ) {}

  /** A client of a person who has just signed in and stays in use (the session is written straight to the database). */
  static async signedIn(opened: TestPortal, userId: string): Promise<TestClient> {
    const token = randomBytes(24).toString('base64url');
    await opened.database.asOwner(
      `INSERT INTO sessions (token_sha256, user_id, membership_id, created_at, authenticated_at, last_seen_at, expires_at)
        SELECT $1, $2, id, $3, $3, '2100-01-01', '2100-01-01' FROM memberships WHERE user_id = $2 ORDER BY started_at LIMIT 1`,
      [sha256(token), userId, opened.clock.now()],
    );
    return new TestClient(opened, `${SESSION_COOKIE}=${token}`);
  }

  async send<Body = Record<string, unknown>>(
    method: Method,
    path: string,
    payload?: object | string | Buffer,
    headers: Record<string, string> = {},
  ): Promise<Answer<Body>> {
    const answer = await this.opened.portal.inject({
      method,
      url: `/api/v1${path}`,
      headers: { ...(this.cookie === null ? {} : { cookie: this.cookie }), ...headers },
      ...(payload === undefined ? {} : { payload }),
    });
    const isJson =
      String(answer.headers['content-type'] ?? '').includes('json') &&
      answer.headers['content-encoding'] === undefined;
    const body: unknown = isJson && answer.body !== '' ? JSON.parse(answer.body) : answer.rawPayload;
    if (answer.statusCode >= 400) requirePlainWords(sentencesOf(body));
    const mediaType = answer.rawPayload.length === 0 ? null : mediaTypeOf(answer.headers);
    if (answer.headers['content-encoding'] === undefined)
      requireStated(method, `/api/v1${path}`, {
        status: answer.statusCode,
        mediaType,
        body,
      });
    return { status: answer.statusCode, body: body as Body, headers: answer.headers };
  }

  get = <Body = Record<string, unknown>>(path: string) => this.send<Body>('GET', path);
  post = <Body = Record<string, unknown>>(path: string, body?: object, headers?: Record<string, string>) =>
    this.send<Body>('POST', path, body, headers);
  put = <Body = Record<string, unknown>>(path: string, body: object) => this.send<Body>('PUT', path, body);
  patch = <Body = Record<string, unknown>>(path: string, body: object) =>
    this.send<Body>('PATCH', path, body);
  delete = <Body = Record<string, unknown>>(path: string) => this.send<Body>('DELETE', path);

  /** Uploads one document as a browser form would. */
  upload<Body = Record<string, unknown>>(
    path: string,
    fields: Record<string, string>,
    file: { name: string; type: string; contents: Buffer },
  ): Promise<Answer<Body>> {
    const boundary = `portal-${randomBytes(8).toString('hex')}`;
    const texts = Object.entries(fields).map(
      ([name, value]) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
    );
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: ${file.type}\r\n\r\n`;
    const payload = Buffer.concat([
      Buffer.from(texts.join('') + head),
      file.contents,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    return this.send<Body>('POST', path, payload, {
      'content-type': `multipart/form-data; boundary=${boundary}`,
    });
  }
}

const mediaTypeOf = (headers: Answer<unknown>['headers']): string =>
  String(headers['content-type'] ?? '').split(';')[0] ?? '';

/** The smallest file that is really a PDF. */
export const A_PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
