import { screen } from '@testing-library/react';
import { showPage } from '../../testing/show-page.tsx';
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
