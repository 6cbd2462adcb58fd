import { aNotice } from '../testing/builders.ts';
import { GUIDE_NOTICES } from './guide-notices.ts';
import { programOf } from './registry.ts';

it.each([aNotice(), aNotice('2025-ai-track'), ...GUIDE_NOTICES])(
  'reads the terms of $id with their own program',
  ({ terms }) => {
    expect(programOf(terms).code).toBe(terms.program);
  },
);
