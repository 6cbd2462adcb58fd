import { Injectable } from '@nestjs/common';
import { Environment } from '../../config/environment.ts';
import { KeptSeal } from '../../config/seal.ts';

/** Under which the key is kept among those of the data directory. */
export const MAIL_KEY = 'mail-seal.key';

/** 메일의 일회용 주소: seals a token between its writing and its sending. */
@Injectable()
export class MailSeal extends KeptSeal {
  constructor(environment: Environment) {
    super(environment, {
      name: MAIL_KEY,
      what: 'mailed links',
      lost: 'links that were mailed go on working, only those that still wait to be sent are lost.',
    });
  }
}
