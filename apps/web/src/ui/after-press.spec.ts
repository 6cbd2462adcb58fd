import { afterPress } from './after-press.ts';

const press = (type: string): boolean => dispatchEvent(new Event(type));
const soon = (): Promise<void> => new Promise((done) => setTimeout(done, 5));

it('runs at once with the keyboard, and after the click with the mouse', async () => {
  const told: string[] = [];
  afterPress(() => told.push('keyboard'));
  expect(told).toEqual(['keyboard']);
  press('pointerdown');
  afterPress(() => told.push('mouse'));
  await soon();
  expect(told).toEqual(['keyboard']);
  press('pointerup');
  expect(told).toEqual(['keyboard']);
  await soon();
  expect(told).toEqual(['keyboard', 'mouse']);
  press('pointerup');
  await soon();
  expect(told).toEqual(['keyboard', 'mouse']);
});

it('does not wait for ever for a press that was broken off', async () => {
  const told: string[] = [];
  press('pointerdown');
  afterPress(() => told.push('scrolled'));
  press('pointercancel');
  await soon();
  afterPress(() => told.push('next'));
  expect(told).toEqual(['scrolled', 'next']);
});
