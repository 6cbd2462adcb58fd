import { requirePlainWords, sentencesOf } from './plain-words.ts';

/** An outside client: real HTTP, a cookie jar, and nothing of the portal's own code. */
export class OutsideClient {
  private cookie: string | null = null;

  constructor(private readonly origin: string) {}

  async send<Body = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; body: Body; headers: Headers }> {
    const isForm = body instanceof FormData;
    const answer = await fetch(`${this.origin}/api/v1${path}`, {
      method,
      headers: {
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    const cookie = answer.headers.get('set-cookie');
    if (cookie !== null) this.cookie = cookie.split(';')[0] ?? null;
    const isJson = (answer.headers.get('content-type') ?? '').includes('json');
    const contents: unknown = isJson ? await answer.json() : Buffer.from(await answer.arrayBuffer());
    if (answer.status >= 400) requirePlainWords(sentencesOf(contents));
    return { status: answer.status, body: contents as Body, headers: answer.headers };
  }

  /** Signs in with a sample account. */
  async signIn(email: string, password: string): Promise<this> {
    const { status } = await this.send('POST', '/session', { email, password });
    if (status !== 200) throw new Error(`${email} cannot sign in: ${status}`);
    return this;
  }

  /** Uploads one file as a form. */
  upload<Body = Record<string, unknown>>(
    path: string,
    fields: Record<string, string>,
    file: { name: string; contents: Buffer },
  ): Promise<{ status: number; body: Body; headers: Headers }> {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([new Uint8Array(file.contents)], { type: 'application/pdf' }), file.name);
    return this.send<Body>('POST', path, form);
  }
}
