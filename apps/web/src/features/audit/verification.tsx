import { Button } from '../../ui/button.tsx';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Card } from '../../ui/card.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useLatestVerification, useStartVerification, useVerificationJob } from './api/verify-record.ts';
import { VerificationResult } from './verification-result.tsx';

/** 감사 기록 검증: every chain is worked out again and today's rows are held against it; what does not fit is named. */
export function Verification() {
  const latest = useLatestVerification();
  const start = useStartVerification();
  const jobId = start.data?.jobId ?? latest.data?.runningJobId ?? null;
  const job = useVerificationJob(jobId);
  const isAtWork = start.isPending || (jobId !== null && job.data?.endedAt == null && job.error === null);
  const found = latest.data?.latest ?? null;
  return (
    <Card title="기록이 그대로인지 확인" level={2}>
      <div className="stack-tight">
        <p>
          모든 기록은 앞 기록의 지문을 품고 사슬처럼 이어져 있고, 제출본·평가표·승인 내역 같은 자료의 지문도
          함께 담고 있습니다. 한 글자라도 바뀌거나 한 줄이라도 사라지면 그 자리가 드러납니다. 검증하는 동안
          다른 사람은 그대로 일할 수 있습니다.
        </p>
        <div className="form-actions">
          <Button busy={isAtWork} busyText="검증하는 중…" onClick={() => start.mutate('whole')}>
            처음부터 검증하기
          </Button>
          {found?.verification.ok === true && !isAtWork && (
            <Button look="secondary" onClick={() => start.mutate('new')}>
              새 기록만 검증하기
            </Button>
          )}
        </div>
        <ProblemBanner error={start.error ?? job.error ?? latest.error} />
        {isAtWork && (
          <div role="status">
            <ProgressBar
              share={job.data?.progress ?? 0}
              label={job.data?.state === 'running' ? '검증하는 중' : '차례를 기다리는 중'}
            />
          </div>
        )}
        {job.data?.state === 'failed' && !isAtWork && (
          <Banner tone="warning" live title="검증을 끝내지 못했습니다">
            무엇이 바뀌었다는 뜻은 아닙니다. 다시 시도하고, 계속되면 시스템 관리자에게 알리세요.
          </Banner>
        )}
        {found !== null && !isAtWork && <VerificationResult found={found} />}
      </div>
    </Card>
  );
}
