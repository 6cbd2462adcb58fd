import type { JobView } from '@subsidy/contract';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { useLatestVerification } from './api/latest-verification.ts';
import { useStartVerification } from './api/start-verification.ts';
import { useVerificationJob } from './api/verification-job.ts';
import { VerificationResult } from './verification-result.tsx';

/** The last that was found, the job, and whether it is at work. */
function useVerification() {
  const latest = useLatestVerification();
  const start = useStartVerification();
  const jobId = start.data?.jobId ?? latest.data?.runningJobId ?? null;
  const { data: job = null, error } = useVerificationJob(jobId);
  return {
    start,
    job,
    found: latest.data?.latest ?? null,
    isAtWork: start.isPending || (jobId !== null && goesOn(job, error)),
    error: [start.error, error, latest.error].find((one) => one !== null),
  };
}

const goesOn = (job: JobView | null, error: unknown): boolean =>
  error === null && (job === null || job.endedAt === null);

/** 감사 기록 검증: every chain is worked out again and today's rows are held against it; what does not fit is named. */
export function Verification() {
  const { start, job, found, isAtWork, error } = useVerification();
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
        <ProblemBanner error={error} />
        {isAtWork ? <Progress job={job} /> : <NotEnded job={job} />}
        {found !== null && !isAtWork && <VerificationResult found={found} />}
      </div>
    </Card>
  );
}

function Progress({ job }: { job: JobView | null }) {
  const label = job?.state === 'running' ? '검증하는 중' : '차례를 기다리는 중';
  return (
    <div role="status">
      <ProgressBar share={job?.progress ?? 0} label={label} />
    </div>
  );
}

/** A verification that failed is no verdict. */
function NotEnded({ job }: { job: JobView | null }) {
  if (job?.state !== 'failed') return null;
  return (
    <Banner tone="warning" live title="검증을 끝내지 못했습니다">
      무엇이 바뀌었다는 뜻은 아닙니다. 다시 시도하고, 계속되면 시스템 관리자에게 알리세요.
    </Banner>
  );
}
