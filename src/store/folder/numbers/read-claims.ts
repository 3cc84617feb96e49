import { readBytes } from '../../../disk/file-content.ts';
import { canonicalJson, readCanonicalObject, sameBytes, sha256 } from '../../chain/canonical.ts';
import { claimBytes, type KeyFileContent } from '../../chain/claim-bytes.ts';
import { registerDamaged } from '../../chain/damage.ts';
import { MAX_ACT_BYTES } from '../../chain/register-layout.ts';
import { whileReading } from '../register-failures.ts';
import type { RegisterPaths } from '../register-paths.ts';

/** @throws REGISTER_RUSAK */
export const readClaim = (paths: RegisterPaths, jalur: string): string =>
  claimOwner(
    jalur,
    whileReading(jalur, () => readBytes(paths.path(jalur), 256)),
  );

/** @throws REGISTER_RUSAK */
export function claimOwner(jalur: string, isi: Uint8Array): string {
  const penanda = new TextDecoder().decode(isi).split(' ')[0] ?? '';
  if (!sameBytes(isi, claimBytes(jalur, penanda))) throw registerDamaged(jalur, 'isi klaim nomor diubah');
  return penanda;
}

/** @throws REGISTER_RUSAK */
export const readKeyFile = (paths: RegisterPaths, jalur: string): KeyFileContent =>
  keyFileContent(
    jalur,
    whileReading(jalur, () => readBytes(paths.path(jalur), MAX_ACT_BYTES)),
  );

/** @throws REGISTER_RUSAK */
export function keyFileContent(jalur: string, bytes: Uint8Array): KeyFileContent {
  const { sidik, ...isi } = readCanonicalObject(jalur, bytes);
  const { id, agenda, permintaan } = isi;
  const sah =
    typeof agenda === 'number' &&
    (id === null || typeof id === 'string') &&
    (permintaan === null || typeof permintaan === 'string');
  if (!sah || sidik !== sha256(canonicalJson(isi)))
    throw registerDamaged(jalur, 'bukan catatan kunci, atau isinya diubah');
  return { id, agenda, permintaan };
}
