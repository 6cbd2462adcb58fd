import type { ApplicationView, FormView, SupplementItem, SupplementRequestView } from '@subsidy/contract';
import {
  canonicalJson,
  documentLabel,
  isJsonArray,
  isJsonObject,
  type FormDocument,
  type FormField,
  type JsonValue,
} from '@subsidy/rules';

/** One thing to mend with what the form says of it, how it was and how it is now. */
export interface ComparedItem {
  name: string;
  label: string;
  reason: string;
  /** Set for a field. */
  field: FormField | null;
  /** Set for a document. */
  document: FormDocument | null;
  before: JsonValue;
  now: JsonValue;
  isChanged: boolean;
}

/** 보완 기한: the end of the day in Korea. */
export const dueAt = ({ dueOn }: Pick<SupplementRequestView, 'dueOn'>): string =>
  `${dueOn}T23:59:59.999+09:00`;

/** What was asked for, beside what stands now. */
export function comparedItems(
  request: SupplementRequestView,
  form: FormView,
  values: Readonly<Record<string, JsonValue>>,
  documents: ApplicationView['documents'],
): ComparedItem[] {
  return request.items.map((item) => compared(item, request, form, values, documents));
}

function compared(
  item: SupplementItem,
  request: SupplementRequestView,
  form: FormView,
  values: Readonly<Record<string, JsonValue>>,
  documents: ApplicationView['documents'],
): ComparedItem {
  const { name, ...rest } = namedIn(form, item);
  const before = (request.before[name] ?? null) as JsonValue;
  const now = item.field === undefined ? filesNow(documents, name) : (values[name] ?? null);
  const isChanged = canonicalJson(identity(before)) !== canonicalJson(identity(now));
  return { name, ...rest, reason: item.reason, before, now, isChanged };
}

/** What the form says of the field or document that an item names. */
function namedIn(
  form: FormView,
  { field: fieldName, documentType = '' }: SupplementItem,
): Pick<ComparedItem, 'name' | 'label' | 'field' | 'document'> {
  if (fieldName !== undefined) {
    const field = form.application.find((one) => one.field === fieldName) ?? null;
    return { name: fieldName, label: field?.label ?? fieldName, field, document: null };
  }
  const document = form.documents.find((one) => one.documentType === documentType) ?? null;
  const label = document?.label ?? documentLabel(documentType);
  return { name: documentType, label, field: null, document };
}

/** The files of a type as the request keeps them. */
const filesNow = (documents: ApplicationView['documents'], documentType: string): JsonValue =>
  documents
    .filter((document) => document.documentType === documentType)
    .map(({ id, fileName, sha256, issuedOn }) => ({ id, fileName, sha256, issuedOn }));

/** No files and no answer are the same; the id of a file tells it from every other one. */
function identity(value: JsonValue): JsonValue {
  if (!isJsonArray(value)) return value;
  if (value.length === 0) return null;
  return value.map((item) => (isJsonObject(item) && 'sha256' in item ? (item['id'] ?? null) : item));
}

/** Names of the files in a value. */
export const fileNames = (value: JsonValue): string[] =>
  isJsonArray(value)
    ? value.flatMap((item) => {
        const name = isJsonObject(item) ? item['fileName'] : null;
        return typeof name === 'string' ? [name] : [];
      })
    : [];
