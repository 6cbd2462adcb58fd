import type { AuditAnchorView } from '@subsidy/contract';
import { Button } from '../../ui/button.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { day, instant } from '../../ui/format.ts';

const fours = (hash: string): string => hash.replaceAll(/(.{4})(?=.)/g, '$1 ');

/** 기준점 한 장: to be printed, signed and kept by somebody who does not run the portal. */
export function AnchorSheet({ anchor }: { anchor: AuditAnchorView }) {
  return (
    <div className="stack">
      <Card level={2} title={`확인점 ${anchor.checkpointId}번`}>
        <Facts
          items={[
            { key: 'day', name: '날짜', value: day(anchor.day) },
            { key: 'number', name: '확인점 번호', value: anchor.checkpointId },
            {
              key: 'hash',
              name: '지문 (SHA-256)',
              value: <code className="hash">{fours(anchor.checkpointHash)}</code>,
            },
            { key: 'made', name: '만든 때', value: instant(anchor.madeAt) },
            {
              key: 'stamp',
              name: '시점확인',
              value: anchor.stampedAt === null ? '받지 않음' : `${instant(anchor.stampedAt)} 받음`,
            },
            { key: 'kept', name: '보관하는 사람', value: '____________________' },
            { key: 'signed', name: '서명', value: '____________________' },
          ]}
        />
      </Card>
      <p>
        이 지문은 이날까지 포털에 쌓인 모든 기록에서 계산한 값입니다. 나중에 감사 기록 화면의 ‘보관한 기준점
        대조하기’에 번호와 지문을 넣으면 기록이 그대로인지 알 수 있습니다.
      </p>
      <div className="form-actions no-print">
        <Button onClick={() => window.print()}>인쇄하기</Button>
      </div>
    </div>
  );
}
