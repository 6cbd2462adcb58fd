/** 접수 알림, in Korean. */
export const openingAlertKo = {
  ask: '열리면 알려 주세요',
  lead: '접수가 열리면 메일을 한 번 보내 드립니다. 가입하지 않아도 됩니다. 주소는 알림에만 쓰고, 보낸 뒤에 지웁니다.',
  email: '메일 주소',
  send: '알림 받기',
  busy: '보내는 중입니다',
  sent: '메일을 보냈습니다. 7일 안에 메일에 있는 주소를 열면 알림이 시작됩니다. 메일이 오지 않으면 10분 뒤에 다시 해 보세요.',
};

/** In English; the mail itself is in Korean. */
export const openingAlertEn: typeof openingAlertKo = {
  ask: 'Tell me when it opens',
  lead: 'You get one mail (in Korean) when the intake opens. No account is needed. Your address is used for this alone and deleted afterwards.',
  email: 'Mail address',
  send: 'Send me the alert',
  busy: 'Sending',
  sent: 'A mail is on its way. Open the first link in it within 7 days to begin the alert. If none comes, try again in 10 minutes.',
};
