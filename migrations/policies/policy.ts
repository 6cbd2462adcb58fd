/** Who asks, as each transaction says it. `system` is the portal's own machinery. */
export type PolicyRole =
  | 'applicant'
  | 'supplier'
  | 'lead-company'
  | 'consultant'
  | 'evaluator'
  | 'officer'
  | 'approver'
  | 'auditor'
  | 'admin'
  | 'system';

export const POLICY_ROLES: readonly PolicyRole[] = [
  'applicant',
  'supplier',
  'lead-company',
  'consultant',
  'evaluator',
  'officer',
  'approver',
  'auditor',
  'admin',
  'system',
];

/** Rows of one table that these roles may read, or write in this way. Several policies for one verb add up. */
export interface Policy {
  verb: 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';
  /** `anybody`: signed in or not. */
  by: readonly PolicyRole[] | 'anybody';
  /** SQL over the row as it stands (SELECT, UPDATE, DELETE) or as it is to be (INSERT); all rows without it. */
  where?: string;
  /** UPDATE: SQL over the row as it is to be, where that is narrower than `where`. A lock needs `where` alone. */
  becomes?: string;
}

/** Every policy of a table. What no policy allows is refused, whatever the application asks. */
export interface TablePolicies {
  table: string;
  policies: readonly Policy[];
  /** 열의 주인: who may change these columns beside the portal itself, in the rows that they may change. */
  columns?: Readonly<Record<string, readonly PolicyRole[]>>;
}

/** Those who work with people's cases, whichever they may see. */
export const PEOPLE_OF_CASES: readonly PolicyRole[] = [
  'applicant',
  'supplier',
  'consultant',
  'evaluator',
  'officer',
  'approver',
  'auditor',
  'system',
];
/** 감사: they see every case of every office. */
export const WHO_SEE_ALL: readonly PolicyRole[] = ['auditor', 'system'];
/** 전담기관: they see what belongs to their office. */
export const OFFICE: readonly PolicyRole[] = ['officer', 'approver'];
/** The notice of this row belongs to the office of whoever asks; looked up once a statement. */
export const OF_OFFICE = `notice_id = ANY (ARRAY(SELECT n.id FROM notices n WHERE n.office_id = (SELECT portal_office())))`;

/** The application of this row is one that whoever asks may see; `state` narrows it to what stands in it. */
export const ofVisibleCase = (table: string, state?: string): string =>
  `EXISTS (SELECT 1 FROM applications a WHERE a.id = ${table}.application_id${state === undefined ? '' : ` AND ${state}`})`;

/** 접수 전과 접수 중: what the company and its supplier write of a case, they write while something of it is open to them. */
export const WRITTEN_IN: readonly string[] = ['draft', 'submitted', 'plan-open'];

/** SQL list of codes. */
export const inCodes = (column: string, codes: readonly string[]): string =>
  `${column} IN (${codes.map((code) => `'${code}'`).join(', ')})`;
