import type { AccessPersonView } from '@subsidy/contract';
import { roleLabel } from '@subsidy/rules';
import { Button } from '../../ui/button.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { grouped } from '../../ui/format.ts';
import { Badge } from '../../ui/status-badge.tsx';
import { FINDINGS } from './access-words.ts';

const figure = (
  key: 'accesses' | 'documents' | 'companies' | 'outsideHours' | 'mostCompaniesInAnHour',
  label: string,
): Column<AccessPersonView> => ({
  key,
  label,
  align: 'right',
  cell: (person) => grouped(person[key]),
});

/** 점검 대상: everybody of a month, those who stand out first. */
export function AccessPeople({
  people,
  onChoose,
}: {
  people: readonly AccessPersonView[];
  onChoose: (personId: string) => void;
}) {
  if (people.length === 0) return <EmptyState title="이 달의 접속기록이 없습니다." />;
  return (
    <DataTable
      caption="사람별 접속"
      captionHidden
      dense
      columns={[
        {
          key: 'person',
          label: '사람',
          rowHeader: true,
          cell: ({ personName, roles }) => (
            <span className="cell-stack">
              <span>{personName}</span>
              <span className="muted small">{roles.map((role) => roleLabel(role)).join(', ')}</span>
            </span>
          ),
        },
        {
          key: 'findings',
          label: '눈에 띄는 점',
          cell: ({ findings }) =>
            findings.length === 0 ? (
              <span className="muted">없음</span>
            ) : (
              <span className="cell-stack">
                {findings.map((finding) => (
                  <Badge key={finding} tone="attention">
                    {FINDINGS[finding]}
                  </Badge>
                ))}
              </span>
            ),
        },
        figure('accesses', '접속'),
        figure('documents', '서류 열람'),
        figure('companies', '기업 수'),
        figure('mostCompaniesInAnHour', '한 시간 최다 기업'),
        figure('outsideHours', '업무 시간 밖'),
        {
          key: 'rows',
          label: '기록',
          cell: ({ personId, personName }) => (
            <Button look="quiet" size="small" onClick={() => onChoose(personId)}>
              <span className="visually-hidden">{personName} </span>기록 보기
            </Button>
          ),
        },
      ]}
      rows={people}
      rowKey={({ personId }) => personId}
    />
  );
}
