import type { ApplicationView, SupplementRequestView } from '@subsidy/contract';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { anApplication, nothingMissing } from '../../testing/an-application.ts';
import { serve, showPage, type Request } from '../../testing/show-page.tsx';
import { ApplicationPage } from './application.page.tsx';
import { PlanSubmissionPage } from './plan-submission.page.tsx';
import { SubmissionPage } from './submission.page.tsx';
import { SupplementRequestPage } from './supplement-request.page.tsx';

const REQUEST: SupplementRequestView = {
  id: 'request-1',
  status: 'open',
  dueOn: '2099-04-10',
  items: [{ field: 'project.title', reason: '공정 이름을 넣어 주세요.' }],
  before: { 'project.title': '공구 마모 예측' },
  requestedAt: '2026-03-21T10:00:00+09:00',
  requestedBy: '김컨설',
  respondedAt: null,
  note: null,
  after: null,
  receiptNumber: null,
};

interface Case {
  page: ReactNode;
  path: string;
  application: ApplicationView;
  /** The field that could not be saved, and what it is called. */
  field: string;
  label: string;
  fill: () => Promise<void>;
  button: string;
  /** The button of the dialog that asks once more. */
  confirm?: string;
  route: string;
}

const declare = async (): Promise<void> => {
  for (const box of await screen.findAllByRole('checkbox')) await userEvent.click(box);
};

const CASES: Readonly<Record<string, Case>> = {
  application: {
    page: <SubmissionPage />,
    path: 'submission',
    application: anApplication(),
    field: 'project.title',
    label: '과제명',
    fill: declare,
    button: '신청서 제출',
    route: '/submission',
  },
  plan: {
    page: <PlanSubmissionPage />,
    path: 'plan-submission',
    application: anApplication({
      status: 'plan-open',
      open: { fields: 'plan', documentTypes: 'plan' },
    }),
    field: 'plan.effects',
    label: '기대 효과',
    fill: declare,
    button: '사업계획서 제출',
    route: '/plan-submission',
  },
  supplement: {
    page: <SupplementRequestPage />,
    path: 'supplement-requests/request-1',
    application: anApplication({
      status: 'submitted',
      openSupplementRequestId: 'request-1',
      supplementRequests: [REQUEST],
      open: { fields: ['project.title'], documentTypes: [] },
    }),
    field: 'project.title',
    label: '과제명',
    fill: async () => userEvent.type(await screen.findByLabelText('답변'), '고쳤습니다.'),
    button: '보완 답변 보내기',
    confirm: '보내기',
    route: '/supplement-requests/request-1/response',
  },
  withdrawal: {
    page: <ApplicationPage />,
    path: '',
    application: anApplication({ allowedActions: [{ action: 'withdraw', allowed: true, reason: null }] }),
    field: 'project.title',
    label: '과제명',
    fill: async () => {
      await userEvent.click(await screen.findByRole('button', { name: '신청 철회' }));
      await userEvent.type(await screen.findByLabelText(/철회하는 이유/), '사정이 바뀌었습니다.');
      await userEvent.click(screen.getByRole('checkbox'));
    },
    button: '신청 철회',
    route: '/withdrawal',
  },
};

async function press({ button, confirm }: Case): Promise<void> {
  // The last one: what opens a dialog may be called as what ends it.
  const [pressed] = (await screen.findAllByRole('button', { name: button })).reverse();
  if (pressed !== undefined) await userEvent.click(pressed);
  if (confirm !== undefined) await userEvent.click(await screen.findByRole('button', { name: confirm }));
}

let opened = 0;

/** Shows the page in a tab where something was typed that did not reach the server. */
function open({ page, path, field, ...one }: Case, isReached: () => boolean): Request[] {
  // What is not saved yet is kept for a tab: each test has an application of its own.
  opened += 1;
  const application = { ...one.application, id: `application-${String(opened)}` };
  sessionStorage.setItem(
    `unsaved ${application.id} user-applicant`,
    JSON.stringify({ [field]: { baseVersion: 1, value: '고친 값' } }),
  );
  const requests = serve(({ method, path: asked }) => {
    if (asked.endsWith('/completeness')) {
      return { body: nothingMissing(path === 'plan-submission' ? 'plan' : 'application') };
    }
    if (method === 'PATCH') {
      if (!isReached()) return new TypeError('fetch failed');
      return { body: { saved: { [field]: 2 }, conflicts: [], savedAt: '2026-03-22T10:00:00+09:00' } };
    }
    return { status: method === 'POST' ? 201 : 200, body: application };
  });
  showPage(page, {
    path: `/applications/:applicationId/${path.replace('request-1', ':requestId')}`,
    address: `/applications/${application.id}/${path}`,
    application,
  });
  return requests;
}

beforeEach(() => sessionStorage.clear());

describe.each(Object.entries(CASES))('handing in the %s', (_name, one) => {
  it('waits while something is not saved, and says what', async () => {
    const requests = open(one, () => false);
    await one.fill();
    expect(
      await screen.findByText(new RegExp(`^${one.label}: 아직 저장하지 못했습니다`)),
    ).toBeInTheDocument();
    await press(one);
    await waitFor(() => expect(screen.getByText(new RegExp(`^${one.label}: `))).toBeInTheDocument());
    expect(requests.filter(({ path }) => path.endsWith(one.route))).toEqual([]);
  });

  it('goes out once everything is saved', async () => {
    const requests = open(one, () => true);
    await one.fill();
    await press(one);
    await waitFor(() => expect(requests.filter(({ path }) => path.endsWith(one.route))).toHaveLength(1));
    expect(requests.findIndex(({ method }) => method === 'PATCH')).toBeLessThan(
      requests.findIndex(({ path }) => path.endsWith(one.route)),
    );
  });
});
