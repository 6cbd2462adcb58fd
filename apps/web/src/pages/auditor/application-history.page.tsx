import { useParams } from 'react-router';
import { useCase } from '../../features/case/api/get-case.ts';
import { EventList } from '../../features/audit/event-list.tsx';
import { useCaseEvents } from '../../features/case/api/list-case-events.ts';
import { LinkButton } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';

/** Every record of one application. */
export function ApplicationHistoryPage() {
  const { applicationId = '' } = useParams();
  const view = useCase(applicationId);
  const events = useCaseEvents(applicationId);
  const name = view.data?.companyName;
  return (
    <Page
      title={name === undefined ? '신청의 기록' : `${name}의 기록`}
      trail={[{ label: '감사 기록', to: '/audit' }]}
      width="wide"
      actions={
        <LinkButton look="secondary" to={`/applications/${applicationId}`}>
          신청 보기
        </LinkButton>
      }
    >
      <div className="desk">
        <EventList events={events} />
      </div>
    </Page>
  );
}
