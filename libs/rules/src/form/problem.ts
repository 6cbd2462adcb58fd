/** What is wrong with one value. */
export interface Problem {
  code: string;
  message: string;
}

export const problem = (code: string, message: string): Problem => ({ code, message });
