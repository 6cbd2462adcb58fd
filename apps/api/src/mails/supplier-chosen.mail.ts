import { adopterInWords } from './adopter.ts';
import { casePage, PORTAL, type MailText } from './mail.ts';

interface Chosen {
  applicationId: string;
  supplierId: string;
  businessRegistrationNumber: string;
}

/** 공급기업 지정: to the supplier that was named. */
export const supplierChosen: MailText<Chosen> = (
  { applicationId, supplierId, businessRegistrationNumber },
  origin,
) => ({
  to: [{ who: 'supplier', id: supplierId }],
  applicationId,
  subject: `${PORTAL} 공급기업으로 지정되었습니다`,
  text: [
    `${adopterInWords(businessRegistrationNumber)}의 신청서에 귀사가 공급기업으로 지정되었습니다.`,
    '요건검토를 통과하면 사업계획서를 함께 쓰고 귀사의 서류를 올립니다. 그때 다시 알려 드립니다.',
    `진행 상황: ${casePage(origin, applicationId)}`,
  ],
});
