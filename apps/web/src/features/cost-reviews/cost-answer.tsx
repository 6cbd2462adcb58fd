import type { ApplicationView, CostReviewView, RespondCostReviewBody } from '@subsidy/contract';
import { cleanText } from '@subsidy/rules';
import { objectionProblems, reviewProblemText } from '@subsidy/rules/case';
import { useState } from 'react';
import { useCaseStep } from '../case/case-step.ts';
import { answerCostReview } from './api/answer-cost-review.ts';
import { useKeptDraft } from '../../api/kept-draft.ts';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioGroup } from '../../ui/choice-field.tsx';
import { day, instant, won } from '../../ui/format.ts';
import { TextAreaField } from '../../ui/text-field.tsx';

const MAX_NOTE = 2000;

/** An answer that is being written; nothing is chosen at first. */
interface CostAnswer {
  choice: string;
  note: string;
}

/** 원가계산 회신: the company agrees to what was accepted, or objects with a reason. */
export function CostAnswerForm({ view, review }: { view: ApplicationView; review: CostReviewView }) {
  const [kept, keep] = useKeptDraft<CostAnswer>(`cost-answer ${view.id} ${String(review.version)}`);
  const [{ choice, note }, setAnswer] = useState(kept ?? { choice: '', note: '' });
  const [tried, setTried] = useState(false);
  // Forgotten as soon as it has arrived: the form is gone once the case was read again.
  const answer = useCaseStep(view.id, async (body: RespondCostReviewBody) => {
    await answerCostReview(view.id, body);
    keep(null);
  });
  const write = (written: Partial<CostAnswer>): void => {
    const next = { choice, note, ...written };
    setAnswer(next);
    keep(next);
  };
  const accepted = choice === 'accept';
  const [problem] = choice === '' ? [] : objectionProblems(accepted, note);
  const send = (): void => {
    setTried(true);
    if (choice === '' || problem !== undefined) return;
    answer.mutate({ accepted, note: cleanText(note) });
  };
  return (
    <Card title="회신하기">
      <form
        className="stack form-medium"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <ProblemBanner error={answer.error} />
        {review.answerDueOn !== null && (
          <p>{`${day(review.answerDueOn)} 24시까지 회신할 수 있습니다. 회신이 없으면 이 금액으로 확정됩니다.`}</p>
        )}
        <RadioGroup
          name="cost-answer"
          label="인정 금액에 동의하시나요?"
          value={choice}
          options={[
            {
              value: 'accept',
              label: '동의합니다',
              hint: `총사업비 ${won(review.acceptedTotalCostKrw)}으로 확정됩니다.`,
            },
            {
              value: 'object',
              label: '동의하지 않습니다',
              hint: '까닭을 적으면 테크노파크가 한 번 더 검토하고, 그 결과로 확정됩니다.',
            },
          ]}
          onValueChange={(value) => write({ choice: value })}
          error={tried && choice === '' ? '하나를 골라 주세요.' : undefined}
        />
        {choice === 'object' && (
          <TextAreaField
            id="cost-answer-note"
            label="동의하지 않는 까닭"
            rows={4}
            required
            limit={MAX_NOTE}
            maxLength={MAX_NOTE}
            value={note}
            onChange={(event) => write({ note: event.target.value })}
            error={tried && problem !== undefined ? reviewProblemText(problem) : undefined}
          />
        )}
        <div className="form-actions">
          <Button type="submit" busy={answer.isPending} busyText="보내는 중…">
            회신 보내기
          </Button>
        </div>
      </form>
    </Card>
  );
}

const SETTLED: Readonly<Record<NonNullable<CostReviewView['settledBy']>, string>> = {
  'no-cut': '신청한 금액이 그대로 인정되었습니다.',
  agreement: '기업이 동의해 확정되었습니다.',
  lapse: '회신 기한까지 회신이 없어 확정되었습니다.',
  'decision-on-objection': '이의를 다시 검토해 확정되었습니다.',
  correction: '확정한 뒤 바로잡았습니다.',
};

/** 회신 상태: who waits for whom, what was answered, what made the amount final. */
export function CostAnswerState({ review }: { review: CostReviewView }) {
  const { status, settledBy, answer, answerDueOn } = review;
  return (
    <>
      {status === 'awaiting-answer' && (
        <Banner tone="information" title="기업의 회신을 기다립니다">
          {answerDueOn !== null && `${day(answerDueOn)} 24시까지 회신이 없으면 이 금액으로 확정됩니다.`}
        </Banner>
      )}
      {status === 'objected' && (
        <Banner tone="warning" title="기업이 동의하지 않았습니다">
          다시 검토해 기록하면 그 결과로 확정됩니다.
        </Banner>
      )}
      {status === 'final' && settledBy !== null && <p>{SETTLED[settledBy]}</p>}
      {answer !== null && (
        <p className="pre-wrap">
          {`${answer.accepted ? '동의' : '동의하지 않음'} · ${answer.answeredBy}, ${instant(answer.answeredAt)}${answer.note === '' ? '' : `\n${answer.note}`}`}
        </p>
      )}
    </>
  );
}
