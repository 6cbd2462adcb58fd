import type { CompanyCertificateView } from '@subsidy/contract';
import { certificateAddress } from '../api/certificate-address.ts';
import { ScanBadge } from './document-table.tsx';
import { fileSize } from './format.ts';
import { Icon } from './icon.tsx';

/** 사업자등록증 to open, or its name with why it may not be opened. */
export function CertificateLink({ certificate }: { certificate: CompanyCertificateView }) {
  const { id, fileName, size, scan } = certificate;
  if (scan === 'pending' || scan === 'infected')
    return (
      <span>
        {fileName} <ScanBadge scan={scan} />
      </span>
    );
  return (
    <span>
      <a href={certificateAddress(id)} download={fileName} className="document-link">
        <Icon name="download" /> {fileName}
      </a>{' '}
      <span className="muted small no-wrap">{fileSize(size)}</span>
    </span>
  );
}
