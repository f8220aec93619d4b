import { type Sample, type SampleName, samples } from '../../sandbox/samples.ts';

/** How a test presents a sample. `Basic` takes the sample's own e-mail; `Basic:name` another user name. */
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

/** Asks and reads everything. */
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
