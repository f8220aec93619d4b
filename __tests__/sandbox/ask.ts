import { type Sample, type SampleName, samples } from '../../sandbox/samples.ts';

/** How a test sends a sample. `Basic` uses the email of the sample, and `Basic:name` another username. */
export type How = 'none' | 'bare' | 'Bearer' | 'Basic' | `Basic:${string}`;

/** The Authorization header for a sample. */
export function authorization(name: SampleName, how: How): Record<string, string> {
  const sample: Sample = samples[name];
  if (how === 'none') return {};
  if (how === 'bare') return { Authorization: sample.token };
  if (how === 'Bearer') return { Authorization: `Bearer ${sample.token}` };
  const user = how === 'Basic' ? (sample.email ?? 'release-bot') : how.slice('Basic:'.length);
  return { Authorization: `Basic ${Buffer.from(`${user}:${sample.token}`).toString('base64')}` };
}

/** Sends a request and reads the whole response. */
export async function ask(
  url: string,
  name: SampleName,
  how: How,
): Promise<{ status: number; headers: Headers; text: string; body: unknown }> {
  const response = await fetch(url, { headers: authorization(name, how), redirect: 'manual' });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
