import type { GuideNoticeView } from '@subsidy/contract';
import { confidenceLabel, guideIntakeAt, programLabel, type Contact } from '@subsidy/rules';
import { useParams } from 'react-router';
import { serverNow } from '../../api/now.ts';
import { useGuideNotices } from '../../features/notices/api/list-guide-notices.ts';
import { GuideStatus } from '../../features/notices/guide-status.tsx';
import { SupportList } from '../../features/notices/guide-support.tsx';
import { guideWindowText } from '../../features/notices/guide-window.ts';
import { OpeningAlert } from '../../features/notices/opening-alert.tsx';
import { TermsCard } from '../../features/notices/terms-card.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card, Facts } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

const TRAIL = [
  { label: '공고', to: '/notices' },
  { label: '다른 지원사업', to: '/programs' },
];

/** One program of another office: terms with their sources, whom to ask. */
export function ProgramPage() {
  const { noticeId = '' } = useParams();
  const notices = useGuideNotices();
  return (
    <Loading query={notices}>
      {(all) => {
        const notice = all.find(({ id }) => id === noticeId);
        return notice === undefined ? <NotFound /> : <Guide notice={notice} />;
      }}
    </Loading>
  );
}

function NotFound() {
  return (
    <Page title="사업을 찾을 수 없습니다" trail={TRAIL}>
      <EmptyState title="주소가 바뀌었거나 없는 사업입니다.">목록에서 다시 골라 주세요.</EmptyState>
    </Page>
  );
}

function Guide({ notice }: { notice: GuideNoticeView }) {
  const { contact, cite } = notice.terms;
  return (
    <Page title={notice.title} trail={TRAIL} width="wide" lead={notice.terms.types[0]?.summary}>
      <div className="columns-main-side">
        <div className="stack-loose">
          <Card title="한눈에 보기">
            <Facts
              items={[
                { key: 'program', name: '세부사업', value: programLabel(notice.program) },
                { key: 'support', name: '지원 금액', value: <SupportList types={notice.terms.types} /> },
                {
                  key: 'window',
                  name: '접수 기간',
                  value: (
                    <div className="stack-tight">
                      <GuideStatus notice={notice} nowMs={serverNow()} />
                      <span>{guideWindowText(notice)}</span>
                      {guideIntakeAt(notice, new Date(serverNow())) !== 'open' && (
                        <OpeningAlert noticeId={notice.id} type={notice.terms.types[0]?.type ?? ''} />
                      )}
                    </div>
                  ),
                },
                {
                  key: 'source',
                  name: '자료',
                  value: `${cite.document} (${confidenceLabel(cite.confidence)})`,
                },
              ]}
            />
          </Card>
          <TermsCard lines={notice.lines} />
        </div>
        <aside className="side stack">{contact !== null && <AskOffice contact={contact} />}</aside>
      </div>
    </Page>
  );
}

/** Whom to apply to and ask. */
function AskOffice({ contact }: { contact: Contact }) {
  return (
    <Card tone="tint" title="신청은 담당 기관에서 합니다">
      <div className="stack-tight">
        <p>
          <strong>{contact.name}</strong>
          {contact.phone !== null && (
            <>
              {' · '}
              <a href={`tel:${contact.phone}`}>{contact.phone}</a>
            </>
          )}
        </p>
        {contact.url !== null && (
          <p>
            <a href={contact.url} target="_blank" rel="noreferrer">
              담당 기관 누리집<span className="visually-hidden"> (새 창)</span>
            </a>
          </p>
        )}
        <LinkButton to="/check">우리 회사가 되는지 확인</LinkButton>
      </div>
    </Card>
  );
}
