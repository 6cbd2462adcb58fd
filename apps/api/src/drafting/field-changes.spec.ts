import type { JsonValue } from '@subsidy/contract';
import { mergeChanges, type StoredField } from './field-changes.ts';

describe('mergeChanges', () => {
  const stored = new Map<string, StoredField>([
    ['project.title', { value: '지금 제목', version: 3 }],
    ['project.aiCells', { value: ['D2'], version: 1 }],
    ['project.summary', { value: null, version: 2 }],
  ]);
  const merge = (field: string, baseVersion: number, value: JsonValue) =>
    mergeChanges(stored, [{ field, baseVersion, value }]);

  it.each`
    field                | baseVersion | value          | saved | conflict | because
    ${'project.title'}   | ${3}        | ${'새 제목'}   | ${4}  | ${false} | ${'it started from what is stored'}
    ${'project.title'}   | ${2}        | ${'새 제목'}   | ${0}  | ${true}  | ${'somebody changed it in between'}
    ${'project.title'}   | ${4}        | ${'새 제목'}   | ${0}  | ${true}  | ${'a version that never was is no base'}
    ${'project.title'}   | ${2}        | ${'지금 제목'} | ${3}  | ${false} | ${'somebody wrote the same'}
    ${'project.aiCells'} | ${0}        | ${['D2']}      | ${1}  | ${false} | ${'the same list is the same'}
    ${'project.aiCells'} | ${0}        | ${['D3']}      | ${0}  | ${true}  | ${'another list is not'}
    ${'project.months'}  | ${0}        | ${9}           | ${1}  | ${false} | ${'it was never saved'}
    ${'project.months'}  | ${1}        | ${9}           | ${0}  | ${true}  | ${'it was never saved, and the base says otherwise'}
    ${'project.summary'} | ${2}        | ${null}        | ${3}  | ${false} | ${'clearing counts as a change'}
    ${'project.summary'} | ${0}        | ${null}        | ${2}  | ${false} | ${'it is cleared already'}
  `(
    'saves $field as $saved, conflict $conflict: $because',
    ({ field, baseVersion, value, saved, conflict }) => {
      const merged = merge(field as string, baseVersion as number, value as JsonValue);
      expect(merged.saved).toEqual(conflict === true ? {} : { [field as string]: saved as number });
      expect(merged.conflicts).toHaveLength(conflict === true ? 1 : 0);
    },
  );

  it('tells the present value with a conflict and writes nothing', () => {
    expect(merge('project.title', 1, 'x')).toEqual({
      saved: {},
      conflicts: [{ field: 'project.title', currentVersion: 3, currentValue: '지금 제목' }],
      writes: [],
    });
  });

  it('writes nothing for a value that is there already', () => {
    expect(merge('project.title', 1, '지금 제목').writes).toEqual([]);
  });
});
