import type { Role } from '@subsidy/rules';

/** One entry of the main menu. */
export interface MenuEntry {
  label: string;
  to: string;
  /** Marked only on this very page, not on those below it. */
  exact?: boolean;
  /** An address below which the entry is marked as well. */
  also?: string;
}

const NOTICES: MenuEntry = { label: '공고', to: '/notices', also: '/programs' };
const CHECK: MenuEntry = { label: '자격 확인', to: '/check' };

const ANONYMOUS: readonly MenuEntry[] = [
  CHECK,
  NOTICES,
  { label: '접수증 확인', to: '/receipts/verify' },
  { label: '문의처', to: '/contacts' },
];

/** The first page of each role: what needs doing now. */
export const HOME_OF: Readonly<Record<Role, string>> = {
  applicant: '/applications',
  supplier: '/applications',
  'lead-company': '/lead-pledges',
  consultant: '/desk',
  evaluator: '/assignments',
  officer: '/office',
  approver: '/office',
  auditor: '/audit',
  admin: '/operations',
};

const OFFICE: readonly MenuEntry[] = [
  { label: '할 일', to: '/office', exact: true },
  { label: '선정', to: '/office/selection' },
  { label: '승인 내역', to: '/office/approvals' },
  { label: '신청 현황', to: '/cases', also: '/applications' },
  NOTICES,
];

const BY_ROLE: Readonly<Record<Role, readonly MenuEntry[]>> = {
  applicant: [
    { label: '내 신청', to: '/applications' },
    NOTICES,
    CHECK,
    { label: '우리 회사', to: '/company' },
  ],
  supplier: [{ label: '참여 과제', to: '/applications' }, NOTICES],
  'lead-company': [{ label: '출연 확인', to: '/lead-pledges' }, NOTICES],
  consultant: [{ label: '신청 현황', to: '/desk', also: '/applications' }, NOTICES],
  evaluator: [{ label: '평가 과제', to: '/assignments' }, NOTICES],
  officer: OFFICE,
  approver: OFFICE,
  auditor: [
    { label: '감사 기록', to: '/audit' },
    { label: '접속기록', to: '/access-log' },
    { label: '신청 현황', to: '/cases', also: '/applications' },
    { label: '선정', to: '/office/selection' },
    { label: '승인 내역', to: '/office/approvals' },
    NOTICES,
  ],
  admin: [
    { label: '운영 현황', to: '/operations' },
    { label: '담당자', to: '/staff' },
    { label: '기업 확인', to: '/company-claims' },
    { label: '접속기록', to: '/access-log' },
    NOTICES,
  ],
};

/** The main menu of a role, or of nobody. */
export const menuOf = (role: Role | null): readonly MenuEntry[] =>
  role === null ? ANONYMOUS : BY_ROLE[role];
