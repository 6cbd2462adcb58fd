import type { Missing } from '@subsidy/rules';
import { asksSupplier } from '@subsidy/rules/writing';
import { useMemo } from 'react';
import { serverNow } from '../../api/now.ts';
import { missingNow } from '../../features/applications/missing.ts';
import {
  documentTask,
  leadCompanyTask,
  sectionTasks,
  supplierTask,
} from '../../features/applications/tasks.ts';
import { isoDayOf } from '../../ui/format.ts';
import type { Task } from '../../ui/task-list.tsx';
import { addressOf, type OpenApplication } from './application-frame.tsx';

/** What is to be done before an application can be submitted, in the order of its form, and what is missing in it. */
export function useApplicationTasks({ application, form, autosave }: OpenApplication): {
  tasks: Task[];
  missing: Missing[];
} {
  const { values } = autosave;
  const missing = useMemo(
    () => missingNow('application', application, form, values, isoDayOf(serverNow())),
    [application, form, values],
  );
  const address = (page: string): string => addressOf(application.id, page);
  const tasks = [
    ...sectionTasks(form, values, missing, address),
    ...(asksSupplier(form) ? [supplierTask(application, values, address)] : []),
    ...(application.asksLeadCompany ? [leadCompanyTask(application, address)] : []),
    documentTask(application, form, values, missing, address),
  ];
  return { tasks, missing };
}
