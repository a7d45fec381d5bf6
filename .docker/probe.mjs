// A container's health check: ends with 0 where the URL answers that all is well. The image has no curl.
const [url] = process.argv.slice(2);

try {
  const { ok } = await fetch(url, { signal: AbortSignal.timeout(4_000) });
  process.exitCode = ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
