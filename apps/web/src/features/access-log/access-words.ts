import type { AccessView, RightsChangeView } from '@subsidy/contract';
import type { AccessFinding } from '@subsidy/rules/case';

export const FINDINGS: Readonly<Record<AccessFinding, string>> = {
  many: '접속이 매우 많음',
  'outside-hours': '업무 시간 밖 접속',
  'many-companies': '짧은 시간에 여러 기업',
  bulk: '파일로 내려받음',
};

export const KINDS: Readonly<Record<AccessView['kind'], string>> = {
  case: '내용 열람',
  document: '서류·문서 열람',
  list: '목록 조회',
  bulk: '파일로 내려받음',
};

export const CHANGES: Readonly<Record<RightsChangeView['change'], string>> = {
  granted: '부여',
  changed: '변경',
  ended: '종료',
};
