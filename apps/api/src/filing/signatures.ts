import type { JsonValue, SignatureView } from '@subsidy/contract';
import { canonicalJson, signaturesOf, type FormCatalogue, type FormSignature } from '@subsidy/rules';
import type { EntityManager } from 'typeorm';
import type { Stage } from '../applications/contents-visibility.ts';
import { sha256 } from '../audit/audit.ts';
import type { ApplicationContents } from '../drafting/application-contents.ts';
import { seoulInstant } from '../http/clock.ts';

const STAGES = ['application', 'plan'] as const;

/** A signature as it was given. */
interface GivenSignature {
  name: string;
  statement: string;
  signedBy: string;
  organizationName: string;
  signedAt: Date;
  contentSha256: string;
}

/** What a signature of a stage is about: the hash of all that the stage holds, in words and files. */
export function signedContentOf({ fields, documents }: ApplicationContents, stage: Stage): string {
  const isOfStage = (field: string): boolean => field.startsWith('plan.') === (stage === 'plan');
  const files = documents.filter((one) => one.stage === stage).map((one) => one.sha256);
  const content: JsonValue = {
    stage,
    fields: Object.fromEntries(
      Object.entries(fields).filter(([field, value]) => value !== null && isOfStage(field)),
    ),
    documents: files.sort(),
  };
  return sha256(canonicalJson(content));
}

/** 서명 of a case as they stand: what the form asks for, and whether what was signed is what stands now. */
export async function signaturesOfCase(
  tx: EntityManager,
  applicationId: string,
  form: FormCatalogue,
  contents: ApplicationContents,
): Promise<SignatureView[]> {
  const asked = STAGES.flatMap((stage) =>
    signaturesOf(form, stage, contents.supplier !== null).map((signature) => ({ stage, signature })),
  );
  if (asked.length === 0) return [];
  const rows: GivenSignature[] = await tx.query(
    `SELECT DISTINCT ON (name) name, statement, signed_by_name AS "signedBy", organization_name AS "organizationName",
       signed_at AS "signedAt", content_sha256 AS "contentSha256"
       FROM form_signatures WHERE application_id = $1 ORDER BY name, id DESC`,
    [applicationId],
  );
  const given = new Map(rows.map((row) => [row.name, row]));
  return asked.map(({ stage, signature }) =>
    toView(stage, signature, given.get(signature.name), signedContentOf(contents, stage)),
  );
}

function toView(
  stage: Stage,
  { name, label, section, by, statement }: FormSignature,
  given: GivenSignature | undefined,
  contentNow: string,
): SignatureView {
  const asked = { name, label, section, stage, by };
  if (given === undefined) {
    const nobody = { signedBy: null, organizationName: null, signedAt: null, contentSha256: null };
    return { ...asked, statement, state: 'missing', ...nobody };
  }
  const { signedBy, organizationName, signedAt, contentSha256 } = given;
  const state = contentSha256 === contentNow ? 'signed' : 'outdated';
  const giver = { signedBy, organizationName, signedAt: seoulInstant(signedAt), contentSha256 };
  return { ...asked, statement: given.statement, state, ...giver };
}
