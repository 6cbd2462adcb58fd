import { ReceiptQuery, SignBody, SubmitBody, VerifyReceiptBody } from '../bodies/filings.ts';
import type {
  ReceiptKeyView,
  ReceiptView,
  ReopeningView,
  SignaturesView,
  SignatureView,
  VerifyReceiptView,
} from '../views/applications.ts';
import { READERS } from './readers.ts';
import { file, route, view } from './route.ts';

export const SUBMIT_APPLICATION = route('POST /applications/{applicationId}/submission', {
  access: ['applicant'],
  headers: ['idempotency-key'],
  body: SubmitBody,
  answer: { ...view<ReceiptView>('ReceiptView', 201), also: 200 },
  refusals: [
    'out-of-order',
    'notice-closed',
    'deadline-passed',
    'supplement-open',
    'idempotency-key-reused',
    'incomplete',
    'not-eligible',
    'excluded-by-running',
  ],
});

export const SUBMIT_PLAN = route('POST /applications/{applicationId}/plan-submission', {
  access: ['applicant'],
  headers: ['idempotency-key'],
  body: SubmitBody,
  answer: { ...view<ReceiptView>('ReceiptView', 201), also: 200 },
  refusals: [
    'out-of-order',
    'notice-closed',
    'deadline-passed',
    'idempotency-key-reused',
    'incomplete',
    'not-eligible',
    'excluded-by-running',
  ],
});

export const PRINT_RECEIPT = route('GET /applications/{applicationId}/receipt.pdf', {
  access: ['applicant', 'auditor'],
  shows: 'document',
  query: ReceiptQuery,
  answer: file('application/pdf'),
  refusals: ['out-of-order', 'record-differs'],
});

export const SIGNATURES = route('GET /applications/{applicationId}/signatures', {
  access: READERS,
  shows: 'case',
  answer: view<SignaturesView>('SignaturesView'),
});

export const SIGN_FORM = route('POST /applications/{applicationId}/signatures', {
  access: ['applicant', 'supplier'],
  body: SignBody,
  answer: view<SignatureView>('SignatureView', 201),
  refusals: ['out-of-order'],
});

export const REOPEN = route('POST /applications/{applicationId}/reopening', {
  access: ['applicant'],
  answer: view<ReopeningView>('ReopeningView'),
  refusals: ['out-of-order', 'deadline-passed', 'under-check', 'supplement-open', 'reopened'],
});

export const DROP_REOPENING = route('DELETE /applications/{applicationId}/reopening', {
  access: ['applicant'],
  answer: view<ReopeningView>('ReopeningView'),
  refusals: ['out-of-order', 'deadline-passed'],
});

export const VERIFY_RECEIPT = route('POST /receipts/verification', {
  access: 'public',
  body: VerifyReceiptBody,
  weight: 'small',
  perAddress: 'verification',
  answer: view<VerifyReceiptView>('VerifyReceiptView'),
});

export const RECEIPT_KEY = route('GET /receipts/key', {
  access: 'public',
  answer: view<ReceiptKeyView>('ReceiptKeyView'),
});
