import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { grouped } from '../../ui/format.ts';
import { useDecisionReplay } from './api/replay-decisions.ts';

/** 판단 재현: every stored decision is made again from its facts and the terms of its notice version. */
export function DecisionReplay() {
  const replay = useDecisionReplay();
  const { data } = replay;
  return (
    <Card title="자격 판단을 다시 해 보기" level={2}>
      <div className="stack-tight">
        <p>
          저장된 자격 판단을 그때의 사실과 그때의 공고 조건으로 처음부터 다시 판단해, 한 글자까지 같은지
          견줍니다. 나중에 공고가 바뀌었어도 결과는 같아야 합니다.
        </p>
        <div className="form-actions">
          <Button busy={replay.isPending} busyText="다시 판단하는 중…" onClick={() => replay.mutate()}>
            지금 다시 판단하기
          </Button>
        </div>
        <ProblemBanner error={replay.error} />
        {data?.ok === true && (
          <Banner
            tone="success"
            live
            title={`판단 ${grouped(data.checked - data.withoutRecord)}건이 모두 같습니다`}
          >
            {data.withoutRecord > 0 &&
              `기록을 남기기 전의 판단 ${grouped(data.withoutRecord)}건은 견줄 수 없습니다.`}
          </Banner>
        )}
        {data?.ok === false && (
          <Banner tone="danger" live title="다르게 나온 판단이 있습니다">
            <p>
              처음으로 다른 판단: <code className="hash">{data.firstDifferingId ?? '알 수 없음'}</code>
            </p>
            <p>
              저장된 사실, 공고 조건, 판단 가운데 하나가 바뀌었습니다. 데이터베이스를 그대로 보존하고 시스템
              관리자에게 알리세요. ({grouped(data.checked)}건 확인)
            </p>
          </Banner>
        )}
      </div>
    </Card>
  );
}
