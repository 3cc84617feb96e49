import { Cluster } from './cluster.ts';

/** One server for all tests that only need some database; its port is in the environment of every test. */
export default async function startCluster(): Promise<() => Promise<void>> {
  const c = await Cluster.make(['fsync = off']);
  await c.start();
  process.env.PKS_UJI_BASIS = String(c.port);
  return () => c.remove();
}
