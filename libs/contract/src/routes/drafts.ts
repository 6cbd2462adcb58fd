import { AutosaveBody, ChooseSupplierBody, StartApplicationBody } from '../bodies/drafts.ts';
import type { AutosaveView, ChosenSupplierView, StartedApplicationView } from '../views/applications.ts';
import type { DocumentView } from '../views/documents.ts';
import { READERS } from './readers.ts';
import { file, nothing, route, view } from './route.ts';

export const START_APPLICATION = route('POST /applications', {
  access: ['applicant'],
  body: StartApplicationBody,
  answer: view<StartedApplicationView>('StartedApplicationView', 201),
  refusals: ['already-started', 'notice-closed', 'excluded-by-running'],
});

export const SAVE_DRAFT = route('PATCH /applications/{applicationId}', {
  access: ['applicant', 'supplier'],
  body: AutosaveBody,
  weight: 'draft',
  answer: view<AutosaveView>('AutosaveView'),
  refusals: ['out-of-order', 'deadline-passed'],
});

export const CHOOSE_SUPPLIER = route('PUT /applications/{applicationId}/supplier', {
  access: ['applicant'],
  body: ChooseSupplierBody,
  answer: view<ChosenSupplierView>('ChosenSupplierView'),
  refusals: ['out-of-order', 'deadline-passed'],
});

export const ADD_DOCUMENT = route('POST /applications/{applicationId}/documents', {
  access: ['applicant', 'supplier'],
  upload: ['documentType', 'issuedOn'],
  answer: view<DocumentView>('DocumentView', 201),
  refusals: ['out-of-order', 'deadline-passed'],
});

export const REMOVE_DOCUMENT = route('DELETE /applications/{applicationId}/documents/{documentId}', {
  access: ['applicant', 'supplier'],
  answer: nothing(204),
  refusals: ['out-of-order', 'deadline-passed'],
});

export const DOCUMENT_FILE = route('GET /applications/{applicationId}/documents/{documentId}/file', {
  access: READERS,
  shows: 'document',
  answer: file('application/octet-stream'),
  refusals: ['file-not-ready'],
});
