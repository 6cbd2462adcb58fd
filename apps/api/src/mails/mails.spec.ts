import type { ReceiptView } from '@subsidy/contract';
import { TECHNO_PARKS } from '@subsidy/rules';
import { readdirSync } from 'node:fs';
import type { Mail, MailedCase } from './mail.ts';

const ORIGIN = 'https://portal.example';
const application: MailedCase = {
  id: '5b1f5e0a-3c0a-4a52-9f6e-0d6c8e2f7a11',
  companyId: '0d6c8e2f-3c0a-4a52-9f6e-5b1f5e0a7a11',
  noticeId: 'notice',
  supplierId: '9f6e0d6c-3c0a-4a52-8e2f-5b1f5e0a7a11',
  technoParkCode: TECHNO_PARKS[0]?.code ?? '',
  receiptNumber: '접-0001',
};
const receipt: ReceiptView = {
  receiptNumber: '접-0001',
  submittedAt: '2026-05-08T17:59:58+09:00',
  contentSha256: '0'.repeat(64),
} as ReceiptView;
const planWindow = { planOpensAt: '2026-06-01T09:00:00+09:00', planClosesAt: '2026-06-30T18:00:00+09:00' };
const at = new Date('2026-05-20T00:00:00Z');
const reasons = [{ note: '매출액 기준을 넘습니다.' }];
const supplier = {
  applicationId: application.id,
  supplierId: application.supplierId,
  businessRegistrationNumber: '1234567891',
};
const lead = {
  applicationId: application.id,
  pledgeId: application.id,
  leadCompanyId: application.companyId,
  businessRegistrationNumber: '1234567891',
};
const step = { ...application, applicationId: application.id, waiting: 1, completed: 2 };
const review = {
  appliedTotalCostKrw: 100_000_000,
  acceptedTotalCostKrw: 90_000_000,
  fundingPlan: { governmentKrw: 45_000_000 },
  note: '장비 단가를 낮췄습니다.',
  answerDueOn: '2026-08-03',
};
const item = { result: 'reserve', score: 81.5, technicalScore: 78.5, bonusPoints: 3 };
const run = { proposer: 'lee@example.test', runId: application.id };
const infected = { application, documentType: 'business-registration-certificate', signature: null };

/** For each mail the cases that its words tell apart. */
const CASES: Readonly<Record<string, readonly object[]>> = {
  'application-filed': [
    { application, receipt, formerNumber: null },
    { application, receipt, formerNumber: '접-0000' },
  ],
  'application-reopened': [{ application, closesAt: at }],
  'application-withdrawn': [
    { application, before: 'submitted' },
    { application: { ...application, receiptNumber: null }, before: 'draft' },
  ],
  'application-withdrawn-to-desk': [{ application, before: 'submitted' }],
  'award-declined': [{ application, before: 'selected' }],
  'award-declined-to-desk': [{ application, before: 'selected', reason: '자금 사정' }],
  'checkpoint-kept': [
    { to: 'vault@example.test', day: '2026-05-20', checkpointId: '12', checkpointHash: '0'.repeat(64) },
  ],
  'cost-cut': [
    { application, review },
    { application, review: { ...review, answerDueOn: null } },
  ],
  'cost-cut-answered': [
    { application, accepted: true, note: '' },
    { application, accepted: false, note: '단가 근거가 있습니다.' },
  ],
  'opening-alert-to-confirm': [
    { email: 'kim@example.test', title: '정부형 고도화', token: 'secret', days: 7 },
  ],
  'program-opened': [
    { email: 'kim@example.test', title: '정부형 고도화', closesOn: '2026. 4. 20.(월)', office: null },
    {
      email: 'kim@example.test',
      title: '정부형 고도화',
      closesOn: '2026. 4. 20.(월)',
      office: { name: '스마트제조혁신추진단', url: 'https://office.example' },
    },
  ],
  'email-to-confirm': [{ email: 'kim@example.test', token: 'secret' }],
  'evaluator-assigned': [{ application, evaluator: { email: 'park@example.test', name: '박평가' } }],
  'evaluator-recused': [step],
  'fail-confirmed': [
    { application, reasons },
    { application: { ...application, technoParkCode: null }, reasons },
  ],
  'fail-found': [
    { to: { who: 'officers', id: application.noticeId }, application, checkedBy: '정담당', reasons },
  ],
  'fail-left-in-force': [
    { asker: 'lee@example.test', application, decidedBy: '최승인', reason: '근거가 없습니다.' },
  ],
  'fail-reconsidered': [
    { officeId: 'office', application, askedBy: '이담당', reason: '증명서를 못 보았습니다.' },
  ],
  'fail-set-aside': [{ application, reason: '증명서를 못 보았습니다.' }],
  'fail-set-aside-to-desk': [{ application, reason: '증명서를 못 보았습니다.' }],
  'fail-returned': [{ application, returnedBy: '오담당', reason: '서류를 다시 봐 주세요.' }],
  'lead-company-answered': [
    { application, leadCompanyName: '큰바다전자', amountKrw: 120_000_000, reason: null },
    {
      application: { ...application, receiptNumber: null },
      leadCompanyName: '큰바다전자',
      amountKrw: null,
      reason: '올해 예산이 없습니다.',
    },
  ],
  'lead-company-asked-again': [
    { ...lead, amountKrw: null, leastKrw: 120_000_000 },
    { ...lead, amountKrw: 90_000_000, leastKrw: 120_000_000 },
  ],
  'lead-company-decided': [{ ...lead, result: 'selected' }],
  'lead-company-named': [lead],
  'lead-company-stood-down': [
    { ...lead, why: 'replaced' },
    { ...lead, why: 'withdrawn' },
  ],
  'membership-answered': [
    { email: 'kim@example.test', accepted: true, token: 'secret' },
    { email: 'kim@example.test', accepted: false, token: null },
    { email: 'kim@example.test', accepted: true, token: null },
  ],
  'certificate-waits': [{ to: ['kim@example.test'] }],
  'certificate-decided': [
    { companyId: application.companyId, returnReason: null },
    { companyId: application.companyId, returnReason: '글자를 읽을 수 없습니다.' },
  ],
  'company-disputed': [{ companyId: application.companyId }],
  'company-handed-over': [
    { email: 'kim@example.test', token: 'secret' },
    { email: 'kim@example.test', token: null },
  ],
  'dispute-over': [{ companyId: application.companyId, reason: '등록증의 번호가 다릅니다.' }],
  'dispute-raised': [{ email: 'kim@example.test' }],
  'dispute-rejected': [{ email: 'kim@example.test', reason: '등록증의 번호가 다릅니다.' }],
  'dispute-waits': [
    { to: ['kim@example.test'], step: 'raised' },
    { to: ['kim@example.test'], step: 'proposed' },
  ],
  'hand-over-returned': [{ to: 'kim@example.test', reason: '대표자 이름이 다릅니다.' }],
  'ownership-answered': [
    { to: 'kim@example.test', accepted: true },
    { to: 'kim@example.test', accepted: false },
  ],
  'ownership-offered': [{ to: 'kim@example.test' }],
  'membership-asked': [{ companyId: application.companyId }],
  'membership-over': [
    { to: 'kim@example.test', place: '경기테크노파크', role: 'consultant', reason: '퇴사' },
  ],
  'staff-let-in': [
    { email: 'kim@example.test', name: '김담당', role: 'officer', token: 'secret' },
    { email: 'kim@example.test', name: '김담당', role: 'evaluator', token: null },
  ],
  'staff-proposed': [{ to: ['kim@example.test'], name: '김담당', role: 'officer', place: '전담기관' }],
  'staff-returned': [{ to: 'kim@example.test', name: '김담당', reason: '중복' }],
  'notice-draft-proposed': [
    { officeId: 'office', draftId: run.runId, title: '지역 스마트공장', proposedBy: '이담당' },
  ],
  'notice-draft-published': [
    { proposer: run.proposer, noticeId: 'notice', title: '지역 스마트공장', publishedBy: '최승인' },
  ],
  'notice-draft-taken-back': [
    { proposer: run.proposer, draftId: run.runId, title: '지역 스마트공장', editedBy: '김담당' },
  ],
  'password-changed': [{ email: 'kim@example.test', at }],
  'second-factor-reset': [{ email: 'kim@example.test', by: '최관리', reason: '휴대전화 분실' }],
  'passkey-added': [{ email: 'kim@example.test', name: '회사 노트북', at }],
  'passkey-removed': [{ email: 'kim@example.test', name: '회사 노트북', at }],
  'identity-linked': [{ email: 'kim@example.test', label: '기업통합인증', at }],
  'identity-unlinked': [{ email: 'kim@example.test', label: '기업통합인증', at }],
  'email-change-asked': [{ email: 'kim@example.test', newEmail: 'kim@new.example.test', token: 'secret' }],
  'new-email-to-confirm': [{ email: 'kim@new.example.test', token: 'secret' }],
  'email-changed': [{ from: 'kim@example.test', to: 'kim@new.example.test', at }],
  'password-reset-asked': [{ email: 'kim@example.test', token: 'secret' }],
  'plan-filed': [{ application, receipt }],
  'plan-filed-to-desk': [{ application, receipt }],
  'requirements-passed': [
    { application, planWindow, at },
    { application, planWindow, at: new Date('2026-06-02T00:00:00Z') },
  ],
  'requirements-passed-to-supplier': [
    { application, planWindow, at, businessRegistrationNumber: '1234567891' },
  ],
  'selection-decided': [
    { application, kind: 'selection', item, reason: '예산을 넘습니다.' },
    { application, kind: 'promotion', item: { ...item, result: 'selected' }, reason: '자리가 났습니다.' },
    { application, kind: 'appeal', item, reason: '점수를 잘못 옮겼습니다.' },
  ],
  'selection-run-approved': [{ ...run, approvedBy: '최승인' }],
  'selection-run-proposed': [{ officeId: 'office', runId: run.runId, proposedBy: '이담당' }],
  'selection-run-returned': [{ ...run, returnedBy: '최승인', reason: '표를 다시 봐 주세요.' }],
  'sheet-completed': [step, { ...step, waiting: 0 }],
  'supplement-answered': [{ application, receipt }],
  'supplement-answered-to-desk': [{ application, receipt, items: ['사업장 소재지'] }],
  'supplement-asked': [
    { application, dueOn: '2026-05-25', items: [{ label: '매출액', reason: '단위를 확인해 주세요.' }] },
  ],
  'supplier-chosen': [supplier],
  'supplier-dropped': [supplier],
  'virus-found': [infected, { ...infected, application: { ...application, receiptNumber: null } }],
  'virus-found-to-desk': [infected],
};

/** To begin and to stop; the office that takes the applications, and the check. */
const WITH_TWO_LINKS: readonly string[] = ['opening-alert-to-confirm 0', 'program-opened 1'];
/** Those that have no page to open: a request that was declined, and a case that may no longer be seen. */
const WITHOUT_LINK = [
  'lead-company-stood-down 0',
  'lead-company-stood-down 1',
  'membership-answered 1',
  'supplier-dropped 0',
];
/** Names and terms that Korean readers know in Latin letters. */
const LATIN_TERMS = /SHA-256|AI/g;

const SUFFIX = '.mail.ts';
const FILES = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length));

async function mailOf(name: string, facts: object): Promise<Mail> {
  const file: Record<string, (facts: object, origin: string) => Mail> = await import(`./${name}${SUFFIX}`);
  const [text] = Object.values(file);
  if (text === undefined) throw new Error(`${name} says nothing`);
  return text(facts, ORIGIN);
}

const WALK = FILES.flatMap((name) =>
  (CASES[name] ?? []).map((facts, index): [string, string, object] => [`${name} ${index}`, name, facts]),
);

describe('mails', () => {
  it('are all walked through here', () => {
    expect(Object.keys(CASES).sort()).toEqual(FILES.sort());
  });

  it.each(WALK)('%s: a subject that a phone shows whole, to somebody', async (_, name, facts) => {
    const { subject, to } = await mailOf(name, facts);
    expect(subject.length).toBeLessThanOrEqual(78);
    expect(subject).not.toMatch(/[\r\n]/);
    expect(to.length).toBeGreaterThan(0);
    for (const { id } of to) expect(id).not.toBeNull();
  });

  it.each(WALK)(
    '%s: Korean words, days as a person writes them, nothing left unsaid',
    async (_, name, facts) => {
      const { subject, text } = await mailOf(name, facts);
      const words = [subject, ...text].join('\n').replace(/https?:\/\/\S+|\S+@\S+/g, '');
      expect(words.replace(LATIN_TERMS, '')).not.toMatch(/[a-z]{2}/i);
      expect(words).not.toMatch(/\d{4}-\d{2}-\d{2}/);
      expect(words).toMatch(/니다|주세요/);
    },
  );

  it.each(WALK)('%s: the page to open, and the token of a link never in clear', async (at, name, facts) => {
    const { text, token } = await mailOf(name, facts);
    const links = text.join('\n').match(/https?:\/\/\S+/g) ?? [];
    expect(links).toHaveLength(WITHOUT_LINK.includes(at) ? 0 : 1 + Number(WITH_TWO_LINKS.includes(at)));
    if (token !== undefined) expect(text.join('\n')).not.toContain(token);
  });
});
