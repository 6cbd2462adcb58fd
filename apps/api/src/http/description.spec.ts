import { Controller, Get } from '@nestjs/common';
import { nothing, route } from '@subsidy/contract/routes';
import { requireDescribed } from './description.ts';
import { Route } from './route.ts';

const SIGN = route('GET /signs', { access: 'public', answer: nothing(204) });
const MARK = route('GET /marks', { access: ['officer'], answer: nothing(204) });

@Controller()
class Signs {
  @Route(SIGN)
  sign(): void {}

  @Route(MARK)
  mark(): void {}

  notARoute(): void {}
}

describe('routes and their descriptions', () => {
  it('start when each has the other', () => {
    expect(() => requireDescribed([Signs], [SIGN, MARK])).not.toThrow();
  });

  it('do not start with a handler that nobody described', () => {
    @Controller()
    class Bare {
      @Get('bare')
      bare(): void {}
    }
    expect(() => requireDescribed([Signs, Bare], [SIGN, MARK])).toThrow('Bare.bare has no description');
  });

  it('do not start with a description that has no handler, or two', () => {
    @Controller()
    class Again {
      @Route(SIGN)
      sign(): void {}
    }
    const unmade = route('GET /unmade', { access: 'public', answer: nothing(204) });
    expect(() => requireDescribed([Signs], [SIGN, MARK, unmade])).toThrow('GET /unmade has 0 handlers');
    expect(() => requireDescribed([Signs, Again], [SIGN, MARK])).toThrow('GET /signs has 2 handlers');
  });

  it('do not start with a route that is open to nobody, is described twice or is not among the routes', () => {
    const closed = { ...SIGN, access: [] as unknown as 'public' };
    expect(() => requireDescribed([Signs], [SIGN, MARK, closed])).toThrow('GET /signs is open to nobody');
    expect(() => requireDescribed([Signs], [SIGN, MARK, closed])).toThrow('GET /signs is described twice');
    expect(() => requireDescribed([Signs], [SIGN])).toThrow(
      'Signs.mark has a description that is not among the routes',
    );
  });
});
