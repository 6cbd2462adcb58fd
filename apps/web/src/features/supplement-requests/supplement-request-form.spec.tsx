import { jest } from '@jest/globals';
import type { ApplicationView, FormView } from '@subsidy/contract';
import { formOf, PUBLISHED_NOTICES } from '@subsidy/rules';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { emptyDraft, withParts, type SupplementDraft } from './supplement-draft.ts';
import { SupplementRequestForm } from './supplement-request-form.tsx';

const notice = PUBLISHED_NOTICES[0];
if (notice === undefined) throw new Error('no notice');
const FORM: FormView = formOf(notice.terms, 'ai-factory');
const TODAY = '2026-11-21';
const VIEW = { id: 'application-1', companyName: '한빛정밀' } as ApplicationView;

const sent: unknown[] = [];

beforeEach(() => {
  sent.length = 0;
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

const picker = () => within(screen.getByRole('group', { name: /고칠 항목과 서류/ }));

describe('supplement request', () => {
  it('is sent with the picked field and document, a reason each, and the day', async () => {
    open();
    await userEvent.click(picker().getByLabelText('국세 완납증명서'));
    await userEvent.type(picker().getByLabelText('항목 찾기'), '총사업비');
    await userEvent.click(picker().getByLabelText('총사업비'));
    await userEvent.type(screen.getByLabelText(/국세 완납증명서: 무엇을/), '새로 발급받아 주세요.');
    await userEvent.type(screen.getByLabelText(/총사업비: 무엇을/), '부가가치세를 빼 주세요.');
    expect(screen.getByText(/고른 2가지만/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '보완 요청 보내기' }));
    await waitFor(() => expect(sent).toHaveLength(1));
    expect(sent[0]).toEqual({
      dueOn: '2026-11-28',
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

  it('sends nothing without something to mend, a reason and a day that is not past', async () => {
    open({ dueOn: '2026-11-20', reasons: { 'document:size-certificate': ' ' } });
    await userEvent.click(screen.getByRole('button', { name: '보완 요청 보내기' }));
    const summary = screen.getByRole('alert');
    expect(within(summary).getByText(/무엇을 어떻게 고쳐야 하는지/)).toBeInTheDocument();
    expect(within(summary).getByText(/오늘이거나 그 뒤/)).toBeInTheDocument();
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
});
