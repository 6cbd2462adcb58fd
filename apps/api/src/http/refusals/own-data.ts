import type { ErasureHindrance } from '@subsidy/rules/case';
import { seoulMoment } from '../clock.ts';

/** 내 정보의 삭제와 보관 기간: why something is not deleted, or is gone. */
export const ownDataWords = {
  withdrawFirst: '작성 중인 신청입니다. 먼저 신청을 철회한 뒤 내용을 지워 주세요.',
  otherAddress: '지금 로그인한 계정의 메일 주소를 그대로 적어 주세요.',
  filed: '한 번 제출한 신청은 보관 기간이 끝날 때까지 지울 수 없습니다.',
  contentErased: (receiptNumber: string): string =>
    `보관 기간이 끝나 접수번호 ${receiptNumber}의 내용과 서류를 지웠습니다. 접수증은 접수번호, 접수 시각, 해시, 서명으로 계속 확인할 수 있습니다.`,
  fileErased: '보관 기간이 끝났거나 삭제를 요청하여 파일을 지웠습니다.',
  hindrance: (hindrance: ErasureHindrance): string => {
    switch (hindrance.code) {
      case 'staff-now':
        return '담당자 소속이 있는 동안에는 계정을 지울 수 없습니다. 관리자에게 소속 종료를 요청해 주세요.';
      case 'staff-until':
        return `담당자로 일한 기록은 소속이 끝난 뒤 3년 동안 보관해야 합니다. ${seoulMoment(hindrance.until)}부터 지울 수 있고, 그때까지 지우지 않으면 저절로 지워집니다.`;
      case 'filed':
        return `제출한 신청이 있는 기업(${hindrance.company})의 유일한 대표 계정입니다. ‘기업 정보’에서 다른 구성원에게 대표를 넘긴 뒤 다시 시도해 주세요.`;
      case 'others':
        return `다른 구성원이 있는 기업(${hindrance.company})의 유일한 대표 계정입니다. ‘기업 정보’에서 대표를 넘긴 뒤 다시 시도해 주세요.`;
      case 'drafts':
        return `기업(${hindrance.company})에 작성 중인 신청이 ${String(hindrance.count)}건 있습니다. 먼저 신청을 철회해 주세요.`;
    }
  },
};
