import { screen, within } from '@testing-library/react';
import { anApplication, aUser } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { ApplicationPage } from './application.page.tsx';
import { PlanPage } from './plan.page.tsx';
import { PlanSectionPage } from './plan-section.page.tsx';
import { SectionPage } from './section.page.tsx';

let opened = 0;
const idOf = (): string => {
  opened += 1;
  return `next-${String(opened)}`;
};

const { fields } = anApplication();
/** A draft in which the cost and everything behind it is still open. */
const draft = () =>
  anApplication({
    id: idOf(),
    fields: { ...fields, 'project.totalCostKrw': null, 'project.bonusItems': null },
  });
/** A plan in which the supplier's documents, the company's consent and the effects are open. */
const plan = () =>
  anApplication({
    id: idOf(),
    status: 'plan-open',
    supplier: {
      id: 's1',
      name: '지능공정',
      businessRegistrationNumber: '2208139938',
      inPool: true,
      regionCode: 'seoul',
      specialty: null,
      grade: null,
    },
    fields: { ...fields, 'plan.dataSharingConsent': null },
    open: { fields: 'plan', documentTypes: 'plan' },
  });

const main = () => within(screen.getByRole('heading', { level: 1 }).closest('.page') as HTMLElement);
/** The first thing to press below the title. */
const firstAction = (): string | undefined =>
  document.querySelector('.page .stack .button')?.textContent ?? undefined;

beforeEach(() => serve(() => ({ body: {} })));

it('leads a draft first to what is not finished, not to its submission', () => {
  const application = draft();
  showPage(<ApplicationPage />, {
    path: '/applications/:applicationId',
    address: `/applications/${application.id}`,
    application,
  });
  expect(firstAction()).toBe('이어서 쓰기: 사업비');
});

it.each([
  ['company', '저장하고 다음: 사업비'],
  ['funding', '저장하고 다음: 제출 서류'],
])('leads from %s to the next section that is not finished', (section, words) => {
  const application = draft();
  showPage(<SectionPage />, {
    path: '/applications/:applicationId/sections/:section',
    address: `/applications/${application.id}/sections/${section}`,
    application,
  });
  expect(main().getAllByRole('button').at(-1)).toHaveTextContent(words);
});

it('counts for the supplier nothing that only the company can answer or hand in', () => {
  const application = plan();
  showPage(<PlanPage />, {
    path: '/applications/:applicationId/plan',
    address: `/applications/${application.id}/plan`,
    application,
    user: aUser('supplier'),
  });
  expect(screen.getByText(/^채울 것이 4개 남았습니다/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: '우리 회사 서류' })).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: '도입기업 현금' })).toBeInTheDocument();
  expect(screen.queryByText(/우리 회사 현금/)).toBeNull();
});

it('shows the supplier the answer of the company, and no control to give it', () => {
  const application = plan();
  showPage(<PlanSectionPage />, {
    path: '/applications/:applicationId/plan/:section',
    address: `/applications/${application.id}/plan/plan-effects`,
    application,
    user: aUser('supplier'),
  });
  expect(screen.getByText('도입기업이 직접 답하는 항목입니다.')).toBeInTheDocument();
  expect(screen.queryByRole('group', { name: /데이터를 표준 형식으로 공유/ })).toBeNull();
  expect(screen.getByRole('group', { name: /AI 모델의 출처/ })).toBeInTheDocument();
});

it('asks the company for its consent', () => {
  const application = plan();
  showPage(<PlanSectionPage />, {
    path: '/applications/:applicationId/plan/:section',
    address: `/applications/${application.id}/plan/plan-effects`,
    application,
  });
  expect(screen.getByRole('group', { name: /데이터를 표준 형식으로 공유/ })).toBeInTheDocument();
});
