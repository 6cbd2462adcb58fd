import type { NoticeView } from '@subsidy/contract';
import { Link } from 'react-router';
import { useSession } from '../../api/session.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Countdown } from '../../ui/countdown.tsx';
import { instant } from '../../ui/format.ts';
import { OpeningAlert } from './opening-alert.tsx';

/** What one can do with a notice now: check, apply, or wait. */
export function ApplyCard({ notice }: { notice: NoticeView }) {
  const { data: user } = useSession();
  const mayApply = user === null || user?.role === 'applicant';
  return (
    <Card tone="tint" title="신청하기">
      <div className="stack-tight">
        <Intake notice={notice} />
        <LinkButton
          to={`/check?notice=${notice.id}`}
          look={notice.status === 'open' ? 'secondary' : 'primary'}
        >
          이 공고로 자격 확인
        </LinkButton>
        {notice.status === 'open' && mayApply && (
          <LinkButton to={`/applications/new?notice=${notice.id}`}>신청서 쓰기</LinkButton>
        )}
        <p className="small">
          문의: <Link to="/contacts">사업장 소재지 테크노파크</Link>
        </p>
      </div>
    </Card>
  );
}

/** Until when, from when, or no more; and a mail for who waits. */
function Intake({ notice: { id, status, opensAt, closesAt, terms } }: { notice: NoticeView }) {
  if (status === 'open') {
    return (
      <p>
        <strong>{instant(closesAt)}</strong>까지 접수합니다. <Countdown until={closesAt} />
      </p>
    );
  }
  return (
    <>
      <p>
        {status === 'upcoming'
          ? `${instant(opensAt)}부터 접수합니다.`
          : '접수가 끝난 공고입니다. 새로 신청할 수 없습니다.'}
      </p>
      <OpeningAlert noticeId={id} type={terms.types[0]?.type ?? ''} />
    </>
  );
}
