/** Ctrl+C, or whoever stops a service. */

const STOP_SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Calls `kerja` at the first; the second ends the process as always. Gives what stops the listening. */
export function onStopSignal(kerja: () => void): () => void {
  for (const satu of STOP_SIGNALS) process.once(satu, kerja);
  return () => {
    for (const satu of STOP_SIGNALS) process.off(satu, kerja);
  };
}
