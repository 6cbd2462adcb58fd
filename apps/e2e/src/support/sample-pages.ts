import type { APIRequestContext } from '@playwright/test';
import type { ApplicationSummary, MyAssignmentView, Page, SelectionRunSummary } from '@subsidy/contract';
import { read, signIn } from './people.ts';

/** Pages of one person: the account, or nobody, and addresses that hold sample data. */
export interface PagesOf {
  person: string | null;
  addresses: readonly string[];
}

const PUBLIC = [
  '/',
  '/about',
  '/check',
  '/check?notice=sample-open',
  '/check?step=company',
  '/notices',
  '/notices/sample-open',
  '/notices/2026-manufacturing-ai',
  '/programs',
  '/programs/2026-win-win-samsung',
  '/contacts',
  '/receipts/verify',
  '/sign-in',
  '/register',
  '/company-dispute',
  '/forgot-password',
  '/reset-password?token=unknown',
  '/confirm-email?token=unknown',
  '/mails',
  '/no-such-page',
];

const SECTIONS = [
  'company',
  'company-details',
  'site',
  'qualification',
  'project',
  'need',
  'funding',
  'bonus-mentoring',
];
const PLAN_SECTIONS = [
  'plan-overview',
  'plan-kpis',
  'plan-system',
  'plan-schedule',
  'plan-costs',
  'plan-organization',
  'plan-operation',
  'plan-effects',
  'plan-process-targets',
  'plan-software',
  'plan-functions',
  'plan-data',
  'plan-cost-software',
  'plan-deliverables',
  'plan-agreement',
];

/** The first application of this person's list in this status. */
async function inStatus(request: APIRequestContext, status: string): Promise<ApplicationSummary> {
  const { items } = await read<Page<ApplicationSummary>>(request, `/applications?status=${status}&limit=100`);
  const [first] = items;
  if (first === undefined) throw new Error(`The sample data hold no application in ${status}`);
  return first;
}

/** Account of the company's owner behind an application, as the administrator's list names it. */
async function ownerOf(request: APIRequestContext, { companyName }: ApplicationSummary): Promise<string> {
  await signIn(request, 'admin');
  let owner: { email: string } | undefined;
  let cursor: string | null = '';
  while (owner === undefined && cursor !== null) {
    const page: Page<{ email: string; organization: { name: string } }> = await read(
      request,
      `/accounts?limit=100${cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`}`,
    );
    owner = page.items.find(({ organization }) => organization.name === companyName);
    cursor = page.nextCursor;
  }
  if (owner === undefined) throw new Error(`Nobody has an account for ${companyName}`);
  return owner.email.replace('@sample.test', '');
}

async function applicantPages(request: APIRequestContext): Promise<PagesOf[]> {
  const found: { status: string; application: ApplicationSummary }[] = [];
  await signIn(request, 'auditor');
  for (const status of ['plan-open', 'submitted', 'selected', 'requirements-not-met'])
    found.push({ status, application: await inStatus(request, status) });
  const asked = (
    await read<Page<ApplicationSummary>>(request, '/applications?status=submitted&limit=100')
  ).items.find(({ openSupplementRequestId }) => openSupplementRequestId !== null);
  if (asked !== undefined) found.push({ status: 'supplement', application: asked });
  const pages: PagesOf[] = [];
  for (const { status, application } of found) {
    const base = `/applications/${application.id}`;
    const more: Readonly<Record<string, readonly string[]>> = {
      'plan-open': [
        '/plan',
        ...PLAN_SECTIONS.map((section) => `/plan/${section}`),
        '/plan-submission',
        '/documents',
      ],
      submitted: ['/receipt', '/history', '/sections/project'],
      selected: ['/result', '/plan', '/receipt?stage=plan'],
      'requirements-not-met': [],
      supplement: [`/supplement-requests/${application.openSupplementRequestId ?? ''}`],
    };
    pages.push({
      person: await ownerOf(request, application),
      addresses: [base, ...(more[status] ?? []).map((path) => base + path)],
    });
  }
  return pages;
}

/** A company of the sample data with a complete draft in the open notice. */
export const DRAFTING = 'company300';

async function draftPages(request: APIRequestContext): Promise<PagesOf> {
  await signIn(request, DRAFTING);
  const { id } = await inStatus(request, 'draft');
  const base = `/applications/${id}`;
  return {
    person: DRAFTING,
    addresses: [
      '/applications',
      '/account',
      '/applications/new',
      '/applications/new?notice=sample-open',
      '/company',
      base,
      ...SECTIONS.map((section) => `${base}/sections/${section}`),
      `${base}/supplier`,
      `${base}/documents`,
      `${base}/submission`,
    ],
  };
}

async function deskPages(request: APIRequestContext): Promise<PagesOf> {
  const person = 'consultant.gyeonggi';
  await signIn(request, person);
  const cases = [];
  for (const status of ['submitted', 'plan-submitted', 'under-review', 'review-completed'])
    cases.push((await inStatus(request, status)).id);
  const [submitted = '', , reviewed = ''] = cases;
  return {
    person,
    addresses: [
      '/desk',
      ...cases.map((id) => `/applications/${id}`),
      ...['application', 'events'].map((part) => `/applications/${submitted}?part=${part}`),
      `/applications/${reviewed}?part=plan`,
    ],
  };
}

async function evaluatorPages(request: APIRequestContext): Promise<PagesOf[]> {
  const seen = new Set<string>();
  const pages: PagesOf[] = [];
  for (const number of [1, 2, 3, 4, 5]) {
    const person = `evaluator${String(number)}`;
    await signIn(request, person);
    const { items } = await read<Page<MyAssignmentView>>(request, '/assignments?limit=100');
    const fresh = items.filter(({ status }) => !seen.has(status) && seen.add(status));
    pages.push({ person, addresses: ['/assignments', ...fresh.map(({ id }) => `/assignments/${id}`)] });
  }
  return pages.filter(({ addresses }) => addresses.length > 1);
}

async function officePages(request: APIRequestContext): Promise<PagesOf[]> {
  await signIn(request, 'officer');
  const runs = await read<Page<SelectionRunSummary>>(request, '/selection-runs?limit=100');
  const byStatus = new Map(runs.items.map((run) => [run.status, run.id]));
  const runPages = [...byStatus.values()].map((id) => `/office/selection/${id}`);
  const { id } = await inStatus(request, 'selected');
  return [
    {
      person: 'officer',
      addresses: [
        '/office',
        '/office/selection',
        ...runPages,
        '/office/approvals',
        '/cases',
        `/applications/${id}`,
      ],
    },
    { person: 'approver', addresses: ['/office', ...runPages] },
    {
      person: 'auditor',
      addresses: [
        '/audit',
        '/access-log',
        `/audit/applications/${id}`,
        '/office/approvals',
        `/applications/${id}?part=review`,
      ],
    },
    {
      person: 'admin',
      addresses: ['/operations', '/staff', '/company-claims', '/access-log', '/account', '/desk'],
    },
  ];
}

async function supplierPages(request: APIRequestContext): Promise<PagesOf> {
  await signIn(request, 'supplier');
  const { id } = await inStatus(request, 'plan-open');
  const base = `/applications/${id}`;
  return {
    person: 'supplier',
    addresses: ['/applications', base, `${base}/plan`, `${base}/plan/plan-system`, `${base}/documents`],
  };
}

/** Every page of every role, with addresses that hold sample data. */
export async function everyPage(request: APIRequestContext): Promise<PagesOf[]> {
  return [
    { person: null, addresses: PUBLIC },
    await draftPages(request),
    ...(await applicantPages(request)),
    await supplierPages(request),
    await deskPages(request),
    ...(await evaluatorPages(request)),
    ...(await officePages(request)),
  ];
}
