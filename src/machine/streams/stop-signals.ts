const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** The second signal ends the process. Returns what stops listening. */
export function onStopSignal(kerja: () => void): () => void {
  for (const satu of STOP_SIGNALS) process.once(satu, kerja);
  return () => {
    for (const satu of STOP_SIGNALS) process.off(satu, kerja);
  };
}
