import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { guideNotices, showCheck } from '../../testing/show-check.tsx';

const MISSING = /^다른 기관이 운영하는 사업을 불러오지 못해/;

/** Answers of the API to the programs of other offices, one request after the other; null: it cannot be reached. */
function answerGuides(...answers: (object | null)[]): void {
  globalThis.fetch = (address) => {
    const answer = String(address).endsWith('/guide-notices') ? answers.shift() : null;
    if (answer === null || answer === undefined) return Promise.reject(new TypeError('Failed to fetch'));
    const text = () => Promise.resolve(JSON.stringify(answer));
    return Promise.resolve({ ok: true, status: 200, text } as unknown as Response);
  };
}

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

it('decides the notices of the portal while those of other offices are not here, and says that they are missing', async () => {
  answerGuides(null);
  showCheck({ guides: false });
  expect(screen.getAllByText('확인 필요', { selector: '.decision-title ~ .badge span' })).toHaveLength(2);
  expect(await screen.findByText(MISSING)).toBeInTheDocument();
  await userEvent.click(screen.getByRole('radio', { name: '영업 중' }));
  expect(screen.queryAllByText(/^제조로봇 도입/)).toHaveLength(0);
});

it('takes them in when they come after all', async () => {
  answerGuides(null, { items: guideNotices(), nextCursor: null });
  showCheck({ guides: false });
  await screen.findByText(MISSING);
  await userEvent.click(screen.getByRole('button', { name: '다시 시도' }));
  expect((await screen.findAllByText(/^제조로봇 도입/)).length).toBeGreaterThan(0);
  expect(screen.queryByText(MISSING)).toBeNull();
});
