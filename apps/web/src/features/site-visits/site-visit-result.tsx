import type { SiteVisitView } from '@subsidy/contract';
import { bonusLabel, siteCheckLabel } from '@subsidy/rules';
import { Card } from '../../ui/card.tsx';
import { day, instant } from '../../ui/format.ts';
import { Badge } from '../../ui/status-badge.tsx';

/** 현장확인 결과, read only. */
export function SiteVisitResult({ visit }: { visit: SiteVisitView }) {
  return (
    <Card title="현장확인 결과">
      <div className="stack-tight">
        <p className="muted small">
          {day(visit.visitedOn)} 방문 · {instant(visit.recordedAt)} {visit.recordedBy} 기록
        </p>
        <ul className="plain-list stack-lines">
          {visit.checks.map(({ code, pass, note }) => (
            <li key={code}>
              <span className="row">
                {siteCheckLabel(code)}{' '}
                <Badge tone={pass ? 'good' : 'ended'}>{pass ? '적합' : '부적합'}</Badge>
              </span>
              {note !== '' && <span className="small pre-wrap">{note}</span>}
            </li>
          ))}
        </ul>
        <p>
          인정한 가점:{' '}
          {visit.bonusAccepted.length === 0 ? '없음' : visit.bonusAccepted.map(bonusLabel).join(', ')}
        </p>
      </div>
    </Card>
  );
}
