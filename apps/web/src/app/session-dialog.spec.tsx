import { jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { call } from '../api/client.ts';
import { aMembership, aSession, aUser } from '../testing/an-application.ts';
import type { SignedIn } from '../api/session.ts';
import { serve, type Request } from '../testing/show-page.tsx';
import { SessionDialog } from './session-dialog.tsx';

const KIM = aUser();
const LEE: SignedIn = { ...KIM, id: 'lee', name: '이대리', email: 'lee@other.test', membershipId: 'of lee' };
const NOT_FOUND = { status: 404, body: { type: 'not-found', title: '없음', status: 404, detail: '없음' } };

/** A browser in which Kim's pages stand open and somebody is signed in. */
function open() {
  let signedIn = LEE;
  serve(({ method, path }) => {
    if (path !== '/session') return signedIn.id === KIM.id ? { body: { saved: true } } : NOT_FOUND;
    if (method === 'POST') signedIn = KIM;
    return { body: aSession(signedIn) };
  });
  const names: [path: string, name: string | undefined][] = [];
  const answer = globalThis.fetch;
  globalThis.fetch = (address, init) => {
    const name = (init?.headers as Record<string, string>)['portal-membership'];
    names.push([String(address).replace('/api/v1', ''), name]);
    return answer(address, init);
  };
  const onReplaced = jest.fn();
  const client = new QueryClient();
  client.setQueryData(['session'], KIM);
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <SessionDialog onReplaced={onReplaced} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { client, names, onReplaced };
}

describe('somebody else has signed in in the same browser', () => {
  it('says who, and goes on with what was typed once the first person is back', async () => {
    const user = userEvent.setup();
    const { client } = open();
    const saved = call('PATCH /applications/{applicationId}', {
      params: { applicationId: '7' },
      body: { changes: [] },
    });
    expect(await screen.findByText(/lee@other.test/)).toBeVisible();
    expect(screen.getByRole('dialog')).toHaveTextContent('이대리(lee@other.test) 님이 로그인했습니다');
    await user.type(screen.getByLabelText('비밀번호'), 'a-long-enough-password');
    await user.click(screen.getByRole('button', { name: '로그인하고 계속' }));
    await expect(saved).resolves.toEqual({ saved: true });
    expect(client.getQueryData<SignedIn>(['session'])?.id).toBe(KIM.id);
  });

  it('says so as soon as another tab tells, before anything is done in the wrong name', async () => {
    open();
    fireEvent(window, new StorageEvent('storage', { key: 'signed-in-as', newValue: KIM.membershipId }));
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent(window, new StorageEvent('storage', { key: 'signed-in-as', newValue: LEE.membershipId }));
    expect(await screen.findByRole('dialog')).toHaveTextContent('이대리(lee@other.test) 님이 로그인했습니다');
    await userEvent.setup().click(screen.getByRole('button', { name: '이대리 님으로 쓰기' }));
  });

  it('lets the other person start anew, and nothing that waited goes on', async () => {
    const user = userEvent.setup();
    const { client, onReplaced } = open();
    const saved = call('GET /applications/{applicationId}', { params: { applicationId: '7' } }).catch(
      (error: unknown) => error,
    );
    await user.click(await screen.findByRole('button', { name: '이대리 님으로 쓰기' }));
    expect(await saved).toMatchObject({ status: 404 });
    expect(onReplaced).toHaveBeenCalledTimes(1);
    expect(client.getQueryData<SignedIn>(['session'])?.id).toBe(KIM.id);
  });

  it('asks and saves in the name of whom the pages belong to, so that the server can refuse', async () => {
    const { names } = open();
    void call('PATCH /applications/{applicationId}', {
      params: { applicationId: '7' },
      body: { changes: [] },
    }).catch(() => undefined);
    await screen.findByRole('dialog');
    void call('GET /suppliers', { by: 'park' }).catch(() => undefined);
    void call('GET /portal', { allowAnonymous: true }).catch(() => undefined);
    expect(names).toEqual([
      ['/applications/7', KIM.membershipId],
      ['/session', undefined],
      ['/suppliers', 'park'],
      ['/portal', undefined],
    ]);
    // What was asked since waits for the same answer, so that nothing is left to ask.
    await waitFor(() => expect(names).toHaveLength(5));
    await userEvent.setup().click(screen.getByRole('button', { name: '이대리 님으로 쓰기' }));
  });
});

const OFFICE = { kind: 'program-office', id: 'jeonbuk', name: '전북 전담기관' } as const;
const OFFICER = aMembership({ id: 'officer', role: 'officer', organization: OFFICE });

/** Kim's pages of one company, while this browser's session says what `session` answers. */
function openAs(session: () => SignedIn): { onReplaced: jest.Mock; requests: Request[]; used: string[] } {
  const onReplaced = jest.fn();
  const used: string[] = [];
  const requests = serve(({ method, path, body }) => {
    const now = session();
    if (path === '/session/membership' && method === 'PUT') {
      const { membershipId } = body as { membershipId: string };
      used.push(membershipId);
      return { body: aSession({ ...KIM, memberships: [...KIM.memberships, OFFICER], membershipId }) };
    }
    if (path === '/session') return { body: aSession(now) };
    const isOwn = now.membershipId === KIM.membershipId && now.memberships[0]?.endedAt === null;
    return isOwn || used.includes(KIM.membershipId) ? { body: { saved: true } } : FORBIDDEN;
  });
  const client = new QueryClient();
  client.setQueryData(['session'], { ...KIM, memberships: [...KIM.memberships, OFFICER] });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <SessionDialog onReplaced={onReplaced} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { onReplaced, requests, used };
}
const FORBIDDEN = { status: 403, body: { type: 'forbidden', title: '안 됨', status: 403, detail: '안 됨' } };
const asOfficer: SignedIn = {
  ...KIM,
  role: 'officer',
  organization: OFFICE,
  memberships: [...KIM.memberships, OFFICER],
  membershipId: OFFICER.id,
};

describe('the same person acts with another membership in another tab', () => {
  it('says so, and saves what was typed once the page has its membership back', async () => {
    const { used } = openAs(() => asOfficer);
    const saved = call('PATCH /applications/{applicationId}', {
      params: { applicationId: '7' },
      body: { changes: [] },
    });
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('다른 소속으로 바꾸었습니다');
    expect(dialog).toHaveTextContent('전북 전담기관 · 전담기관 담당자');
    expect(screen.queryByLabelText('비밀번호')).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: '한빛정밀 소속으로 계속' }));
    await expect(saved).resolves.toEqual({ saved: true });
    expect(used).toEqual([KIM.membershipId]);
  });

  it('starts anew with the other one where that is wished', async () => {
    const { onReplaced } = openAs(() => asOfficer);
    const saved = call('GET /applications/{applicationId}', { params: { applicationId: '7' } }).catch(
      (error: unknown) => error,
    );
    await userEvent.setup().click(await screen.findByRole('button', { name: '전북 전담기관 소속으로 쓰기' }));
    expect(await saved).toMatchObject({ status: 403 });
    expect(onReplaced).toHaveBeenCalledTimes(1);
  });

  it('tells the API for which membership the page was drawn', async () => {
    const { requests } = openAs(() => KIM);
    let sent: HeadersInit | undefined;
    const answer = globalThis.fetch;
    globalThis.fetch = (address, init) => {
      sent = init?.headers;
      return answer(address, init);
    };
    await call('PATCH /applications/{applicationId}', {
      params: { applicationId: '7' },
      body: { changes: [] },
    });
    expect(sent).toMatchObject({ 'portal-membership': KIM.membershipId });
    expect(requests).toHaveLength(1);
  });
});

it('says that a membership has ended, and why, and offers those that run', async () => {
  const ended = {
    ...aMembership({ id: KIM.membershipId, role: 'applicant', organization: KIM.organization }),
    endedAt: '2026-11-26T18:00:00.000+09:00',
    endReason: '담당자 변경',
  };
  const { used } = openAs(() => ({ ...KIM, memberships: [ended, OFFICER] }));
  const asked = call('GET /applications/{applicationId}', { params: { applicationId: '7' } }).catch(
    (error: unknown) => error,
  );
  const dialog = await screen.findByRole('dialog');
  expect(dialog).toHaveTextContent('한빛정밀 · 도입기업 소속이 끝났습니다');
  expect(dialog).toHaveTextContent('사유: 담당자 변경');
  expect(screen.getByRole('button', { name: '로그아웃' })).toBeVisible();
  await userEvent.setup().click(screen.getByRole('button', { name: /전북 전담기관/ }));
  await waitFor(() => expect(used).toEqual([OFFICER.id]));
  void asked;
});
