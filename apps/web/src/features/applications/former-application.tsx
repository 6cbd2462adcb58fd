import type { ApplicationSummary } from '@subsidy/contract';
import type { ProgramType } from '@subsidy/rules';
import { CheckboxField } from '../../ui/choice-field.tsx';
import { dayOf } from '../../ui/format.ts';
import { useCaseList } from '../case/api/list-cases.ts';

/** 이전 신청: the newest withdrawn or unfinished application of the same program and type, whose answers may be used again. */
export function formerOf(
  applications: readonly ApplicationSummary[],
  { program, type }: { program: string; type: ProgramType | null },
): ApplicationSummary | null {
  const same = applications.filter(
    (one) =>
      one.program === program && one.type === type && (one.status === 'withdrawn' || one.status === 'draft'),
  );
  return same.reduce<ApplicationSummary | null>(
    (newest, one) => (newest === null || one.updatedAt > newest.updatedAt ? one : newest),
    null,
  );
}

/** The same, of the company that is signed in; null until its applications are known. */
export const useFormerApplication = (program: string, type: ProgramType | null): ApplicationSummary | null =>
  formerOf(useCaseList().data?.pages.flatMap(({ items }) => items) ?? [], { program, type });

/** 이전 답 가져오기: offered, never done unasked; says what is left behind. */
export function FormerAnswers({
  former,
  checked,
  onChange,
}: {
  former: ApplicationSummary;
  checked: boolean;
  onChange: (checked: boolean) => void;
}) {
  const title = former.projectTitle ?? '과제명 없음';
  const what = former.status === 'withdrawn' ? '철회한 신청' : '제출하지 않은 신청서';
  return (
    <CheckboxField
      id="former-answers"
      label={`${what}(${title}, ${dayOf(former.updatedAt)})의 답을 새 신청서에 옮겨 적습니다`}
      hint="신청서의 답만 옮깁니다. 첨부 파일, 공급기업과 사업계획서는 옮기지 않으니 다시 올리고 골라 주세요. 이전 신청은 바뀌지 않습니다."
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}
