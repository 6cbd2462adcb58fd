import { forgetQueue, keepQueue, keptQueue } from './queue.ts';

const QUEUE = { search: '?status=submitted', cases: [{ id: 'a', companyName: '한빛정밀' }] };

beforeEach(() => sessionStorage.clear());

describe('the list that is worked through', () => {
  it('is the kept one for its own filters and cases alone', () => {
    keepQueue(QUEUE);
    expect(keptQueue('?status=submitted', 'a')).toEqual(QUEUE);
    expect(keptQueue('', 'a')).toBeNull();
    expect(keptQueue('?status=submitted', 'b')).toBeNull();
  });

  it('is forgotten when the list is looked at again', () => {
    keepQueue(QUEUE);
    forgetQueue();
    expect(keptQueue('?status=submitted', 'a')).toBeNull();
  });

  it.each(['{', '[]', '{"search":""}', '{"search":"","cases":{}}', 'null'])(
    'is none where %s is kept',
    (text) => {
      sessionStorage.setItem('desk-queue', text);
      expect(keptQueue('', 'a')).toBeNull();
    },
  );
});
