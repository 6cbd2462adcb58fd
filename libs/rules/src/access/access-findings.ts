/** What one person looked at in a month (접속기록). */
export interface AccessMonth {
  accesses: number;
  bulk: number;
  outsideHours: number;
  mostCompaniesInAnHour: number;
}

/** Why somebody stands out: far more than others, at odd hours, many companies within an hour, whole files taken away. */
export type AccessFinding = 'many' | 'outside-hours' | 'many-companies' | 'bulk';

/** From how many on; ours, to be settled by the internal plan (내부 관리계획). */
export const ACCESS_LIMITS = {
  /** 접속이 많음: at least so many, and so many times what is usual. */
  many: 100,
  timesUsual: 3,
  /** 업무 시간: 08:00 to 20:00 of Monday to Friday in Seoul; outside of it so often. */
  outsideHours: 5,
  companiesInAnHour: 20,
} as const;

/** The middle of what people did: half did less. */
export function usualOf(accesses: readonly number[]): number {
  const sorted = [...accesses].sort((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

/** 점검 대상: what a month of one person is to be looked at for. */
export function accessFindings(month: AccessMonth, usual: number): AccessFinding[] {
  const { many, timesUsual, outsideHours, companiesInAnHour } = ACCESS_LIMITS;
  const found: [AccessFinding, boolean][] = [
    ['many', month.accesses >= many && month.accesses >= usual * timesUsual],
    ['outside-hours', month.outsideHours >= outsideHours],
    ['many-companies', month.mostCompaniesInAnHour >= companiesInAnHour],
    ['bulk', month.bulk > 0],
  ];
  return found.filter(([, holds]) => holds).map(([finding]) => finding);
}
