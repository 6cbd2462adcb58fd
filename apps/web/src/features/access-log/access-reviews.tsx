import type { AccessMonthView } from '@subsidy/contract';
import { cleanText } from '@subsidy/rules';
import { useForm } from 'react-hook-form';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { takeProblems } from '../../ui/form-problems.ts';
import { instant } from '../../ui/format.ts';
import { TextAreaField } from '../../ui/text-field.tsx';
import { reasonOf } from '../../ui/text-rules.ts';
import { useReviewAccesses } from './api/review-accesses.ts';

const LENGTH = { min: 5, max: 2_000 };

/** 점검 기록: who looked through the month, when, and what they found. */
export function AccessReviews({ month, reviews }: Pick<AccessMonthView, 'month' | 'reviews'>) {
  const review = useReviewAccesses();
  const form = useForm({ defaultValues: { note: '' } });
  const send = form.handleSubmit(({ note }) =>
    review.mutate(
      { month, note: cleanText(note) },
      { onSuccess: () => form.reset(), onError: (error) => takeProblems(form, error, ['note']) },
    ),
  );
  return (
    <Card title="점검 기록">
      <div className="stack">
        {reviews.length === 0 && <p className="muted">이 달은 아직 점검하지 않았습니다.</p>}
        {reviews.length > 0 && (
          <ol className="plain-list stack-tight">
            {reviews.map(({ id, reviewedAt, reviewedBy, findings, note }) => (
              <li key={id} className="stack-tight">
                <p>
                  <strong>{reviewedBy}</strong>{' '}
                  <span className="muted small">
                    {instant(reviewedAt)} · 눈에 띈 사람 {findings}명
                  </span>
                </p>
                <p className="pre-wrap">{note}</p>
              </li>
            ))}
          </ol>
        )}
        <form className="stack form-medium" noValidate onSubmit={(event) => void send(event)}>
          <ProblemBanner error={review.error} />
          <TextAreaField
            id="review-note"
            label="점검 내용"
            hint="무엇을 보았고 무엇을 확인했는지 적어 주세요. 고치거나 지울 수 없습니다."
            rows={3}
            error={form.formState.errors.note?.message}
            {...form.register('note', { validate: reasonOf('점검 내용', LENGTH) })}
          />
          <div className="form-actions">
            <Button type="submit" busy={review.isPending} busyText="기록하는 중…">
              점검했다고 기록
            </Button>
          </div>
        </form>
      </div>
    </Card>
  );
}
