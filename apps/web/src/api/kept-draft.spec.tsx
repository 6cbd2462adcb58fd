import { jest } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import { useKeptDraft, useKeptForm } from './kept-draft.ts';
import { SESSION_KEY } from './session.ts';

function as(person: string | null) {
  const client = new QueryClient();
  client.setQueryData(SESSION_KEY, person === null ? null : { id: person });
  return ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
}
const draftOf = (person: string | null, name = 'note') =>
  renderHook(() => useKeptDraft<{ text: string }>(name), { wrapper: as(person) });
const read = (person: string | null, name?: string) => draftOf(person, name).result.current[0];

beforeEach(() => sessionStorage.clear());
afterEach(() => jest.restoreAllMocks());

describe('what is written and not sent', () => {
  it('is there again for the same person under the same name, and for nobody else', () => {
    const [, keep] = draftOf('kim').result.current;
    keep({ text: '사유' });
    expect(read('kim')).toEqual({ text: '사유' });
    expect(read('lee')).toBeNull();
    expect(read(null)).toBeNull();
    expect(read('kim', 'another')).toBeNull();
  });

  it('is forgotten when it was sent', () => {
    const [, keep] = draftOf('kim').result.current;
    keep({ text: '사유' });
    keep(null);
    expect(read('kim')).toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });

  it('is there again on the next page where the browser keeps nothing', () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const [, keep] = draftOf('kim', 'full').result.current;
    keep({ text: '사유' });
    expect(read('kim', 'full')).toEqual({ text: '사유' });
  });

  it('is nothing where something broken was kept', () => {
    sessionStorage.setItem('writing note kim', '{"text":');
    expect(read('kim')).toBeNull();
  });
});

describe('a form that is kept', () => {
  interface Values {
    reason: string;
    understood: boolean;
  }
  const formOf = () =>
    renderHook(
      () => {
        const form = useForm<Values>({ defaultValues: { reason: '', understood: false } });
        const forget = useKeptForm(form, 'leave', ['understood']);
        return { form, forget };
      },
      { wrapper: as('kim') },
    ).result;

  it('comes back as it was written, but for what has to be said anew', () => {
    const first = formOf();
    act(() => {
      first.current.form.setValue('reason', '사업 중단');
      first.current.form.setValue('understood', true);
    });
    const again = formOf();
    expect(again.current.form.getValues()).toEqual({ reason: '사업 중단', understood: false });
  });

  it('comes back empty once it was sent', () => {
    const first = formOf();
    act(() => first.current.form.setValue('reason', '사업 중단'));
    act(() => first.current.forget());
    expect(formOf().current.form.getValues('reason')).toBe('');
  });
});
