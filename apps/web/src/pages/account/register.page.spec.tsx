import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { RegisterPage } from './register.page.tsx';

const FILLED = {
  이메일: 'kim@hanbit.test',
  비밀번호: 'a-long-enough-password',
  이름: '김사장',
  사업자등록번호: '220-81-39938',
  '상호(법인명)': '한빛정밀',
};

describe('registration', () => {
  let sent: unknown[];

  beforeEach(() => {
    sent = [];
    globalThis.fetch = ((_address: string, request: RequestInit) => {
      sent.push(JSON.parse(String(request.body)));
      return Promise.resolve({
        ok: true,
        status: 201,
        text: () => Promise.resolve('{}'),
        headers: { get: () => null },
      } as unknown as Response);
    }) as typeof fetch;
  });

  async function register(changes: Partial<typeof FILLED>): Promise<void> {
    const user = userEvent.setup();
    render(
      <QueryClientProvider client={new QueryClient()}>
        <MemoryRouter initialEntries={['/register']}>
          <RegisterPage />
        </MemoryRouter>
      </QueryClientProvider>,
    );
    for (const [label, text] of Object.entries({ ...FILLED, ...changes })) {
      await user.click(screen.getByLabelText(label));
      await user.paste(text);
    }
    await user.click(screen.getByLabelText(/동의합니다/));
    await user.click(screen.getByRole('button', { name: '가입하기' }));
  }

  it.each(['   ', '\u3164', '\u200b', '\u2800', '\u00ad'])(
    'says at once that a name of nothing to see (%j) is empty',
    async (blank) => {
      await register({ 이름: blank, '상호(법인명)': blank });
      expect((await screen.findAllByText('이름을 입력해 주세요.')).length).toBeGreaterThan(0);
      expect(screen.getAllByText('상호를 입력해 주세요.').length).toBeGreaterThan(0);
      expect(sent).toEqual([]);
    },
  );

  it('takes no address for a name, and counts a password in syllables', async () => {
    await register({
      '상호(법인명)': '당첨 https://evil.invalid',
      비밀번호: '비밀번호네개'.normalize('NFD'),
    });
    expect((await screen.findAllByText(/인터넷 주소/)).length).toBeGreaterThan(0);
    expect(screen.getAllByText(/12자 이상으로/).length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
  });

  it('asks to join a company without a password', async () => {
    const user = userEvent.setup();
    await register({ 이름: ' ' });
    await user.click(screen.getByLabelText(/이미 가입한 회사의 구성원/));
    expect(screen.queryByLabelText('비밀번호')).toBeNull();
    await user.click(screen.getByLabelText('이름'));
    await user.paste('김사장');
    await user.click(screen.getByRole('button', { name: '가입하기' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).not.toHaveProperty('password');
  });

  it.each(['２２０－８１－３９９３８', '220.81.39938', ' 220 81 39938 '])(
    'reads the business number %s as the check does',
    async (number) => {
      await register({ 사업자등록번호: number, 이름: ' 김사장\u3164' });
      await waitFor(() =>
        expect(sent).toMatchObject([{ businessRegistrationNumber: '2208139938', name: '김사장' }]),
      );
    },
  );
});
