/** Whether a text has the form of an email address. */
export function isEmail(text: string): boolean {
  return /^[^\s@:"<>()\p{Cc}]+@[^\s@:"<>()\p{Cc}]+\.[^\s@:"<>()\p{Cc}.]+$/u.test(text);
}
