import type { FieldValues } from '@subsidy/rules';
import { useEffect, useRef } from 'react';
import { useSession } from '../../api/session.ts';
import { useCompany } from '../../features/company/api/get-company.ts';
import { CITY_FIELD, REGION_FIELD } from '../../features/eligibility/questions.ts';

/** 등록한 소재지: an applicant's first answer about the place, once; what was answered or cleared stays. */
export function useRegisteredPlace(answers: FieldValues, answer: (values: FieldValues) => void): void {
  const isAnswered = REGION_FIELD in answers;
  const isOver = useRef(isAnswered);
  const { data: company } = useCompany(useSession().data?.role === 'applicant');
  const regionCode = company?.regionCode ?? null;
  const city = company?.city ?? '';
  useEffect(() => {
    if (isOver.current || (!isAnswered && regionCode === null)) return;
    isOver.current = true;
    if (!isAnswered) answer({ [REGION_FIELD]: regionCode, [CITY_FIELD]: city });
  }, [isAnswered, regionCode, city, answer]);
}
