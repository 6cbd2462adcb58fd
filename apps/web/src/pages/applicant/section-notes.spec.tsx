import { PUBLISHED_NOTICES, type FieldValues } from '@subsidy/rules';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { anApplication } from '../../testing/an-application.ts';
import { serve, showPage } from '../../testing/show-page.tsx';
import { DocumentsPage } from './documents.page.tsx';
import { SectionPage } from './section.page.tsx';

const NOTICE = PUBLISHED_NOTICES.find(({ id }) => id === '2026-manufacturing-ai');

/** A draft is kept by the id of its application: each is one of its own. */
let opened = 0;

function open(
  page: 'sections/funding' | 'sections/bonus-mentoring' | 'documents',
  changes: FieldValues,
  isOpen = true,
): void {
  opened += 1;
  const application = anApplication({
    id: `application-${String(opened)}`,
    ...(isOpen ? {} : { open: { fields: [], documentTypes: [] } }),
  });
  const changed = { ...application, fields: { ...application.fields, ...changes } };
  serve(({ path }) => {
    if (path === `/notices/${application.noticeId}`) return { body: NOTICE };
    if (path === '/portal') return { body: { virusScan: false } };
    return { body: { saved: {}, conflicts: [], savedAt: '2026-03-20T10:00:00+09:00' } };
  });
  showPage(page === 'documents' ? <DocumentsPage /> : <SectionPage />, {
    path:
      page === 'documents'
        ? '/applications/:applicationId/documents'
        : '/applications/:applicationId/sections/:section',
    address: `/applications/${application.id}/${page}`,
    application: changed,
  });
}

const besideField = (id: string): string =>
  document.getElementById(id)?.closest('.stack-tight')?.textContent ?? '';

describe('a figure that a limit makes smaller', () => {
  it('is told at the field it is typed in and in the funding plan, in the same words', async () => {
    open('sections/funding', { 'project.companyInKindKrw': 50_000_000 });
    const said = /현물은 40,000,000원까지 넣을 수 있습니다\. 초과한 10,000,000원은 현금으로 바꾸었습니다\./;
    await waitFor(() => expect(screen.getAllByText(said)).toHaveLength(2));
    expect(besideField('field-project-companyInKindKrw')).toMatch(said);
    expect(besideField('field-project-totalCostKrw')).not.toMatch(said);
  });

  it('is told while it is typed: the share of the government', async () => {
    open('sections/funding', { 'project.totalCostKrw': 400_000_000 });
    const cost = await screen.findByLabelText(/총사업비/);
    expect(screen.queryByText(/한도인/)).not.toBeInTheDocument();
    await userEvent.clear(cost);
    await userEvent.type(cost, '500000000');
    const said = /총사업비의 50 %인 2억 5,000만 원이 아니라 한도인 2억 원입니다/;
    await waitFor(() => expect(screen.getAllByText(said)).toHaveLength(2));
    expect(besideField('field-project-totalCostKrw')).toMatch(said);
  });
});

describe('bonus items', () => {
  it('say which two of three count, and ask for their evidence', async () => {
    open('sections/bonus-mentoring', {
      'project.bonusItems': ['level-certificate', 'global-small-giant', 'hrd-ai-training'],
    });
    expect(await screen.findByText(/인정되지 않는 항목: "AI 직업훈련 참여/)).toBeInTheDocument();
    expect(screen.getByText(/가점 증빙을 올리지 않았습니다/)).toHaveTextContent(
      '글로벌 강소기업 1,000+ 지정서',
    );
  });

  it('ask for it at the document too', async () => {
    open('documents', { 'project.bonusItems': ['level-certificate'] });
    const slot = await waitFor(() => {
      const found = document.getElementById('document-bonus-evidence');
      if (found === null) throw new Error('no place for the evidence');
      return found;
    });
    expect(await within(slot).findByText(/가점 증빙을 올리지 않았습니다/)).toHaveTextContent('수준확인서');
  });
});

describe('the scan', () => {
  it('is not promised where there is none, and says what to do instead', async () => {
    open('documents', {});
    expect(
      await screen.findByText(/악성코드 검사를 하지 않습니다\. 백신으로 검사한 파일을/),
    ).toBeInTheDocument();
    expect(screen.queryByText(/악성코드 검사를 거치며/)).not.toBeInTheDocument();
  });
});

describe('the page of documents', () => {
  const lead = /파일을 고르고 올리기를 누르세요/;

  it('says how a file is handed in while one may be', async () => {
    open('documents', {});
    expect(await screen.findByText(lead)).toBeInTheDocument();
  });

  it('does not say so once none may be', async () => {
    open('documents', {}, false);
    expect(await screen.findByText(/지금은 서류를 올리거나 바꿀 수 없습니다/)).toBeInTheDocument();
    expect(screen.queryByText(lead)).not.toBeInTheDocument();
  });
});
