/** Asks again and again until it holds, for twenty seconds at most. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it never came to that');
    await new Promise((resume) => setTimeout(resume, 50));
  }
}
