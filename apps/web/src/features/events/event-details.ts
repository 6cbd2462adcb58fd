import type { AuditEventView } from '@subsidy/contract';
import { APPLICATION_STATUSES, documentLabel, statusLabel, type JsonValue } from '@subsidy/rules';
import { day } from '../../ui/format.ts';

type Details = Readonly<Record<string, JsonValue>>;

const isDetails = (value: JsonValue): value is { [key: string]: JsonValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In the history a case that waits for its reviewers is called the same with a plan and without: the event says what was handed in. */
const statusText = (value: JsonValue | undefined): string | null => {
  const status = APPLICATION_STATUSES.find((known) => known === value);
  return status === undefined ? null : statusLabel(status, false);
};

/** What a detail of an event means to the company; details without a sentence stay out. */
const SENTENCES: readonly ((details: Details) => string | null)[] = [
  ({ from, to }) => {
    const [before, after] = [statusText(from), statusText(to)];
    if (after === null) return null;
    return before === null ? `상태: ${after}` : `상태: ${before} → ${after}`;
  },
  ({ reason }) => (typeof reason === 'string' ? `사유: ${reason}` : null),
  ({ receiptNumber }) => (typeof receiptNumber === 'string' ? `접수번호: ${receiptNumber}` : null),
  ({ documentType, fileName }) => {
    if (typeof documentType !== 'string') return null;
    return typeof fileName === 'string'
      ? `${documentLabel(documentType)}: ${fileName}`
      : documentLabel(documentType);
  },
  ({ dueOn }) => (typeof dueOn === 'string' ? `기한: ${day(dueOn)}` : null),
  ({ fields }) => (Array.isArray(fields) ? `바꾼 항목 ${String(fields.length)}개` : null),
];

/** The details of an event in sentences. */
export function eventDetails({ details }: AuditEventView): string[] {
  if (!isDetails(details)) return [];
  return SENTENCES.flatMap((sentence) => sentence(details) ?? []);
}

/** Events of one day in Korea. */
export interface EventDay {
  on: string;
  events: AuditEventView[];
}

/** Groups events by day, keeping their order. */
export function eventDays(events: readonly AuditEventView[], dayOf: (at: string) => string): EventDay[] {
  const days: EventDay[] = [];
  for (const event of events) {
    const on = dayOf(event.at);
    const last = days.at(-1);
    if (last?.on === on) last.events.push(event);
    else days.push({ on, events: [event] });
  }
  return days;
}
