import type { CompanyCertificateView, CompanyView } from '@subsidy/contract';
import { useState } from 'react';
import { Banner, ProblemBanner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Facts } from '../../ui/card.tsx';
import { CERTIFICATE_BYTES, CERTIFICATE_FORMATS } from '../../ui/certificate-file.ts';
import { CertificateLink } from '../../ui/certificate-link.tsx';
import { ClaimBadge } from '../../ui/claim-badge.tsx';
import { FileField, fileProblem } from '../../ui/file-field.tsx';
import { instant } from '../../ui/format.ts';
import { useAddCertificate } from './api/add-certificate.ts';

const LEAD: Readonly<Record<CompanyView['claim']['status'], string>> = {
  pending:
    '확인 전에도 신청서를 쓰고 제출할 수 있습니다. 사업자등록증을 올리면 관리자가 확인하고, 올리지 않으면 요건검토에서 확인합니다.',
  proved: '사업자등록증을 본 담당자가 이 번호를 귀사의 것으로 확인했습니다.',
  disputed:
    '다른 분이 이 번호의 실제 회사라고 알려 왔습니다. 신청서는 계속 쓰고 제출할 수 있고, 요건검토의 적합 판정만 기다립니다. 사업자등록증을 올려 주시면 확인이 빨라집니다.',
};

/** 사업자등록번호 확인: where the company's claim on its number stands, and the certificate that proves it. */
export function CompanyClaim({ claim, certificate }: Pick<CompanyView, 'claim' | 'certificate'>) {
  return (
    <div className="stack">
      {claim.status === 'disputed' && (
        <Banner tone="warning" title="사업자등록번호에 이의가 들어왔습니다">
          {LEAD.disputed}
        </Banner>
      )}
      <Facts
        items={[
          { key: 'claim', name: '상태', value: <ClaimBadge claim={claim} /> },
          ...(certificate === null
            ? []
            : [{ key: 'file', name: '올린 사업자등록증', value: <Certificate certificate={certificate} /> }]),
        ]}
      />
      {claim.status !== 'disputed' && <p className="small">{LEAD[claim.status]}</p>}
      {claim.status !== 'proved' && <CertificateForm isReplacing={certificate?.status === 'waiting'} />}
    </div>
  );
}

const STANDING: Readonly<Record<CompanyCertificateView['status'], string>> = {
  waiting: '관리자가 확인하기를 기다립니다.',
  confirmed: '확인했습니다.',
  returned: '확인하지 못해 돌려보냈습니다.',
  replaced: '새 파일로 바꾸었습니다.',
  evidence: '이의와 함께 냈습니다.',
};

function Certificate({ certificate }: { certificate: CompanyCertificateView }) {
  return (
    <span className="cell-stack">
      <CertificateLink certificate={certificate} />
      <span className="muted small">
        {instant(certificate.uploadedAt)} · {STANDING[certificate.status]}
      </span>
      {certificate.returnReason !== null && (
        <span className="small pre-wrap">사유: {certificate.returnReason}</span>
      )}
    </span>
  );
}

function CertificateForm({ isReplacing }: { isReplacing: boolean }) {
  const [file, setFile] = useState<File | null>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const add = useAddCertificate();
  const send = (): void => {
    const found =
      file === null
        ? '사업자등록증 파일을 골라 주세요.'
        : fileProblem(file, CERTIFICATE_FORMATS, CERTIFICATE_BYTES);
    setProblem(found);
    if (file !== null && found === undefined) add.mutate(file, { onSuccess: () => setFile(null) });
  };
  return (
    <form
      className="stack-tight"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <FileField
        id="company-certificate"
        label={isReplacing ? '다른 사업자등록증으로 바꾸기' : '사업자등록증'}
        file={file}
        onFileChange={(chosen) => {
          setProblem(undefined);
          setFile(chosen);
        }}
        formats={CERTIFICATE_FORMATS}
        maxBytes={CERTIFICATE_BYTES}
        error={problem}
      />
      <ProblemBanner error={add.error} />
      {add.isSuccess && file === null && (
        <Banner tone="success" live>
          올렸습니다. 관리자가 확인하면 메일로 알려 드립니다.
        </Banner>
      )}
      <div className="row">
        <Button type="submit" look="secondary" busy={add.isPending} busyText="올리는 중…">
          사업자등록증 올리기
        </Button>
      </div>
    </form>
  );
}
