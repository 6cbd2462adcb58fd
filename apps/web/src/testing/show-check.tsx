import type { CompanyView, GuideNoticeView, NoticeSummary, NoticeView } from '@subsidy/contract';
import {
  describeTerms,
  formOf,
  GUIDE_NOTICES,
  payersOf,
  projectTypesOf,
  PUBLISHED_NOTICES,
} from '@subsidy/rules';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { keys } from '../api/keys.ts';
import { aUser } from './an-application.ts';
import { CheckPage } from '../pages/public/check.page.tsx';

/** The notice that the check is shown with. */
export const NOTICE_ID = '2026-manufacturing-ai';

function openNotice(): NoticeView {
  const published = PUBLISHED_NOTICES.find(({ id }) => id === NOTICE_ID);
  if (published === undefined) throw new Error(`no notice ${NOTICE_ID}`);
  const { terms } = published;
  return {
    ...published,
    office: { id: published.officeId, name: '전담기관' },
    opensAt: new Date(Date.now() - 86_400_000).toISOString(),
    closesAt: new Date(Date.now() + 86_400_000).toISOString(),
    status: 'open',
    programLabel: '',
    types: [...projectTypesOf(terms)],
    projectTypes: [...projectTypesOf(terms)],
    stages: [...terms.stages],
    payers: payersOf(terms),
    siteChecks: [],
    termsSha256: '',
    lines: describeTerms(terms).map((line) => ({ ...line })),
    rubric: [...terms.rubric],
  };
}

function Arrived() {
  const { pathname, search } = useLocation();
  return <p>{pathname + search}</p>;
}

/** The programs of other offices as the API gives them. */
export const guideNotices = (): GuideNoticeView[] =>
  GUIDE_NOTICES.map((guide) => ({
    ...guide,
    termsSha256: '',
    lines: describeTerms(guide.terms).map((line) => ({ ...line })),
  }));

/** Shows the eligibility check with one open notice and no network, to a visitor or to the owner of a company; `guides`: whether the programs of other offices are here; `at`: all questions page by page, unless told otherwise. */
export function showCheck({
  guides = true,
  company,
  at = '/check?step=company',
}: { guides?: boolean; company?: CompanyView; at?: string } = {}): void {
  const notice = openNotice();
  const summary: NoticeSummary = notice;
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, retry: false } } });
  client.setQueryData([...keys.notices(), 'all'], [summary]);
  client.setQueryData([...keys.notices(), NOTICE_ID, 'whole'], notice);
  const [first] = notice.projectTypes;
  for (const { type } of notice.projectTypes) {
    const form = formOf(notice.terms, type);
    client.setQueryData([...keys.notices(), NOTICE_ID, 'form', type], form);
    if (type === first?.type) client.setQueryData([...keys.notices(), NOTICE_ID, 'form', null], form);
  }
  client.setQueryData(['session'], company === undefined ? null : aUser());
  if (company !== undefined) client.setQueryData(keys.companyView(), company);
  if (guides) client.setQueryData([...keys.notices(), 'guides'], guideNotices());
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter initialEntries={[at]}>
        <Routes>
          <Route path="/check" element={<CheckPage />} />
          <Route path="/applications/new" element={<Arrived />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}
