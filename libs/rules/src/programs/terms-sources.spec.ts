import { isJsonArray, isJsonObject, type JsonValue } from '../core/json.ts';
import { isDay } from '../core/calendar.ts';
import { PROGRAMS } from './codes.ts';
import type { DecidableNotice } from '../core/notice.ts';
import { GUIDE_NOTICES } from './guide-notices.ts';
import { PUBLISHED_NOTICES } from './manufacturing-ai/published-notices.ts';

const NOTICES: readonly DecidableNotice[] = [...PUBLISHED_NOTICES, ...GUIDE_NOTICES];

it('has a notice for every program', () => {
  const programs = new Set(NOTICES.map(({ program }) => program));
  expect([...programs].sort()).toEqual([...PROGRAMS].sort());
});

it('calls every notice by an id and a title of its own, under the program of its terms', () => {
  for (const key of ['id', 'title'] as const) {
    expect(new Set(NOTICES.map((notice) => notice[key])).size).toBe(NOTICES.length);
  }
  for (const { id, program, terms } of NOTICES) {
    expect(terms.program).toBe(program);
    expect(id.startsWith(`${terms.year}-`)).toBe(true);
    expect(new Set(terms.types.map(({ type }) => type)).size).toBe(terms.types.length);
  }
});

it('says of every guided notice without a window that its days were looked for', () => {
  for (const { opensAt, closesAt, terms } of GUIDE_NOTICES) {
    if (opensAt !== null && closesAt !== null) {
      expect(Date.parse(opensAt)).toBeLessThan(Date.parse(closesAt));
      continue;
    }
    for (const { intakeWindow } of terms.types)
      expect(intakeWindow.cite.clause).toContain('공개된 자료에 없');
  }
});

/** Walks terms to every citation in them. */
function citations(value: JsonValue, path: string): [path: string, cite: JsonValue][] {
  if (isJsonArray(value)) return value.flatMap((item, index) => citations(item, `${path}[${index}]`));
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, child]): [string, JsonValue][] =>
    key === 'cite' ? [[path, child]] : citations(child, `${path}.${key}`),
  );
}

describe.each(NOTICES.map((notice) => [notice.id, notice] as const))('the terms of %s', (_id, notice) => {
  const terms: JsonValue = JSON.parse(JSON.stringify(notice.terms));

  it('survive storage as JSON', () => {
    expect(terms).toEqual(notice.terms);
  });

  it.each(citations(terms, 'terms'))('say where %s comes from', (_path, cite) => {
    expect(cite).toMatchObject({
      document: expect.stringMatching(/\S/),
      clause: expect.stringMatching(/\S/),
      issuedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      confidence: expect.stringMatching(/^(official|press|blog|inferred)$/),
    });
    expect(isJsonObject(cite) && isDay(cite['issuedOn'])).toBe(true);
  });

  it('have a source beside every number that a rule reads', () => {
    // Limits of a form are those of its fields, and its examples are no figures of the notice.
    const bare = numbersWithoutSource(terms, 'terms', false).filter((path) => !path.startsWith('terms.form'));
    expect(bare).toEqual(['terms.year']);
  });

  it('say of every figure that is open that it was looked for', () => {
    for (const [path, clause] of openFigures(terms, 'terms')) {
      expect([path, clause]).toEqual([path, expect.stringContaining('공개된 자료에 없')]);
    }
  });

  it('never pass the portal off as the ministry', () => {
    const own = citations(terms, 'terms').filter(
      ([, cite]) => isJsonObject(cite) && cite['document'] === '포털 운영 기준',
    );
    expect(own.length).toBeGreaterThan(0);
    for (const [, cite] of own) expect(cite).toMatchObject({ confidence: 'inferred' });
  });
});

/** Numbers that no object around them ties to a source. */
function numbersWithoutSource(value: JsonValue, path: string, covered: boolean): string[] {
  if (typeof value === 'number') return covered ? [] : [path];
  if (isJsonArray(value))
    return value.flatMap((item, index) => numbersWithoutSource(item, `${path}[${index}]`, covered));
  if (!isJsonObject(value)) return [];
  const here = covered || (path !== 'terms' && 'cite' in value);
  return Object.entries(value).flatMap(([key, child]) => numbersWithoutSource(child, `${path}.${key}`, here));
}

/** The clauses of figures whose value is null. */
function openFigures(value: JsonValue, path: string): [path: string, clause: JsonValue][] {
  if (isJsonArray(value)) return value.flatMap((item, index) => openFigures(item, `${path}[${index}]`));
  if (!isJsonObject(value)) return [];
  const { cite } = value;
  if (value['value'] === null && isJsonObject(cite ?? null))
    return [[path, (cite as { clause: string }).clause]];
  return Object.entries(value).flatMap(([key, child]) => openFigures(child, `${path}.${key}`));
}
