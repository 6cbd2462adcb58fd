import { adopterInWords } from './adopter.ts';
import { PORTAL, type MailText } from './mail.ts';

interface Dropped {
  applicationId: string;
  supplierId: string;
  businessRegistrationNumber: string;
}

/** 공급기업 변경: to the supplier that is no longer named; it has no page of the case to open. */
export const supplierDropped: MailText<Dropped> = ({
  applicationId,
  supplierId,
  businessRegistrationNumber,
}) => ({
  to: [{ who: 'supplier', id: supplierId }],
  applicationId,
  subject: `${PORTAL} 공급기업 선택이 바뀌었습니다`,
  text: [
    `${adopterInWords(businessRegistrationNumber)}의 신청서에서 귀사가 공급기업에서 빠졌습니다. 이 신청서는 이제 볼 수 없습니다.`,
  ],
});
