/** 악성코드가 발견된 파일: what its company does while the file can still be taken away. */
export const INFECTED_REMOVE =
  '파일을 지우고, 백신으로 검사한 파일을 다시 올려 주세요. 이 파일이 남아 있으면 제출할 수 없습니다.';
/** The same for a file that was handed in. */
export const INFECTED_FILED =
  '이미 하신 제출은 그대로 유효합니다. 담당 테크노파크가 보완을 요청하면, 백신으로 검사한 파일로 바꾸어 주세요.';
/** Whoever asks for such a file is not given it. */
export const INFECTED_SHUT =
  '악성코드가 발견되어 열 수 없는 파일입니다. 새 파일이 필요하면 보완 절차로 다시 받아 주세요.';
export const SCAN_PENDING =
  '악성코드 검사를 기다리고 있습니다. 검사가 끝나면 받을 수 있으니 잠시 뒤에 다시 열어 주세요.';

/** 악성코드 발견 among what keeps something from being handed in. */
export const infectedText = (label: string): string =>
  `${label} 파일에서 악성코드가 발견되었습니다. ${INFECTED_REMOVE}`;

/** 악성코드 검사, before a file is chosen: with a scanner what happens, without one what the person does. */
export const scanNotice = (isScanned: boolean): string =>
  isScanned
    ? '올린 파일은 악성코드 검사를 거치며, 검사가 끝나기 전에도 제출할 수 있습니다.'
    : '이 포털은 지금 악성코드 검사를 하지 않습니다. 백신으로 검사한 파일을 올려 주세요.';
