import type { SiteVisitView } from '@subsidy/contract';
import { bonusLabel, SITE_CHECK_CODES, siteCheckLabel } from '@subsidy/rules';

interface CheckDraft {
  code: string;
  pass: boolean | null;
  note: string;
}

/** 현장확인 as it is typed. */
export interface VisitForm {
  visitedOn: string;
  checks: CheckDraft[];
  bonusAccepted: string[];
}

/** A recorded visit as the form has it. */
export const formOf = (visit: SiteVisitView | null): VisitForm => ({
  visitedOn: visit?.visitedOn ?? '',
  checks: SITE_CHECK_CODES.map((code) => {
    const recorded = visit?.checks.find((check) => check.code === code);
    return { code, pass: recorded?.pass ?? null, note: recorded?.note ?? '' };
  }),
  bonusAccepted: visit?.bonusAccepted ?? [],
});

const passText = (pass: boolean | null): string => (pass === null ? '답하지 않음' : pass ? '적합' : '부적합');

/** A visit in lines, to be held beside another. */
export const visitText = ({ visitedOn, checks, bonusAccepted }: VisitForm): string =>
  [
    `방문한 날 ${visitedOn}`,
    ...checks.map(({ code, pass, note }) => `${siteCheckLabel(code)}: ${passText(pass)} ${note}`.trim()),
    `인정 가점: ${bonusAccepted.map(bonusLabel).join(', ') || '없음'}`,
  ].join('\n');
