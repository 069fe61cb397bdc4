// For the image's HEALTHCHECK: ends with 0 where the process in this container answers.
// oxlint-disable-next-line no-process-env
const port = process.env.SMC_PORT ?? '4000';
try {
  const { ok } = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2_000) });
  process.exitCode = ok ? 0 : 1;
} catch {
  process.exitCode = 1;
}
