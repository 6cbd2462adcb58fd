import type { EligibilityCheckBody } from '@subsidy/contract';
import type { EligibilityInput } from '@subsidy/rules';
import { act, renderHook, waitFor } from '@testing-library/react';
import { useAdvice } from './use-advice.ts';

const NOTICES = ['2026-manufacturing-ai'];
const NOW = Date.parse('2026-04-10T12:00:00+09:00');

interface Sent {
  body: EligibilityCheckBody;
  signal: AbortSignal;
  answer: (status: number, body: object) => void;
  fail: () => void;
}

let sent: Sent[];

beforeEach(() => {
  sent = [];
  globalThis.fetch = (_address, options) =>
    new Promise((resolve, reject) => {
      sent.push({
        body: JSON.parse(String(options?.body)) as EligibilityCheckBody,
        signal: options?.signal as AbortSignal,
        answer: (status, body) =>
          resolve({
            ok: status === 200,
            status,
            text: () => Promise.resolve(JSON.stringify(body)),
            headers: { get: () => null },
          } as unknown as Response),
        fail: () => reject(new TypeError('Failed to fetch')),
      });
    });
});

const show = (input: EligibilityInput) =>
  renderHook(({ asked }) => useAdvice(NOTICES, asked, NOW), { initialProps: { asked: input } });

const sentAs = (number: number) => waitFor(() => expect(sent).toHaveLength(number));

const of = (company: EligibilityInput['company']): EligibilityInput => ({ company, project: {} });

it('sends the answers without what names the company, once typing pauses', async () => {
  const { rerender } = show(of({ regionCode: 'jeonbuk' }));
  rerender({
    asked: of({
      regionCode: 'jeonbuk',
      businessRegistrationNumber: '2208139938',
      corporateRegistrationNumber: '1101110012346',
      ksicCode: '25924',
    }),
  });
  await sentAs(1);
  expect(sent[0]?.body).toEqual({
    noticeIds: NOTICES,
    company: { regionCode: 'jeonbuk', ksicCode: '25924' },
    project: {},
  });
});

it('sends no code that is only half typed', async () => {
  show(of({ ksicCode: '2' }));
  await sentAs(1);
  expect(sent[0]?.body.company).toEqual({});
});

it('keeps the last advice while the next is on its way, and lets go of the one that is overtaken', async () => {
  const { result, rerender } = show(of({}));
  expect(result.current).toMatchObject({ advice: null, isBusy: true });
  await sentAs(1);
  act(() => sent[0]?.answer(200, { asOf: 'first' }));
  await waitFor(() => expect(result.current).toMatchObject({ advice: { asOf: 'first' }, isBusy: false }));
  rerender({ asked: of({ regularEmployees: 3 }) });
  await sentAs(2);
  rerender({ asked: of({ regularEmployees: 38 }) });
  expect(sent[1]?.signal.aborted).toBe(true);
  act(() => sent[1]?.answer(200, { asOf: 'overtaken' }));
  await sentAs(3);
  expect(result.current).toMatchObject({ advice: { asOf: 'first' }, isBusy: true });
  act(() => sent[2]?.answer(200, { asOf: 'third' }));
  await waitFor(() => expect(result.current).toMatchObject({ advice: { asOf: 'third' }, isBusy: false }));
});

it('says when it could not be reached, keeps what it has, and asks again when told to', async () => {
  const { result, rerender } = show(of({}));
  await sentAs(1);
  act(() => sent[0]?.answer(200, { asOf: 'first' }));
  await waitFor(() => expect(result.current.isBusy).toBe(false));
  rerender({ asked: of({ regularEmployees: 3 }) });
  await sentAs(2);
  act(() => sent[1]?.fail());
  await waitFor(() => expect(result.current.error).toMatchObject({ type: 'offline' }));
  expect(result.current).toMatchObject({ advice: { asOf: 'first' }, isBusy: false });
  act(() => result.current.retry());
  expect(result.current).toMatchObject({ error: null, isBusy: true });
  await sentAs(3);
  act(() => sent[2]?.answer(200, { asOf: 'second' }));
  await waitFor(() => expect(result.current).toMatchObject({ advice: { asOf: 'second' }, error: null }));
});
