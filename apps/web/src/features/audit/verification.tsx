import type { AuditVerificationView } from '@subsidy/contract';
import { useState } from 'react';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { grouped, instant, timeOf } from '../../ui/format.ts';
import { useVerification } from './api/verify-audit.ts';

/** 감사 기록 검증: every chain is worked out again; the first record that does not fit is named. */
export function Verification({ now }: { now: () => number }) {
  const verification = useVerification();
  const [at, setAt] = useState<string | null>(null);
  const { data } = verification;
  return (
    <Card title="기록이 그대로인지 확인" level={2}>
      <div className="stack-tight">
        <p>
          모든 기록은 앞 기록의 지문을 품고 사슬처럼 이어져 있습니다. 한 글자라도 바뀌거나 한 줄이라도
          사라지면 그 자리가 드러납니다.
        </p>
        <div className="form-actions">
          <Button
            busy={verification.isPending}
            busyText="처음부터 다시 계산하는 중…"
            onClick={() => verification.mutate(undefined, { onSuccess: () => setAt(timeOf(now())) })}
          >
            지금 검증하기
          </Button>
        </div>
        <ProblemBanner error={verification.error} />
        {data?.ok === true && (
          <Banner tone="success" live title={`기록 ${grouped(data.checked)}건이 모두 그대로입니다`}>
            <p>
              {at !== null &&
                `${at}에 처음부터 끝까지 다시 계산했습니다. 확인점 ${grouped(data.checkedCheckpoints)}개도 그대로입니다.`}
            </p>
            {data.latestCheckpoint !== null && <LatestCheckpoint checkpoint={data.latestCheckpoint} />}
          </Banner>
        )}
        {data?.ok === false && (
          <Banner tone="danger" live title="기록이 바뀌었거나 사라졌습니다">
            <p>
              처음으로 어긋난 기록: <code className="hash">{data.firstBadId ?? '알 수 없음'}</code>
            </p>
            <p>{data.reason ?? ''}</p>
            <p>
              ‘사슬 이름#순번’입니다. 이 기록 앞까지는 믿을 수 있고, 여기부터는 백업과 대조해야 합니다.
              데이터베이스를 그대로 보존하고 시스템 관리자에게 알리세요. ({grouped(data.checked)}건 확인)
            </p>
          </Banner>
        )}
      </div>
    </Card>
  );
}

/** 최신 확인점: its hash written down elsewhere shows later whether the whole history was rewritten. */
function LatestCheckpoint({
  checkpoint: { id, at, hash },
}: {
  checkpoint: NonNullable<AuditVerificationView['latestCheckpoint']>;
}) {
  return (
    <p>
      최신 확인점 {id}번 ({instant(at)})의 지문: <code className="hash">{hash}</code>
      <br />
      <span>
        이 지문을 포털 밖(문서, 전자우편)에 적어 두세요. 데이터베이스 관리자가 모든 기록을 새로 써도 이
        지문과는 맞지 않습니다.
      </span>
    </p>
  );
}
