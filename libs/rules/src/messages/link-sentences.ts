import type { FittingSupport } from '../links/linked-support-for.ts';
import type { LinkFit, LinkReason } from '../links/linked-support.ts';
import type { FindingValues } from '../core/finding.ts';
import { day, object, textOf } from './format.ts';
import { leadCompanyLabel, mentoringLabel } from './labels.ts';

const FIT_LABELS: Record<LinkFit, string> = {
  fits: '이 기업에 맞음',
  'may-fit': '확인하면 맞을 수 있음',
  not: '해당하지 않음',
};

/** 적합 판단 in a few words. */
export const linkFitLabel = (fit: LinkFit): string => FIT_LABELS[fit];

const says = (text: string) => (): string => text;

const REASONS: Record<LinkReason, (values: FindingValues) => string> = {
  manufacturer: says('제조업 기업이면 쓸 수 있습니다. 적용 대상 설비는 세무 전문가에게 확인하세요.'),
  'not-manufacturer': says('제조업 기업을 위한 지원입니다.'),
  'industry-missing': says('업종을 답하면 맞는지 알려 드립니다.'),
  'plans-ai': says('AI 공장을 계획하고 있어 참여기업이 되면 쓸 수 있습니다.'),
  'ai-not-planned': says('AI 공장 구축 사업에 참여하는 기업을 위한 지원입니다.'),
  'training-missing': says(
    '훈련을 마치면 다음 공고에서 가점을 받을 수 있습니다. 인정 기간은 공고문을 확인하세요.',
  ),
  'training-claimed': says('AI 직업훈련 가점을 이미 골랐습니다.'),
  'other-office': says('다른 기관이 정한 기준으로 선정합니다. 공고문을 확인하세요.'),
  'supply-chain': (values) =>
    `${leadCompanyLabel(textOf(values, 'leadCompany'))} 협력사로서 함께할 수 있습니다.`,
  'no-lead-company': says('대기업과 협력사가 함께하는 지원입니다.'),
  'lead-company-missing': says('어느 대기업의 협력사인지 답하면 맞는지 알려 드립니다.'),
  'in-complex': says('산업단지에 있는 기업입니다. 실증산단으로 지정된 곳인지 확인하세요.'),
  'not-in-complex': says('산업단지에 있는 기업을 위한 지원입니다.'),
  'complex-missing': says('산업단지 입주 여부를 답하면 맞는지 알려 드립니다.'),
  'for-suppliers': says('솔루션과 설비를 공급하는 기업을 위한 지원입니다.'),
  'for-product-makers': says('AI 응용제품을 만들어 파는 기업을 위한 지원입니다.'),
  'built-before': says('이미 구축한 것이 있어 대상이 될 수 있습니다.'),
  'not-built': says('이미 구축한 기업을 위한 지원입니다.'),
  'build-unknown': says('구축 이력과 수행 중인 과제를 답하면 맞는지 알려 드립니다.'),
  'mentoring-asked': says('AI공장 구축은 사전기획, AX기획, 구축지도 가운데 하나를 받아야 합니다.'),
  'mentoring-taken': (values) => `${object(mentoringLabel(textOf(values, 'mentoring')))} 이미 골랐습니다.`,
  'mentoring-not-asked': says('데이터 수집·검증에는 의무가 아니지만 받을 수 있습니다.'),
  'project-running': says('수행 중인 사업과 겹치지 않을 때만 받을 수 있습니다.'),
  'for-institutions': says('기업이 아니라 기관이 신청하는 사업입니다.'),
  'region-named': says('참여하는 시·도에 있는 기업입니다. 시·도나 테크노파크의 모집 공고를 확인하세요.'),
  'region-not-named': says(
    '참여하는 시·도는 5곳이며 확인된 곳은 경남, 대구, 울산입니다. 시·도에 문의하세요.',
  ),
};

/** Why a support fits, or does not. */
export const linkReasonSentence = (reason: LinkReason, values: FindingValues): string =>
  REASONS[reason](values);

/** The days of a support; empty where none are stated. */
export function linkWindowSentence({
  window,
  windowState,
}: Pick<FittingSupport, 'window' | 'windowState'>): string {
  if (window === null) return '';
  const until = window.closesOn === null ? '' : `${day(window.closesOn)}까지`;
  const from = window.opensOn === null ? '' : `${day(window.opensOn)}부터 `;
  return `${from}${until}${windowState === 'closed' ? ' (끝났습니다. 다음 공고를 확인하세요)' : ''}`;
}
