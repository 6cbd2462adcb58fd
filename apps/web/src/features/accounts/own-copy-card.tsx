import type { OwnCopyView } from '@subsidy/contract';
import { ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { useCopyOwnData } from './api/copy-own-data.ts';

/** 내 정보 내려받기. */
export function OwnCopyCard() {
  const copy = useCopyOwnData();
  return (
    <Card title="내 정보 내려받기">
      <div className="stack">
        <p>
          계정, 소속, 로그인한 기기, 서명, 받은 메일, 내가 한 일과 지금 쓰는 기업의 신청 내용을 파일
          하나(JSON)로 받습니다.
        </p>
        <ProblemBanner error={copy.error} />
        <div>
          <Button
            look="secondary"
            busy={copy.isPending}
            onClick={() => copy.mutate(undefined, { onSuccess: saveAsFile })}
          >
            내 정보 내려받기
          </Button>
        </div>
        <p role="status">{copy.data === undefined ? '' : saidOf(copy.data)}</p>
      </div>
    </Card>
  );
}

const PARTS = { mails: '메일', events: '내가 한 일', applications: '신청' } as const;

const saidOf = ({ cut }: OwnCopyView): string =>
  cut.length === 0
    ? '내려받았습니다.'
    : `내려받았습니다. 너무 많아 최근 것만 담은 항목: ${cut.map((part) => PARTS[part]).join(', ')}`;

function saveAsFile(copy: OwnCopyView): void {
  const address = URL.createObjectURL(
    new Blob([JSON.stringify(copy, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = `내-정보-${copy.madeAt.slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
