import type { NoticeView } from '@subsidy/contract';
import type { FormDocument, ProgramType } from '@subsidy/rules';
import { useState } from 'react';
import { Card } from '../../ui/card.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { fileSize } from '../../ui/format.ts';
import { Loading } from '../../ui/loading.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useNoticeForm } from './api/get-notice-form.ts';
import './notice-documents.css';

const needOf = ({ required, requiredWhen }: FormDocument): string => {
  if (required) return '필수';
  return requiredWhen === undefined ? '해당하면' : '조건부 필수';
};

const COLUMNS: readonly Column<FormDocument>[] = [
  {
    key: 'label',
    label: '서류',
    rowHeader: true,
    cell: ({ label, hint }) => (
      <span>
        {label}
        {hint !== undefined && <span className="cell-hint">{hint}</span>}
      </span>
    ),
  },
  {
    key: 'stage',
    label: '언제',
    cell: ({ stage }) => (stage === 'application' ? '신청할 때' : '계획서 낼 때'),
  },
  { key: 'by', label: '누가', cell: ({ by }) => (by === 'supplier' ? '공급기업' : '도입기업') },
  { key: 'need', label: '필수', cell: needOf },
  {
    key: 'age',
    label: '발급일',
    cell: ({ maxAgeDays }) => (maxAgeDays === null ? '제한 없음' : `${String(maxAgeDays)}일 이내`),
  },
];

/** 제출 서류 of a notice, by type. */
export function NoticeDocuments({ notice }: { notice: NoticeView }) {
  const [chosen, choose] = useState<ProgramType>(notice.types[0]?.type ?? '');
  if (notice.types.length < 2) {
    return (
      <Card title="제출 서류">
        <DocumentTable noticeId={notice.id} type={chosen} />
      </Card>
    );
  }
  return (
    <Card title="제출 서류">
      <Tabs
        label="유형"
        chosen={chosen}
        onChoose={choose}
        tabs={notice.types.map(({ type, label }) => ({
          key: type,
          label,
          content: <DocumentTable noticeId={notice.id} type={type} />,
        }))}
      />
    </Card>
  );
}

function DocumentTable({ noticeId, type }: { noticeId: string; type: ProgramType }) {
  const form = useNoticeForm(noticeId, type);
  return (
    <Loading query={form}>
      {({ documents }) => (
        <>
          <DataTable
            caption="제출 서류"
            captionHidden
            columns={COLUMNS}
            rows={documents}
            rowKey={({ documentType, by, stage }) => `${documentType} ${by} ${stage}`}
          />
          {documents[0] !== undefined && (
            <p className="muted small">
              파일 형식: {documents[0].formats.join(', ')} · 하나에 {fileSize(documents[0].maxBytes)}까지
            </p>
          )}
        </>
      )}
    </Loading>
  );
}
