/** Runs `kerja` where `process.platform` says Windows, for what is decided by it alone. */
export async function asWindows<T>(kerja: () => T | Promise<T>): Promise<T> {
  const sistem = process.platform;
  Object.defineProperty(process, 'platform', { value: 'win32', configurable: true });
  try {
    return await kerja();
  } finally {
    Object.defineProperty(process, 'platform', { value: sistem, configurable: true });
  }
}
