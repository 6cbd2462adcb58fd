import type { RespondSupplementBody, SupplementRequestView } from '@subsidy/contract';
import { useNavigate, useParams } from 'react-router';
import { queryText } from '../../api/query-text.ts';
import { useKeptDraft } from '../../api/kept-draft.ts';
import { useNow } from '../../api/now.ts';
import { fieldProblems } from '../../api/problem.ts';
import { NotFoundPage } from '../error.page.tsx';
import { CatalogueFields } from '../../features/applications/catalogue-fields.tsx';
import { useFiling } from '../../features/applications/filing.ts';
import { FilingObstacles } from '../../features/applications/filing-obstacles.tsx';
import { useNotesNow } from '../../features/applications/missing.ts';
import { isDocumentOpen, isFieldOpen } from '../../features/applications/openness.ts';
import { labelOf } from '../../features/applications/section-order.ts';
import { DocumentFiles } from '../../features/documents/document-slot.tsx';
import { comparedItems, dueAt, type ComparedItem } from '../../features/supplements/supplement.ts';
import { useCaseStep } from '../../features/case/case-step.ts';
import { respondSupplement } from '../../features/supplements/api/respond-supplement.ts';
import { SupplementHead } from '../../features/supplements/supplement-head.tsx';
import { SupplementItemCard } from '../../features/supplements/supplement-item.tsx';
import { answerDraft, ResponseForm } from '../../features/supplements/response-form.tsx';
import { controlId } from '../../features/forms/values.ts';
import { Banner } from '../../ui/banner.tsx';
import { LinkButton } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Page } from '../../ui/page.tsx';
import { SavedAt } from '../../ui/saved-at.tsx';
import { useGoToHash } from '../../ui/use-go-to-hash.ts';
import { addressOf, ApplicationFrame, trailOf, type OpenApplication } from './application-frame.tsx';

/** Where the receipt of an answer stands; of one that has none, the application. */
const receiptPage = (receiptNumber: string | null): string =>
  receiptNumber === null ? '' : `receipt${queryText({ receiptNumber })}`;

/** 보완 요청: what is asked, by whom, until when; only what was named is open; old value beside new; the answer. */
export function SupplementRequestPage() {
  const { requestId } = useParams();
  return (
    <ApplicationFrame>
      {(open) => {
        const request = open.application.supplementRequests.find(({ id }) => id === requestId);
        return request === undefined ? <NotFoundPage /> : <Supplement open={open} request={request} />;
      }}
    </ApplicationFrame>
  );
}

function Supplement({ open, request }: { open: OpenApplication; request: SupplementRequestView }) {
  const { application, form, autosave } = open;
  const isPast = new Date(dueAt(request)).getTime() < useNow();
  const isOpen = request.status === 'open' && application.status === 'submitted' && !isPast;
  const respond = useCaseStep(application.id, (body: RespondSupplementBody) =>
    respondSupplement(application.id, request.id, body),
  );
  const navigate = useNavigate();
  const [, keepAnswer] = useKeptDraft(answerDraft(request.id));
  const items = comparedItems(request, form, autosave.values, application.documents);
  const problems = fieldProblems(respond.error);
  const filing = useFiling(autosave, (field) => labelOf(form, field), {
    ...respond,
    mutate: (body: RespondSupplementBody) =>
      respond.mutate(body, {
        onSuccess: ({ receiptNumber }) => {
          keepAnswer(null);
          void navigate(addressOf(application.id, receiptPage(receiptNumber)));
        },
      }),
  });
  useGoToHash();
  return (
    <Page
      title={request.status === 'open' ? '보완 요청' : '보완 답변'}
      trail={trailOf(application)}
      lead={isOpen ? '아래 항목만 고칠 수 있습니다. 고친 뒤 답변을 보내 주세요.' : undefined}
      status={isOpen ? <SavedAt state={autosave.save} /> : undefined}
    >
      <div className="stack">
        <Card>
          <div className="stack-tight">
            <SupplementHead request={request} />
            {request.receiptNumber !== null && (
              <LinkButton look="secondary" to={addressOf(application.id, receiptPage(request.receiptNumber))}>
                보완 접수증 보기
              </LinkButton>
            )}
          </div>
        </Card>
        {request.status === 'open' && isPast && (
          <Banner tone="danger" title="보완 기한이 지났습니다">
            더 이상 고치거나 답변할 수 없습니다. 관할 테크노파크에 문의하세요.
          </Banner>
        )}
        {items.map((item) => (
          <SupplementItemCard key={item.name} item={item} error={problems[item.name]}>
            {isOpen ? <ItemControl open={open} item={item} /> : undefined}
          </SupplementItemCard>
        ))}
        {isOpen && (
          <Card title="답변 보내기">
            <FilingObstacles filing={filing} placeOf={(field) => `#${controlId(field)}`} />
            <ResponseForm
              request={request}
              unchanged={items.filter(({ isChanged }) => !isChanged).map(({ label }) => label)}
              busy={filing.busy}
              error={filing.error}
              onSend={(note) => filing.file({ note })}
            />
          </Card>
        )}
      </div>
    </Page>
  );
}

const NO_PROBLEMS: ReadonlyMap<string, { code: string; message: string }> = new Map();

function ItemControl({ open, item }: { open: OpenApplication; item: ComparedItem }) {
  const { application, autosave } = open;
  const notes = useNotesNow(application, autosave.values);
  if (item.field !== null) {
    return (
      <CatalogueFields
        fields={[item.field]}
        autosave={autosave}
        problems={NO_PROBLEMS}
        notes={notes}
        checking={false}
        isOpen={(field) => isFieldOpen(application.open, field)}
      />
    );
  }
  if (item.document === null) return null;
  return (
    <DocumentFiles
      application={application}
      document={item.document}
      open={isDocumentOpen(application.open, item.document)}
    />
  );
}
