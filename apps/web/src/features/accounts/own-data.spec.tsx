import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serve, showPage } from '../../testing/show-page.tsx';
import { EraseAccountCard } from './erase-account-card.tsx';
import { OwnCopyCard } from './own-copy-card.tsx';

const AT = { path: '/account', address: '/account' };
const draft = { id: 'one', projectTitle: '비전 검사', noticeTitle: '제조AI 공고' };
const sent = (requests: { method: string; path: string }[]) =>
  requests.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

describe('what one takes away and deletes', () => {
  it('says what is too long for the copy', async () => {
    const person = userEvent.setup();
    HTMLAnchorElement.prototype.click = () => undefined;
    URL.createObjectURL = () => 'blob:copy';
    URL.revokeObjectURL = () => undefined;
    serve(() => ({ body: { madeAt: '2026-11-23T10:00:00+09:00', cut: ['mails'] } }));
    showPage(<OwnCopyCard />, AT);
    await person.click(screen.getByRole('button', { name: '내 정보 내려받기' }));
    expect(await screen.findByText(/최근 것만 담은 항목: 메일/)).toBeVisible();
  });

  it('says why an account stays, and offers no deletion then', async () => {
    serve(() => ({ body: { hindrance: '먼저 대표를 넘겨 주세요.', erasable: [] } }));
    showPage(<EraseAccountCard />, AT);
    await screen.findByText('먼저 대표를 넘겨 주세요.');
    expect(screen.queryByRole('button')).toBeNull();
    expect(screen.getByText(/보관 기간이 끝날 때까지/)).toBeVisible();
  });

  it('deletes the contents of a draft after a look, and the account once its address is typed', async () => {
    const person = userEvent.setup();
    const requests = serve(() => ({ body: { hindrance: null, erasable: [draft] } }));
    showPage(<EraseAccountCard />, AT);
    await person.click(await screen.findByRole('button', { name: /^내용 지우기/ }));
    expect(sent(requests)).toEqual([]);
    await person.click(screen.getByRole('button', { name: '지우기' }));
    await waitFor(() => expect(sent(requests)).toEqual(['DELETE /applications/one/contents']));
    await person.click(await screen.findByRole('button', { name: '계정 지우기' }));
    await person.click(screen.getByRole('button', { name: '영구히 지우기' }));
    expect(await screen.findByText('지울 계정의 메일 주소를 적어 주세요.')).toBeVisible();
    await person.type(screen.getByLabelText(/메일 주소/), 'me@example.test');
    await person.click(screen.getByRole('button', { name: '영구히 지우기' }));
    await waitFor(() =>
      expect(sent(requests).slice(1)).toEqual(['POST /account/erasure', 'DELETE /session']),
    );
  });
});
