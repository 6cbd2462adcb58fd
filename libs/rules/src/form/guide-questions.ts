import { LEAD_COMPANIES, PROJECT_SCOPES } from '../core/codes.ts';
import { topic } from '../messages/format.ts';
import { leadCompanyLabel, projectScopeLabel } from '../messages/labels.ts';
import { WITH_LEAD_COMPANY } from '../programs/labels.ts';
import { choice, choices, inSection, optionsOf, yesNo } from './field-builders.ts';

/** Questions that only programs other than the AI track ask; they are no fields of an application. */
export const GUIDE_QUESTIONS = inSection('check', [
  choice(
    'company.leadCompany',
    '협력사로 거래하는 대기업(주관기관)',
    optionsOf(LEAD_COMPANIES, leadCompanyLabel),
    'none',
    {
      hint: `${topic(WITH_LEAD_COMPANY)} 주관기관이 비용을 함께 냅니다. 거래하는 곳이 없으면 없다고 답하세요.`,
    },
  ),
  choices('project.scopes', '이번에 구축할 것', optionsOf(PROJECT_SCOPES, projectScopeLabel), ['ai'], {
    hint: '계획에 넣을 것을 모두 고르세요.',
  }),
  yesNo('company.inIndustrialComplex', '공장이 산업단지 안에 있습니까?', false),
]);
