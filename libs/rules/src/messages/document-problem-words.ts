import { day, object, topic } from './format.ts';

/** What is wrong with a document (제출 서류) and its day of issue. `label` is the name of the document. */

const within = (label: string, maxAgeDays: number): string =>
  `${topic(label)} 발급한 지 ${maxAgeDays}일 이내여야 합니다.`;

export const uploadIt = (label: string): string => `${object(label)} 올리세요.`;
export const enterIssueDay = (label: string): string => `${label}의 발급일을 입력하세요.`;
export const issueDayNotADay = (label: string): string =>
  `${label}의 발급일에는 실제로 있는 날짜를 연, 월, 일 순서로 입력하세요.`;
export const issuedAfterToday = (label: string, today: string): string =>
  `${label}의 발급일은 오늘(${day(today)}) 이후일 수 없습니다. 다시 확인하세요.`;
export const issueDayInFuture = (label: string): string =>
  `${label}의 발급일이 오늘보다 늦습니다. 발급일을 다시 확인하세요.`;
export const issuedTooEarly = (label: string, first: string): string =>
  `${label}의 발급일에는 ${day(first)}이나 그 뒤의 날짜를 입력하세요. 서류에 적힌 날짜를 확인하세요.`;
export const issuedTooLongAgo = (
  label: string,
  maxAgeDays: number,
  issuedOn: string,
  ageDays: number,
): string =>
  `${within(label, maxAgeDays)} ${day(issuedOn)}에 발급한 것은 ${ageDays}일이 지났으니 새로 발급받아 올리세요.`;
export const newestTooOld = (label: string, maxAgeDays: number, ageDays: number): string =>
  `${within(label, maxAgeDays)} 가장 최근 것이 ${ageDays}일 지났으니 새로 발급받아 올리세요.`;
