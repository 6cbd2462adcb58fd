import { RUNGS } from './ladder-rungs.ts';

// The steps from level to level as the sources have them; a changed line is another ladder for somebody.
it('leads from these levels to these', () => {
  const lines = RUNGS.map(
    ({ tier, program, types, moves, reason, cite }) =>
      `${tier} ${program} [${types.join()}] ${moves.map(({ from, to }) => `${from}>${to ?? '?'}`).join(' ')} ${reason} ` +
      `(${cite.document}: ${cite.clause}, ${cite.confidence})`,
  );
  expect(lines).toMatchSnapshot();
});
