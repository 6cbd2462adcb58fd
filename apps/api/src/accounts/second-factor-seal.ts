import { Injectable } from '@nestjs/common';
import { Environment } from '../config/environment.ts';
import { KeptSeal } from '../config/seal.ts';

/** 인증 앱의 비밀: kept sealed. Where it was sealed with another key, a recovery code is the way in. */
@Injectable()
export class SecondFactorSeal extends KeptSeal {
  constructor(environment: Environment) {
    super(environment, {
      name: 'second-factor.key',
      what: 'second factors',
      lost: 'people then sign in with a recovery code and set their device up anew.',
    });
  }
}
