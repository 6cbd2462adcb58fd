/** Which files a 사업자등록증 may be, as the API takes them. */
export const CERTIFICATE_FORMATS = ['pdf', 'jpg', 'png'] as const;
export const CERTIFICATE_BYTES = 10_485_760;
