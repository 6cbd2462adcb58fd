import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { TextAreaField, TextField } from './text-field.tsx';

const LONG = `${'가'.repeat(1_500)} 끝`;
const print = (event: 'beforeprint' | 'afterprint'): void => {
  act(() => {
    window.dispatchEvent(new Event(event));
  });
};
const onPaper = (): (string | null)[] =>
  [...document.querySelectorAll('.printed-text')].map(({ textContent }) => textContent);

it('puts what stands in a control on paper as a whole, as it was typed last', async () => {
  render(
    <>
      <TextAreaField label="사업 요약" value={LONG} readOnly />
      <TextAreaField label="답변" defaultValue="" />
      <TextField label="과제명" defaultValue={LONG} />
      <TextField label="비밀번호" type="password" defaultValue="geheim" />
    </>,
  );
  await userEvent.type(screen.getByLabelText('답변'), '고쳤습니다.');
  expect(onPaper()).toEqual([]);
  print('beforeprint');
  expect(onPaper()).toEqual([LONG, '고쳤습니다.', LONG]);
  print('afterprint');
  expect(onPaper()).toEqual([]);
});
