import { Email, Pattern, Text } from './fields.ts';

/** `POST /opening-alerts`. */
export class AskForOpeningBody {
  @Email()
  email!: string;

  /** A notice that is closed or opens later: those that follow it are waited for. */
  @Text({ max: 100 })
  noticeId!: string;

  @Text({ max: 60 })
  type!: string;
}

/** The link of a mail, to begin and to stop. */
export class OpeningAlertLinkBody {
  @Pattern(/^[\w-]{20,100}$/, '메일에 있는 주소를 그대로 열어 주세요.')
  token!: string;
}
