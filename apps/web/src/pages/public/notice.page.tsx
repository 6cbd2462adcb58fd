import type { NoticeView } from '@subsidy/contract';
import { isPractice } from '@subsidy/rules';
import { useParams } from 'react-router';
import { ApplyCard } from '../../features/notices/apply-card.tsx';
import { NoticeDocuments } from '../../features/notices/notice-documents.tsx';
import { NoticeRubric } from '../../features/notices/notice-rubric.tsx';
import { NoticeStatus } from '../../features/notices/notice-status.tsx';
import { TermsCard } from '../../features/notices/terms-card.tsx';
import { useNotice } from '../../features/notices/api/get-notice.ts';
import { Card, Facts } from '../../ui/card.tsx';
import { Deadline } from '../../ui/countdown.tsx';
import { day, instant } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

const TRAIL = [{ label: '공고', to: '/notices' }];

/** 공고 상세: windows, terms with their sources, documents, rubric, whom to ask. */
export function NoticePage() {
  const { noticeId = '' } = useParams();
  const notice = useNotice(noticeId);
  return (
    <Loading query={notice}>
      {(found) => (
        <Page
          title={found.title}
          trail={TRAIL}
          width="wide"
          above={<NoticeStatus notice={found} />}
          lead={
            found.sample
              ? `화면과 절차를 익히기 위한 연습용 공고입니다. ${isPractice(found.terms.cite) ? '금액과 조건은 연습용 수치이며 실제 공고와 다릅니다.' : '조건은 실제 공고와 같습니다.'}`
              : undefined
          }
        >
          <div className="columns-main-side">
            <div className="stack-loose">
              <Windows notice={found} />
              <TermsCard lines={found.lines} />
              <NoticeDocuments notice={found} />
              <NoticeRubric rubric={found.rubric} />
            </div>
            <aside className="side stack">
              <ApplyCard notice={found} />
            </aside>
          </div>
        </Page>
      )}
    </Loading>
  );
}

/** 사업계획서 접수 기간; a notice without a plan stage has none. */
const planWindow = ({ planOpensAt, planClosesAt }: NoticeView) =>
  planOpensAt === null || planClosesAt === null
    ? []
    : [
        { key: 'plan-opens', name: '사업계획서 작성 시작', value: instant(planOpensAt) },
        {
          key: 'plan-closes',
          name: '사업계획서 마감',
          value: <Deadline at={planClosesAt} passed="마감되었습니다" />,
        },
      ];

function Windows({ notice }: { notice: NoticeView }) {
  return (
    <Card title="일정">
      <Facts
        items={[
          { key: 'published', name: '공고일', value: day(notice.publishedOn) },
          { key: 'opens', name: '신청 접수 시작', value: instant(notice.opensAt) },
          { key: 'closes', name: '신청 접수 마감', value: <Deadline at={notice.closesAt} /> },
          ...planWindow(notice),
        ]}
      />
      <p className="muted small">
        {notice.planClosesAt === null
          ? '사업계획서를 따로 받지 않습니다. 요건검토(서류와 자격을 확인하는 단계)를 통과하면 바로 평가합니다.'
          : '사업계획서는 요건검토(서류와 자격을 확인하는 단계)를 통과한 기업만 작성합니다.'}{' '}
        마감은 서버에 도착한 시각을 기준으로 합니다.
      </p>
    </Card>
  );
}
