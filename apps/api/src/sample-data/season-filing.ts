import type { ApplicationView, JsonValue } from '@subsidy/contract';
import { isNeeded, type FormDocument } from '@subsidy/rules';
import { applicationWishes } from './application-answers.ts';
import { fitAnswers } from './fit-answers.ts';
import { planWishes } from './plan-answers.ts';
import { samplePdf } from './sample-pdf.ts';
import type { SampleClient } from './sample-client.ts';
import { SAMPLE_SUPPLIERS } from './sample-suppliers.ts';
import type { Life, Season } from './season.ts';

type Answers = Readonly<Record<string, JsonValue>>;

/** 신청서 작성: starts the application, answers the form and adds the documents that the answers ask for. */
export async function draft(season: Season, life: Life, daysAgo: number, completely = true): Promise<void> {
  const { one } = life;
  life.moment.goTo(daysAgo, 'company');
  await season.clock.during(life.moment, async () => {
    const client = await season.person(one.company.email);
    if (!(await season.start(life))) return;
    if (life.isResumed && (await ownView(client, life)).status !== 'draft') return;
    const form = await season.form(life);
    const answers = fitAnswers(form.application, applicationWishes(one, season.terms.year));
    const names = Object.keys(answers);
    const written = completely ? names : names.slice(0, Math.ceil(names.length * 0.55));
    await save(client, life, answers, written);
    if (!completely) return;
    if (one.supplier !== null) {
      const supplierId = await season.supplierId(one.supplier);
      await client.send('PUT', `/applications/${life.id}/supplier`, { supplierId });
    }
    await addDocuments(
      season,
      life,
      form.documents.filter(({ stage }) => stage === 'application'),
      answers,
    );
  });
}

/** A case as its company sees it, drafts included. */
const ownView = (client: SampleClient, { id }: Life): Promise<ApplicationView> =>
  client.send<ApplicationView>('GET', `/applications/${id}`);

async function save(
  client: SampleClient,
  { id }: Life,
  answers: Answers,
  names: readonly string[],
): Promise<void> {
  await client.send('PATCH', `/applications/${id}`, {
    changes: names.map((field) => ({ field, baseVersion: 0, value: answers[field] ?? null })),
  });
}

/** Adds what is asked for and not there yet, by whoever it is asked of. */
async function addDocuments(
  season: Season,
  life: Life,
  documents: readonly FormDocument[],
  answers: Answers,
): Promise<void> {
  const client = await season.person(life.one.company.email);
  const there = life.isResumed
    ? (await ownView(client, life)).documents.map(({ documentType }) => documentType)
    : [];
  for (const document of documents) {
    if (there.includes(document.documentType) || !isHandedIn(document, life, answers)) continue;
    await addDocument(season, life, document);
  }
}

/** The documents that a company hands in: what is needed, and of the others what its case speaks of. */
function isHandedIn(document: FormDocument, { one }: Life, answers: Answers): boolean {
  if (document.by === 'supplier' && one.supplier === null) return false;
  if (isNeeded(document, answers)) return true;
  const byType: Readonly<Record<string, boolean>> = {
    'bonus-evidence': one.bonusItems.length > 0,
    'export-record': one.serial % 9 === 0,
    'business-plan-attachment': one.serial % 3 === 0,
  };
  return byType[document.documentType] ?? false;
}

async function addDocument(season: Season, life: Life, document: FormDocument): Promise<void> {
  const { one, dice, moment } = life;
  const supplier = SAMPLE_SUPPLIERS[one.supplier ?? -1];
  const bySupplier = document.by === 'supplier' && supplier !== undefined;
  const who = bySupplier ? supplier : one.company;
  const issuedOn = moment.dayAfter(-dice.between(2, Math.min(60, document.maxAgeDays ?? 60)));
  const label = document.label.replaceAll(/[\\/]/g, ' ');
  const name = dice.pick([
    label,
    `${label}_${who.name}`,
    `${label} (${issuedOn})`,
    `스캔_${label.replaceAll(' ', '')}`,
  ]);
  const contents = samplePdf(label, [
    `상호: ${who.name}`,
    `사업자등록번호: ${who.businessRegistrationNumber}`,
    `발급일: ${issuedOn}`,
    ...(document.stage === 'plan' || bySupplier ? [`과제명: ${one.title}`] : []),
  ]);
  const client = await season.person(bySupplier ? supplier.email : one.company.email);
  await client.upload(
    `/applications/${life.id}/documents`,
    { documentType: document.documentType, ...(document.maxAgeDays === null ? {} : { issuedOn }) },
    `${name}.pdf`,
    contents,
  );
}

/** 신청서 또는 사업계획서 제출. The key is that of the case, so that no interruption files twice. */
export async function submit(
  season: Season,
  life: Life,
  daysAgo: number,
  stage: 'submission' | 'plan-submission' = 'submission',
): Promise<void> {
  const before = stage === 'submission' ? 'draft' : 'plan-open';
  await season.step(
    life,
    { daysAgo, pace: 'company' },
    ({ status }) => status !== before,
    async () => {
      const client = await season.person(life.one.company.email);
      await client.send(
        'POST',
        `/applications/${life.id}/${stage}`,
        { declaration: true, consents: ['information-use'] },
        { 'idempotency-key': `sample-${stage}-${life.one.serial}` },
      );
    },
  );
}

/** 사업계획서 작성, with the documents of its stage; half of it where the company is still at work. */
export async function writePlan(
  season: Season,
  life: Life,
  daysAgo: number,
  completely = true,
): Promise<void> {
  await season.step(
    life,
    { daysAgo, pace: 'company' },
    ({ status }) => status !== 'plan-open',
    async () => {
      const client = await season.person(life.one.company.email);
      const form = await season.form(life);
      const { fundingPlan } = await ownView(client, life);
      if (fundingPlan === null) throw new Error(`no funding plan of ${life.id}`);
      const answers = fitAnswers(form.plan, planWishes(life.one, fundingPlan));
      const names = Object.keys(answers);
      await save(client, life, answers, completely ? names : names.slice(0, Math.ceil(names.length / 2)));
      if (!completely) return;
      await addDocuments(
        season,
        life,
        form.documents.filter(({ stage }) => stage === 'plan'),
        answers,
      );
    },
  );
}

/** Replaces a document that a supplement request names. */
export async function replaceDocument(season: Season, life: Life, documentType: string): Promise<void> {
  const form = await season.form(life);
  const document = form.documents.find((known) => known.documentType === documentType);
  if (document !== undefined) await addDocument(season, life, document);
}
