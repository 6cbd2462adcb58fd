import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { serve, showPage } from '../../testing/show-page.tsx';
import { VerifyReceiptPage } from './verify-receipt.page.tsx';

const VALUES =
  'receiptNumber=MA26-000123-7&submittedAt=2026-04-20T16%3A59%3A58.123%2B09%3A00&contentSha256=ab&signature=-x_';

it.each(['#', '?'])('fills in the four values that a link brings after %s', (mark) => {
  showPage(<VerifyReceiptPage />, { path: '/receipts/verify', address: `/receipts/verify${mark}${VALUES}` });
  expect(screen.getByLabelText(/접수번호/)).toHaveValue('MA26-000123-7');
  expect(screen.getByLabelText(/접수 일시/)).toHaveValue('2026-04-20T16:59:58.123+09:00');
  expect(screen.getByLabelText(/내용 확인값/)).toHaveValue('ab');
  expect(screen.getByLabelText(/전자서명/)).toHaveValue('-x_');
});

const UNAVAILABLE = {
  type: 'unavailable',
  title: '쓸 수 없음',
  status: 503,
  detail: '잠시 뒤에 다시 시도해 주세요.',
};

const check = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: '확인하기' }));
const show = (values = VALUES): void =>
  void showPage(<VerifyReceiptPage />, { path: '/receipts/verify', address: `/receipts/verify#${values}` });

it.each([
  [true, '진짜 접수증입니다', '서명과 맞지 않습니다'],
  [false, '서명과 맞지 않습니다', '진짜 접수증입니다'],
])(
  'says whether it is genuine in words (%p), of the four values without their line breaks',
  async (valid, said, unsaid) => {
    const requests = serve(() => ({ body: { valid } }));
    show(VALUES.replace('-x_', '%20-x%0A_%20'));
    await check();
    expect(await screen.findByText(said)).toBeVisible();
    expect(screen.queryByText(unsaid)).toBeNull();
    expect(requests.map(({ path, body }) => [path, body])).toEqual([
      [
        '/receipts/verification',
        {
          receiptNumber: 'MA26-000123-7',
          submittedAt: '2026-04-20T16:59:58.123+09:00',
          contentSha256: 'ab',
          signature: '-x_',
        },
      ],
    ]);
  },
);

it('names each value that is missing, and asks the server nothing', async () => {
  const requests = serve(() => ({ body: { valid: false, recordDiffers: false } }));
  show('receiptNumber=MA26-000123-7');
  await check();
  const links = screen.getAllByRole('link', { name: /입력해 주세요/ }).map(({ textContent }) => textContent);
  expect(links).toEqual([
    '접수 일시를 입력해 주세요.',
    '내용 확인값을 입력해 주세요.',
    '전자서명을 입력해 주세요.',
  ]);
  expect(requests).toEqual([]);
});

it('a check that could not be made is no verdict', async () => {
  serve(() => ({ status: 503, body: UNAVAILABLE }));
  show();
  await check();
  expect(await screen.findByText(/잠시 뒤에 다시 시도해 주세요/)).toBeVisible();
  expect(screen.queryByText(/진짜 접수증입니다|서명과 맞지/)).toBeNull();
});
