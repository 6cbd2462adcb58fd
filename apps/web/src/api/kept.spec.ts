import { jest } from '@jest/globals';
import { attemptKey, forgetAttempt } from './attempt.ts';
import { keepJson, keptInBrowser, keptInTab, readKeptJson } from './kept.ts';

const refuse = (): never => {
  throw new DOMException('no', 'SecurityError');
};
const full = () => jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
/** As a browser answers in which cookies and site data are blocked. */
const forbidden = () => jest.spyOn(window, 'sessionStorage', 'get').mockImplementation(refuse);

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => jest.restoreAllMocks());

describe('what is kept beside the page', () => {
  it('is kept in the tab or in the browser, and forgotten', () => {
    keptInTab.keep('a', 'tab');
    keptInBrowser.keep('a', 'browser');
    expect([sessionStorage.getItem('a'), localStorage.getItem('a')]).toEqual(['tab', 'browser']);
    expect([keptInTab.read('a'), keptInBrowser.read('a')]).toEqual(['tab', 'browser']);
    keptInTab.keep('a', null);
    expect([keptInTab.read('a'), keptInBrowser.read('a')]).toEqual([null, 'browser']);
  });

  it('lasts as long as the page where the store is full, instead of what stood there before', () => {
    keptInTab.keep('b', 'before');
    full();
    keptInTab.keep('b', 'after');
    expect(keptInTab.read('b')).toBe('after');
    expect(sessionStorage.getItem('b')).toBeNull();
    jest.restoreAllMocks();
    keptInTab.keep('b', 'again');
    expect([keptInTab.read('b'), sessionStorage.getItem('b')]).toEqual(['again', 'again']);
  });

  it('lasts as long as the page where the browser forbids its store', () => {
    forbidden();
    keptInTab.keep('c', 'here');
    expect(keptInTab.read('c')).toBe('here');
    keptInTab.keep('c', null);
    expect(keptInTab.read('c')).toBeNull();
  });

  it.each(['{"text":', 'undefined', ''])('is nothing where it is broken: %j', (text) => {
    sessionStorage.setItem('d', text);
    expect(readKeptJson('d')).toBeNull();
  });

  it('comes back as it was', () => {
    keepJson('e', { list: [1, null, '가'] });
    expect(readKeptJson('e')).toEqual({ list: [1, null, '가'] });
    keepJson('e', null);
    expect(sessionStorage).toHaveLength(0);
  });
});

describe('the key of an attempt', () => {
  it.each([() => undefined, full, forbidden])('is the same until the attempt is over', (hinder) => {
    hinder();
    const key = attemptKey('submission one');
    expect(key).toMatch(/^[0-9a-f]{32}$/);
    expect(attemptKey('submission one')).toBe(key);
    expect(attemptKey('submission two')).not.toBe(key);
    forgetAttempt('submission one');
    expect(attemptKey('submission one')).not.toBe(key);
  });
});
