import type { ConcurrencyReason } from '../advice/concurrency.ts';

// What advice says of programs by their names.

/** 동시수행 판단 in words. */
export const CONCURRENCY_SENTENCES: Record<ConcurrencyReason, string> = {
  'ai-with-one':
    '제조AI특화는 정부형·상생형·부처협업형·디지털협업공장·R&D성과확산 가운데 하나와 함께 할 수 있습니다. 구축 내용은 겹치지 않아야 합니다.',
  'automation-with-one':
    '제조로봇·자동화공정은 ①–⑥ 사업 가운데 하나와 함께 할 수 있습니다. 구축 내용은 겹치지 않아야 합니다.',
  'automation-with-ai':
    '제조로봇·자동화공정은 제조AI특화와 함께 할 수 있습니다. 구축 내용은 겹치지 않아야 합니다.',
  'same-program': '같은 사업을 동시에 두 번 할 수는 없습니다.',
  'one-at-a-time': '정부형부터 수준확인까지(①–⑦)는 한 번에 하나만 할 수 있습니다.',
  'ai-never-with-autonomous': '제조AI특화와 자율형공장은 함께 할 수 없습니다.',
  'ai-never-with-win-win-ai': '상생형 AI트랙을 수행하는 동안에는 제조AI특화를 신청할 수 없습니다.',
  'aftercare-after-build':
    'DX멘토단 사후관리는 이미 구축한 공장에만, 수행 중인 사업과 겹치지 않을 때 받을 수 있습니다.',
  'not-stated': '공고의 동시수행 표에 함께 해도 된다는 말이 없습니다. 담당 기관에 확인하세요.',
  'not-in-table': '공고의 동시수행 표에 없는 사업입니다. 해당 공고문이나 담당 기관에 확인하세요.',
};

/** 단계별 경로: how it begins, how it ends, and that there is none. */
export const BASIC_TIER_SENTENCE = '기초 단계는 지방자치단체, 상생형, 소공인 사업으로 시작합니다.';
export const WHOLE_FACTORY_SENTENCE = '공정 전체를 AI로 잇는 자율형공장으로 갑니다.';
export const NO_TIER_SENTENCE =
  '지금 답한 사실로는 이어 갈 수 있는 단계를 찾지 못했습니다. 기초 단계는 지방자치단체, 상생형, 소공인 사업으로 열리니 테크노파크에 문의하세요.';
