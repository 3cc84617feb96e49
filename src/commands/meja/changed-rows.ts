/** Cases whose approved paper changed before it leaves or is signed. */

import { changedSinceApproval } from '../../desk/approval/changed-naskah.ts';
import { keep, kept, newestKantorAct } from '../../desk/kept-of-kasus.ts';
import { openKasus } from '../../desk/open-kasus.ts';
import { requireNaskah } from '../../desk/reference/require-naskah.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { needsApproval } from '../../office/permohonan/standing/naskah-approval.ts';
import { headWords } from '../../office/permohonan/views/head-words.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import type { Sop } from '../../office/sop/sop.ts';

type DeskRow = Readonly<{ id: string; lembaga: string; langkah: Readonly<{ no: number }> | null }>;

type DeskLists = Readonly<{
  anda: readonly DeskRow[];
  tandaTangan: Readonly<{ baris: readonly DeskRow[] }>;
  kepala: readonly IndexHead[];
  selesai: readonly IndexHead[];
}>;

/** `kini` tells one state of a case from another. */
type RowToOpen = DeskRow & Readonly<{ kini: string }>;

const approvedKinds = ({ naskah }: Sop): readonly string[] =>
  Object.keys(naskah).filter((k) => needsApproval(naskah[k]));

/** Of the first `batas`: those that were as approved when last looked at today, and have not moved, stay shut. */
export function rowsToOpen(
  sesi: Sitting,
  sop: Sop,
  { anda, tandaTangan, kepala, selesai }: DeskLists,
  batas: number,
): readonly RowToOpen[] {
  const kirim = sop.langkah.find((l) => l.kirim)?.no ?? 0;
  const kode = approvedKinds(sop);
  const menunggu = ({ langkah }: DeskRow) =>
    langkah === null || kode.some((k) => (sop.naskah[k]?.disetujui ?? 0) < langkah.no && langkah.no <= kirim);
  const keadaan = new Map([...kepala, ...selesai].map((k) => [k.id, headWords(k)]));
  const { semua } = unchangedToday(sesi);
  return [...anda, ...tandaTangan.baris]
    .filter(menunggu)
    .slice(0, batas)
    .map((b) => ({ ...b, kini: `${b.id}.${keadaan.get(b.id)}` }))
    .filter(({ kini }) => !semua.has(kini));
}

export async function changedRows(sesi: Sitting, sop: Sop, dibuka: readonly RowToOpen[]): Promise<readonly string[]> {
  const kode = approvedKinds(sop);
  const tetap = unchangedToday(sesi);
  const dulu = tetap.semua.size;
  const hasil: string[] = [];
  for (const { id, lembaga, kini } of dibuka) {
    const kasus = await openKasus(sesi, id).catch(() => null); // A damaged one is told of elsewhere.
    const jalan = [];
    for (const satu of kode) {
      const berubah = kasus && (await changedSinceApproval(sesi, kasus, satu));
      if (berubah) jalan.push(`${requireNaskah(satu).judul} berubah sejak disetujui di langkah ${berubah.langkah}`);
    }
    hasil.push(...jalan.map((satu) => `${id} ${lembaga}: ${satu}. Lihat: pks show ${id}`));
    // A renewal also rests on another case.
    if (kasus && jalan.length === 0 && kasus.berkas.permohonan.perpanjanganDari === undefined) tetap.semua.add(kini);
  }
  if (tetap.semua.size > dulu) tetap.simpan();
  return hasil;
}

/** Another day, or another act of the office, may give another text. */
function unchangedToday(sesi: Sitting): Readonly<{ semua: Set<string>; simpan: () => void }> {
  const kini = `${sesi.hariIni} ${newestKantorAct(sesi)}`;
  const [dulu, ...lama] = new TextDecoder().decode(kept(sesi, 'disetujui') ?? undefined).split('\n');
  const semua = new Set(dulu === kini ? lama : []);
  const simpan = () => keep(sesi, 'disetujui', new TextEncoder().encode([kini, ...semua].join('\n')));
  return { semua, simpan };
}
