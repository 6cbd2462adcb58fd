import { jest } from '@jest/globals';
import type { ApplicationView, FormView } from '@subsidy/contract';
import { formOf, PUBLISHED_NOTICES } from '@subsidy/rules';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { emptyDraft, withParts, type SupplementDraft } from './supplement-draft.ts';
import { SupplementRequestForm, useSupplementDraft } from './supplement-request-form.tsx';

const notice = PUBLISHED_NOTICES[0];
if (notice === undefined) throw new Error('no notice');
const FORM: FormView = formOf(notice.terms, 'ai-factory');
const TODAY = '2026-11-21';
const VIEW = { id: 'application-1', companyName: '한빛정밀' } as ApplicationView;

const sent: unknown[] = [];

beforeEach(() => {
  sent.length = 0;
  sessionStorage.clear();
  globalThis.fetch = jest.fn<typeof fetch>().mockImplementation((_, init) => {
    sent.push(JSON.parse(String(init?.body)));
    return Promise.resolve({
      ok: true,
      status: 201,
      headers: new Headers(),
      text: () => Promise.resolve('{"id":"request-1"}'),
    } as Response);
  });
});

function Page({ initial }: { initial: SupplementDraft }) {
  const [draft, setDraft] = useState(initial);
  return (
    <SupplementRequestForm view={VIEW} form={FORM} draft={draft} onDraftChange={setDraft} today={TODAY} />
  );
}

const open = (initial = emptyDraft(TODAY)): void => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Page initial={initial} />
    </QueryClientProvider>,
  );
};

const ask = () => userEvent.click(screen.getByRole('button', { name: '보완 요청하기' }));
const picker = () => within(screen.getByRole('group', { name: /고칠 항목과 서류/ }));

describe('supplement request', () => {
  it('is sent with the picked field and document, a reason each, and the day', async () => {
    open();
    await userEvent.click(picker().getByLabelText('국세 완납증명서'));
    await userEvent.type(picker().getByLabelText('항목 찾기'), '총사업비');
    await userEvent.click(picker().getByLabelText('총사업비'));
    await userEvent.type(screen.getByLabelText(/국세 완납증명서: 무엇을/), '새로 발급받아 주세요.');
    await userEvent.type(screen.getByLabelText(/총사업비: 무엇을/), '부가가치세를 빼 주세요.');
    await ask();
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(/아래 2가지만 2026. 12. 1.\(화\) 24:00까지/);
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['국세 완납증명서', '총사업비']);
    expect(sent).toEqual([]);
    await userEvent.click(within(dialog).getByRole('button', { name: '보완 요청 보내기' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      dueOn: '2026-12-01',
      items: [
        { documentType: 'national-tax-clearance', reason: '새로 발급받아 주세요.' },
        { field: 'project.totalCostKrw', reason: '부가가치세를 빼 주세요.' },
      ],
    });
  });

  it('takes clauses over without losing what was written', () => {
    const draft = { dueOn: TODAY, reasons: { 'field:project.months': '짧게' } };
    const next = withParts(draft, { fields: ['project.months'], documentTypes: ['size-certificate'] });
    expect(next.reasons).toEqual({ 'field:project.months': '짧게', 'document:size-certificate': '' });
  });

  it('sends nothing without something to mend, a reason and a day that is not past or too far', async () => {
    open({ dueOn: '2026-11-20', reasons: { 'document:size-certificate': ' ' } });
    await ask();
    const summary = screen.getByRole('alert');
    expect(within(summary).getByText(/무엇을 어떻게 고쳐야 하는지/)).toBeInTheDocument();
    expect(within(summary).getByText(/2026\. 11\. 22\.\(일\)부터/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '빼기' }));
    expect(within(screen.getByRole('alert')).getByText(/한 가지 이상 고르세요/)).toBeInTheDocument();
    expect(sent).toEqual([]);
  });

  it('offers nothing of the business plan', async () => {
    open();
    await userEvent.type(picker().getByLabelText('항목 찾기'), '추진 일정');
    expect(picker().queryByRole('checkbox')).toBeNull();
    expect(picker().getByText(/들어간 항목이 없습니다/)).toBeInTheDocument();
  });

  it('says how many working days the company has, and that a day is a holiday', async () => {
    open();
    const due = screen.getByLabelText('기한');
    expect(due).toHaveAccessibleDescription(/근무일 7일/);
    fireEvent.change(due, { target: { value: '2026-12-06' } });
    expect(due).toHaveAccessibleDescription(/근무일 10일.*쉬는 날/);
    fireEvent.change(due, { target: { value: '2026-12-22' } });
    await ask();
    expect(screen.getAllByText(/2026\. 12\. 21\.\(월\)까지/).length).toBeGreaterThan(0);
  });

  it('is kept for its case when the page is drawn anew, and forgotten once it is empty', async () => {
    function Kept() {
      const { draft, setDraft, today } = useSupplementDraft(
        'application-1',
        Date.parse(`${TODAY}T10:00:00+09:00`),
      );
      return (
        <SupplementRequestForm view={VIEW} form={FORM} draft={draft} onDraftChange={setDraft} today={today} />
      );
    }
    const show = () =>
      render(
        <QueryClientProvider client={new QueryClient()}>
          <Kept />
        </QueryClientProvider>,
      );
    const first = show();
    await userEvent.click(picker().getByLabelText('국세 완납증명서'));
    await userEvent.type(screen.getByLabelText(/국세 완납증명서: 무엇을/), '새로');
    first.unmount();
    show();
    expect(screen.getByLabelText(/국세 완납증명서: 무엇을/)).toHaveValue('새로');
    await userEvent.click(screen.getByRole('button', { name: '빼기' }));
    expect(Object.keys(sessionStorage)).toEqual([]);
  });
});
