import { ROLES } from '../core/codes.ts';
import { mayEditField, mayWrite, readingScope } from './access.ts';

it('lets the auditor read everything and write nothing', () => {
  expect(readingScope('auditor')).toBe('all');
  expect(ROLES.filter((role) => !mayWrite(role))).toEqual(['auditor']);
});

it('gives every role its scope', () => {
  expect(Object.fromEntries(ROLES.map((role) => [role, readingScope(role)]))).toEqual({
    applicant: 'own-company',
    supplier: 'named-supplier',
    'lead-company': 'none',
    consultant: 'own-techno-park',
    evaluator: 'assigned',
    officer: 'own-office',
    approver: 'own-office',
    auditor: 'all',
    admin: 'none',
  });
});

it('opens the application in draft and the plan while it is open', () => {
  expect(mayEditField('applicant', 'draft', 'company.name', null)).toBe(true);
  expect(mayEditField('applicant', 'submitted', 'company.name', null)).toBe(false);
  expect(mayEditField('applicant', 'draft', 'plan.scope', null)).toBe(false);
  expect(mayEditField('applicant', 'plan-open', 'plan.scope', null)).toBe(true);
  expect(mayEditField('applicant', 'plan-open', 'company.name', null)).toBe(false);
});

it('lets a supplier write the plan and nothing else', () => {
  expect(mayEditField('supplier', 'plan-open', 'plan.scope', null)).toBe(true);
  expect(mayEditField('supplier', 'draft', 'company.name', null)).toBe(false);
});

it('lets nobody else write fields', () => {
  for (const role of ROLES.filter((candidate) => candidate !== 'applicant' && candidate !== 'supplier')) {
    expect(mayEditField(role, 'plan-open', 'plan.scope', null)).toBe(false);
  }
});

it('opens only what a supplement request names', () => {
  expect(mayEditField('applicant', 'submitted', 'company.name', ['company.name'])).toBe(true);
  expect(mayEditField('applicant', 'submitted', 'company.ksicCode', ['company.name'])).toBe(false);
  expect(mayEditField('applicant', 'plan-open', 'plan.scope', ['company.name'])).toBe(false);
});
