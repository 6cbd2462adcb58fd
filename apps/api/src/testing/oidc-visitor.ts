import type { Problem, ProviderAddressView, SessionView } from '@subsidy/contract';
import { TestClient, type Answer } from './client.ts';
import type { TestPortal } from './test-portal.ts';

type Body = Problem & SessionView & ProviderAddressView;

/** A browser that keeps its cookies, on its way to a provider and back. */
export class OidcVisitor {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly opened: TestPortal) {}

  get client(): TestClient {
    const all = [...this.cookies].map(([name, value]) => `${name}=${value}`);
    return new TestClient(this.opened, all.join('; '));
  }

  async post(path: string, body: object): Promise<Answer<Body>> {
    const answer = await this.client.post<Body>(path, body);
    for (const cookie of [answer.headers['set-cookie'] ?? []].flat()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(String(cookie)) ?? [];
      this.cookies.set(name, value);
    }
    return answer;
  }

  signIn(email: string, password: string): Promise<Answer<Body>> {
    return this.post('/session', { email, password });
  }

  /** Forgets the session, not the way to the provider. */
  signOut(): void {
    this.cookies.delete('portal_session');
  }

  /** Sets out; answers the address at the provider. */
  async begin(path: string, provider: string): Promise<string> {
    const { status, body } = await this.post(path, { provider });
    if (status !== 201) throw new Error(`${String(status)} ${body.type}`);
    return body.address;
  }

  /** Comes back with what the address of the portal's page carries. */
  bring(path: string, back: URL): Promise<Answer<Body>> {
    return this.post(`${path}/answer`, partsOf(back));
  }
}

/** What the page of the portal reads of its own address. */
export const partsOf = ({ searchParams }: URL): Record<string, string> =>
  Object.fromEntries([...searchParams].filter(([name]) => ['state', 'code', 'iss', 'error'].includes(name)));
