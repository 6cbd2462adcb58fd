import { APPLICATION_STATUSES, ROLES, type ApplicationStatus, type Role } from '../core/codes.ts';
import { caseBlockSentence } from '../messages/case-blocks.ts';
import { caseActions, caseBlock, type CaseFacts } from './case-actions.ts';

const facts = (over: Partial<CaseFacts> = {}): CaseFacts => ({
  status: 'submitted',
  supplementOpen: false,
  reopened: false,
  intakeOpen: true,
  failToConfirm: null,
  leadPledge: null,
  failInForce: null,
  claimDisputed: false,
  ...over,
});
const may = (over: Partial<CaseFacts>, role: Role, personId = 'me'): string[] =>
  caseActions(facts(over), { role, personId })
    .filter(({ block }) => block === null)
    .map(({ action }) => action);

it.each<[ApplicationStatus, Role, string[]]>([
  ['draft', 'applicant', ['submit', 'withdraw']],
  ['submitted', 'applicant', ['reopen', 'withdraw']],
  ['submitted', 'consultant', ['passRequirements', 'failRequirements', 'requestSupplement']],
  ['submitted', 'officer', []],
  ['plan-open', 'applicant', ['submitPlan', 'withdraw']],
  ['plan-open', 'supplier', []],
  ['plan-submitted', 'consultant', ['startReview']],
  ['under-review', 'consultant', ['completeReview']],
  ['review-completed', 'applicant', ['withdraw']],
  ['selected', 'applicant', ['declineAward']],
  ['reserve', 'applicant', ['declineAward']],
  ['not-selected', 'applicant', []],
  ['selected', 'officer', []],
  ['reserve', 'officer', ['decideAgain']],
  ['not-selected', 'officer', ['decideAgain']],
  ['requirements-not-met', 'applicant', []],
  ['withdrawn', 'applicant', []],
])('%s: %s may %j', (status, role, actions) => {
  expect(may({ status }, role)).toEqual(actions);
});

it('names what it lists only to those whose it is', () => {
  for (const status of APPLICATION_STATUSES) {
    for (const role of ['evaluator', 'auditor', 'admin', 'lead-company'] as const) {
      expect(caseActions(facts({ status }), { role, personId: 'me' })).toEqual([]);
    }
  }
});

describe('a filed application that its company writes anew', () => {
  it('can be handed in or dropped, holds the desk back, and can still be withdrawn', () => {
    expect(may({ reopened: true }, 'applicant')).toEqual(['resubmit', 'dropReopening', 'withdraw']);
    expect(may({ reopened: true }, 'consultant')).toEqual([]);
  });

  it.each<[Partial<CaseFacts>, string]>([
    [{ intakeOpen: false }, 'intake-over'],
    [{ supplementOpen: true }, 'supplement-open'],
    [{ reopened: true }, 'already-reopened'],
    [{ failToConfirm: { checkedBy: 'other', parkHasOther: true } }, 'under-check'],
  ])('is not opened where %j', (over, block) => {
    expect(caseBlock('reopen', facts(over), { role: 'applicant', personId: 'me' })).toBe(block);
  });
});

describe('a fail that waits', () => {
  const waits = (checkedBy: string, parkHasOther = true) => ({ failToConfirm: { checkedBy, parkHasOther } });

  it('is decided on by another consultant alone, and holds the desk back', () => {
    expect(may(waits('other'), 'consultant')).toEqual(['confirmFail', 'returnFail']);
    expect(may(waits('me'), 'consultant')).toEqual([]);
    expect(caseBlock('passRequirements', facts(waits('me')), { role: 'consultant', personId: 'me' })).toBe(
      'fail-waits',
    );
    expect(caseBlock('confirmFail', facts(waits('me')), { role: 'consultant', personId: 'me' })).toBe(
      'own-check',
    );
  });

  it('falls to an officer where the TechnoPark has nobody else', () => {
    expect(may(waits('other', false), 'officer')).toEqual(['confirmFail', 'returnFail']);
    expect(may(waits('other', true), 'officer')).toEqual([]);
    expect(caseBlock('returnFail', facts(waits('other')), { role: 'officer', personId: 'me' })).toBe(
      'park-decides',
    );
  });

  it('leaves the company its withdrawal', () => {
    expect(may(waits('other'), 'applicant')).toEqual(['withdraw']);
  });

  it('cannot be confirmed where there is none', () => {
    expect(caseBlock('confirmFail', facts(), { role: 'consultant', personId: 'me' })).toBe('no-fail-waits');
  });
});

describe('a fail in force', () => {
  const status = 'requirements-not-met';
  const reconsidered = (reconsideredBy: string | null) =>
    ({ status, failInForce: { reconsideredBy } }) as const;

  it('is reconsidered by an officer, once at a time', () => {
    expect(may(reconsidered(null), 'officer')).toEqual(['reconsiderFail']);
    expect(may(reconsidered('other'), 'officer')).toEqual([]);
    const again = caseBlock('reconsiderFail', facts(reconsidered('other')), {
      role: 'officer',
      personId: 'me',
    });
    expect(again).toBe('already-reconsidered');
    const none = caseBlock('reconsiderFail', facts({ status }), { role: 'officer', personId: 'me' });
    expect(none).toBe('no-fail-in-force');
  });

  it('is set aside or left by an approver who did not ask for it', () => {
    expect(may(reconsidered('other'), 'approver')).toEqual(['setAsideFail', 'leaveFailInForce']);
    expect(may(reconsidered(null), 'approver')).toEqual([]);
    expect(may(reconsidered('me'), 'approver')).toEqual([]);
    const own = caseBlock('setAsideFail', facts(reconsidered('me')), { role: 'approver', personId: 'me' });
    expect(own).toBe('own-reconsideration');
    const none = caseBlock('leaveFailInForce', facts(reconsidered(null)), {
      role: 'approver',
      personId: 'me',
    });
    expect(none).toBe('no-reconsideration-waits');
  });

  it.each(['applicant', 'consultant', 'auditor'] as const)('leaves %s nothing to do', (role) => {
    expect(may(reconsidered(null), role)).toEqual([]);
    expect(may(reconsidered('other'), role)).toEqual([]);
  });
});

it('passes no case whose lead company has not said what it pays, and may fail it', () => {
  expect(may({ leadPledge: 'lead-company-unconfirmed' }, 'consultant')).toEqual([
    'failRequirements',
    'requestSupplement',
  ]);
});

it('passes no case of a company whose number is disputed, and may fail it', () => {
  expect(may({ claimDisputed: true }, 'consultant')).toEqual(['failRequirements', 'requestSupplement']);
});

it('waits for an open supplement request', () => {
  expect(may({ supplementOpen: true }, 'consultant')).toEqual([]);
});

it('says why in a sentence, for every role and status', () => {
  for (const role of ROLES) {
    for (const status of APPLICATION_STATUSES) {
      for (const parkHasOther of [true, false]) {
        for (const failInForce of [null, { reconsideredBy: null }, { reconsideredBy: 'me' }]) {
          const failToConfirm = { checkedBy: 'me', parkHasOther };
          const found = caseActions(facts({ status, supplementOpen: true, failToConfirm, failInForce }), {
            role,
            personId: 'me',
          });
          for (const { block } of found)
            if (block !== null) expect(caseBlockSentence(block)).toMatch(/다\.|요\.$/);
        }
      }
    }
  }
});
