import { useSearchParams } from 'react-router';
import { useNoticeList } from '../../features/notices/api/list-notices.ts';
import { useUser } from '../../api/session.ts';
import { ApprovalTable } from '../../features/approvals/approval-table.tsx';
import { ExportFormCard } from '../../features/approvals/export-form.tsx';
import { ExportRegister } from '../../features/approvals/export-register.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

/** 승인 내역, its export and the register of exports. */
export function ApprovalsPage() {
  const { role } = useUser();
  const [search, setSearch] = useSearchParams();
  const noticeId = search.get('noticeId');
  const notices = useNoticeList();
  return (
    <Page title="승인 내역" width="wide" lead="승인된 지원을 확정된 그대로 보여 줍니다.">
      <div className="desk stack-loose">
        <Loading query={notices}>
          {(items) => (
            <>
              <div className="form-medium">
                <SelectField
                  label="공고"
                  placeholder="모든 공고"
                  value={noticeId ?? ''}
                  options={items.map(({ id, title }) => ({ value: id, label: title }))}
                  onChange={({ target }) =>
                    setSearch(target.value === '' ? {} : { noticeId: target.value }, { replace: true })
                  }
                />
              </div>
              <section aria-label="승인 내역">
                <ApprovalTable noticeId={noticeId} />
              </section>
              {role !== 'auditor' && <ExportFormCard key={noticeId} notices={items} noticeId={noticeId} />}
            </>
          )}
        </Loading>
        <section className="stack-tight" aria-labelledby="register">
          <h2 id="register">내보내기 대장</h2>
          <ExportRegister noticeId={noticeId} />
        </section>
      </div>
    </Page>
  );
}
