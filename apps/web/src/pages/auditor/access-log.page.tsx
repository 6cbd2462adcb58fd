import type { AccessView } from '@subsidy/contract';
import { useSearchParams } from 'react-router';
import { useNow } from '../../api/now.ts';
import { AccessFileForm } from '../../features/access-log/access-file-form.tsx';
import { AccessPeople } from '../../features/access-log/access-people.tsx';
import { AccessReviews } from '../../features/access-log/access-reviews.tsx';
import { AccessRows } from '../../features/access-log/access-rows.tsx';
import { KINDS } from '../../features/access-log/access-words.ts';
import { useAccessMonth } from '../../features/access-log/api/get-access-month.ts';
import { RightsChanges } from '../../features/access-log/rights-changes.tsx';
import { SelectField } from '../../ui/choice-field.tsx';
import { Details } from '../../ui/details.tsx';
import { isoDayOf } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { Page } from '../../ui/page.tsx';

/** This month and those before it that are still kept. */
const MONTHS_KEPT = 24;

function monthsBefore(month: string): string[] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Array.from({ length: MONTHS_KEPT + 1 }, (_, back) =>
    new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

const isKind = (value: string | null): value is AccessView['kind'] => value !== null && value in KINDS;

/** 접속기록: what stands out in a month, who looked through it, and every row. */
export function AccessLogPage() {
  const [search, setSearch] = useSearchParams();
  const months = monthsBefore(isoDayOf(useNow()).slice(0, 7));
  const month = search.get('month') ?? months[0] ?? '';
  const kind = search.get('kind');
  const personId = search.get('person');
  const filter = { month, ...(isKind(kind) ? { kind } : {}), ...(personId === null ? {} : { personId }) };
  const choose = (name: string, value: string): void =>
    setSearch(
      (before) => {
        if (value === '') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  const summary = useAccessMonth(month);
  return (
    <Page
      title="접속기록"
      width="wide"
      lead="다른 사람의 정보를 누가 언제 열었는지 2년 동안 보관하고, 달마다 점검합니다."
    >
      <div className="desk stack-loose">
        <div className="form-narrow">
          <SelectField
            label="점검할 달"
            options={months.map((value) => ({ value, label: value }))}
            value={month}
            onChange={({ target }) => choose('month', target.value)}
          />
        </div>
        <Loading query={summary}>
          {({ people, reviews }) => (
            <>
              <section className="stack">
                <h2>사람별 접속</h2>
                <AccessPeople people={people} onChoose={(id) => choose('person', id)} />
              </section>
              <AccessReviews month={month} reviews={reviews} />
              <section className="stack">
                <h2>모든 접속기록</h2>
                <div className="row">
                  <SelectField
                    label="사람"
                    placeholder="모든 사람"
                    options={people.map((person) => ({ value: person.personId, label: person.personName }))}
                    value={personId ?? ''}
                    onChange={({ target }) => choose('person', target.value)}
                  />
                  <SelectField
                    label="종류"
                    placeholder="모든 종류"
                    options={Object.entries(KINDS).map(([value, label]) => ({ value, label }))}
                    value={kind ?? ''}
                    onChange={({ target }) => choose('kind', target.value)}
                  />
                </div>
                <AccessRows filter={filter} />
                <Details summary="이 조건의 기록을 파일로 내려받기">
                  <AccessFileForm filter={filter} />
                </Details>
              </section>
            </>
          )}
        </Loading>
        <section className="stack">
          <h2>권한 변경 기록</h2>
          <RightsChanges />
        </section>
      </div>
    </Page>
  );
}
