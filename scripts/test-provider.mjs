/**
 * A provider of sign-ins (OIDC) for tests and for trying out, on this machine alone: `node scripts/test-provider.mjs RETURN_ADDRESS…`. Whoever
 * writes a name is let in as that name; ticking the box stands for a second factor. Its client is `portal` with the secret below.
 */
import { createServer } from 'node:http';
import { URLSearchParams } from 'node:url';
import { Provider } from 'oidc-provider';

const SECRET = 'a-secret-for-tests-alone-0123456789';
const TWO_FACTORS = 'urn:test:two-factors';

const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'portal',
      client_secret: SECRET,
      redirect_uris: process.argv.slice(2),
      grant_types: ['authorization_code'],
      response_types: ['code'],
    },
  ],
  acrValues: [TWO_FACTORS],
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
  findAccount: (_context, sub) => ({ accountId: sub, claims: () => ({ sub }) }),
  // Nobody is asked for consent: the portal reads nothing but who it is.
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({
      clientId: oidc.client.clientId,
      accountId: oidc.session.accountId,
    });
    grant.addOIDCScope('openid');
    await grant.save();
    return grant;
  },
});

const page = `<!doctype html><html lang="ko"><title>시험용 로그인</title><main><h1>시험용 로그인</h1>
<form method="post"><label>시험용 이름 <input name="login" required></label>
<label><input type="checkbox" name="mfa"> 2단계 인증</label>
<button>들어가기</button> <button name="cancel" value="yes" formnovalidate>취소</button></form></main></html>`;

async function interact(request, response) {
  if (request.method === 'GET') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(page);
  }
  let text = '';
  for await (const chunk of request) text += chunk;
  const form = new URLSearchParams(text);
  const login = { accountId: form.get('login'), ...(form.has('mfa') && { acr: TWO_FACTORS }) };
  const result = form.has('cancel') ? { error: 'access_denied' } : { login };
  return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
}

const answer = provider.callback();
server.on('request', (request, response) => {
  if (!request.url.startsWith('/interaction/')) return answer(request, response);
  return interact(request, response).catch((error) => response.writeHead(500).end(String(error)));
});
process.send?.({ issuer, secret: SECRET });
process.on('disconnect', () => process.exit());
if (process.send === undefined) process.stdout.write(`${issuer} portal ${SECRET}\n`);
