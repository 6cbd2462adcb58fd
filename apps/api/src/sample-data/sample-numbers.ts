/** 사업자등록번호 of nobody: ten digits with office 000, which gives none, and a right check digit. */
export function nobodysBusinessNumber(
  serial: number,
  kind: 'corporation' | 'sole-owner' = 'corporation',
): string {
  const digits = `000${kind === 'corporation' ? '81' : '12'}${String(serial).padStart(4, '0')}`;
  const weights = [1, 3, 7, 1, 3, 7, 1, 3, 5];
  const values = [...digits].map(Number);
  const sum = values.reduce((total, digit, index) => total + digit * (weights[index] ?? 0), 0);
  const check = (10 - ((sum + Math.floor(((values[8] ?? 0) * 5) / 10)) % 10)) % 10;
  return digits + String(check);
}

/** 법인등록번호 of nobody: registry 0000, kind 11, a serial number and a right check digit. */
export function nobodysCorporateNumber(serial: number): string {
  const digits = `000011${String(serial).padStart(6, '0')}`;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (1 + (index % 2)), 0);
  return digits + String((10 - (sum % 10)) % 10);
}
