import type { DocumentView } from '@subsidy/contract';
import { daysBetween, documentLabel, type ScanState, type StatusTone } from '@subsidy/rules';
import { DataTable } from './data-table.tsx';
import { day, fileSize, isoDayOf } from './format.ts';
import { Icon } from './icon.tsx';
import { Badge } from './status-badge.tsx';

const SCANS: Record<ScanState, { label: string; tone: StatusTone }> = {
  pending: { label: '검사 중', tone: 'progress' },
  clean: { label: '이상 없음', tone: 'good' },
  infected: { label: '감염됨, 열 수 없음', tone: 'ended' },
  'not-scanned': { label: '검사 안 함', tone: 'neutral' },
};

/** 악성코드 검사 상태. */
export function ScanBadge({ scan }: { scan: ScanState }) {
  return <Badge tone={SCANS[scan].tone}>{SCANS[scan].label}</Badge>;
}

/** Link to a document, or its name alone where it may not be opened. */
export function DocumentLink({ document, address }: { document: DocumentView; address: string }) {
  if (document.scan === 'pending' || document.scan === 'infected') {
    return <span>{document.fileName}</span>;
  }
  return (
    <a href={address} download={document.fileName} className="document-link">
      <Icon name="download" /> {document.fileName}
    </a>
  );
}

/** 발급일과 경과 일수, counted to the day it was handed in: that of the submission, or of the file where it came later. */
export function IssuedOn({ document, on }: { document: DocumentView; on: string | null }) {
  if (document.issuedOn === null) return <span className="muted">해당 없음</span>;
  const uploadedOn = isoDayOf(document.uploadedAt);
  const age = on === null ? null : daysBetween(document.issuedOn, on > uploadedOn ? on : uploadedOn);
  return (
    <>
      {day(document.issuedOn)}
      {age !== null && <span className="muted small"> (낸 날 기준 {age}일)</span>}
    </>
  );
}

/** 제출 서류: name, file, day of issue with its age, scan. */
export function DocumentTable({
  documents,
  addressOf,
  submittedOn,
  caption = '제출 서류',
}: {
  documents: readonly DocumentView[];
  addressOf: (document: DocumentView) => string;
  /** The day to which the age of a document is counted. */
  submittedOn: string | null;
  caption?: string;
}) {
  if (documents.length === 0) return <p className="muted">제출한 서류가 없습니다.</p>;
  return (
    <DataTable
      caption={caption}
      captionHidden
      dense
      columns={[
        { key: 'type', label: '서류', rowHeader: true, cell: (row) => documentLabel(row.documentType) },
        {
          key: 'file',
          label: '파일',
          cell: (row) => (
            <>
              <DocumentLink document={row} address={addressOf(row)} />{' '}
              <span className="muted small no-wrap">{fileSize(row.size)}</span>
            </>
          ),
        },
        { key: 'issued', label: '발급일', cell: (row) => <IssuedOn document={row} on={submittedOn} /> },
        { key: 'scan', label: '악성코드 검사', cell: (row) => <ScanBadge scan={row.scan} /> },
      ]}
      rows={documents}
      rowKey={(row) => row.id}
    />
  );
}
