/** 제출 서류. `POST /applications/{id}/documents` (multipart: documentType, issuedOn, file). */
export interface DocumentView {
  id: string;
  documentType: string;
  fileName: string;
  size: number;
  sha256: string;
  issuedOn: string | null;
  scan: 'pending' | 'clean' | 'infected' | 'not-scanned';
  stage: 'application' | 'plan';
  uploadedBy: 'applicant' | 'supplier';
  uploadedAt: string;
}
