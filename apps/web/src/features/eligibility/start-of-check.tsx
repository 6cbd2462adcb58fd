import { useMemo } from 'react';
import { useNoticeList } from '../notices/api/list-notices.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Loading } from '../../ui/loading.tsx';
import { checkFields } from './check-fields.ts';
import { ownFirst, useCheckForm } from './check-notices.ts';
import { useCheckWording } from './check-wording.ts';
import { useCheckAnswers } from './kept-answers.ts';
import { ThreeQuestions } from './three-questions.tsx';
import './start-of-check.css';

/** 세 가지 질문 on the first page: answered here, they go on in the check, where what is not known is looked up. */
export function StartOfCheck() {
  const wording = useCheckWording();
  const notices = useNoticeList();
  const { form, error } = useCheckForm(ownFirst(notices.data ?? [])[0]?.id ?? '', undefined);
  const { answers, answer } = useCheckAnswers();
  const fields = useMemo(
    () => (form === null ? undefined : checkFields(null, form.application, wording)),
    [form, wording],
  );
  const query = { data: fields, error: notices.error ?? error, refetch: notices.refetch };
  return (
    <div className="stack start-of-check">
      <Loading query={query} skeletonLines={8}>
        {(known) => <ThreeQuestions fields={known} answers={answers} typical={null} onAnswer={answer} />}
      </Loading>
      <LinkButton to="/check" size="large">
        받을 수 있는 돈 보기
      </LinkButton>
    </div>
  );
}
