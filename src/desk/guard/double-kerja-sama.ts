/** Two agreements at once, or two renewals of one, are possible, so a person decides. */

import { plusDays } from '../../office/days/day-arithmetic.ts';
import { formatTanggalSurat } from '../../office/days/format-days.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { lembagaIdentifier } from '../../office/lembaga/same-lembaga.ts';
import { endOfTerm } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import { isSignedRow } from '../../office/permohonan/views/kerja-sama-list.ts';
import type { StoredKasus } from '../../store/register.ts';
import { confirmDoubts, type Doubt } from '../ask/confirm-doubts.ts';
import type { KeyedFlags } from '../flags/standard-flags.ts';
import { droppedKasus, renewedBy } from '../kerja-sama/link-perpanjangan.ts';
import type { Sitting } from '../sitting.ts';

type KerjaSamaSpan = Readonly<{ mulai: Tanggal; berakhir: Tanggal }>;

/** In force on the same day; renewals of each other do not count. */
export async function findDoubleKerjaSama(
  sesi: Sitting,
  berkas: StoredKasus,
  masa: KerjaSamaSpan,
): Promise<readonly Doubt[]> {
  const { id, permohonan: p } = berkas;
  const { baris } = await sesi.register.listRows({ inForce: masa });
  const pengenal = lembagaIdentifier(sesi.kantor);
  const calon = baris
    .filter(isSignedRow)
    .filter((b) => b.id !== id)
    .filter((b) => pengenal(b.permohonan.lembaga.nama) === pengenal(p.lembaga.nama));
  const serumpun = calon.length === 0 ? new Set() : await renewalFamily(sesi, berkas);
  const lain = calon.filter((b) => !serumpun.has(b.id));
  if (lain.length === 0) return [];
  const sebut = lain.map(
    ({ id: kasus, permohonan: { kerjaSama: k, lembaga } }) =>
      `${k.nomorKesatu} (kasus ${kasus}${lembaga.nama === p.lembaga.nama ? '' : `, ${lembaga.nama}`}, ${formatTanggalSurat(k.mulai)} sampai ${endText(k)})`,
  );
  return [
    {
      kode: 'KERJA_SAMA_GANDA',
      pesan: `${p.lembaga.nama} pada masa yang sama sudah mempunyai PKS ${sebut.join(', ')}.`,
      tanya: 'Catat juga?',
      saran: [`pks show ${lain[0]?.id}`, '--ya'],
      rinci: { kasus: lain.map((b) => b.id) },
    },
  ];
}

/** What a changed end brings to life again beside another agreement is asked about. */
export async function settleRevived(
  sesi: Sitting,
  opsi: KeyedFlags,
  berkas: StoredKasus,
  kini: KerjaSamaSpan | null,
): Promise<readonly string[]> {
  const dulu = berkas.permohonan.kerjaSama?.berakhir;
  if (!kini || dulu === undefined || kini.berakhir <= dulu) return [];
  const masa = { mulai: plusDays(dulu, 1), berakhir: kini.berakhir };
  return confirmDoubts(sesi.env, opsi, await findDoubleKerjaSama(sesi, berkas, masa));
}

const endText = (k: Readonly<{ berakhir: Tanggal }>): string => {
  const akhir = endOfTerm(k);
  return akhir === null ? 'tidak disebut' : formatTanggalSurat(akhir);
};

async function renewalFamily(sesi: Sitting, berkas: StoredKasus): Promise<ReadonlySet<string>> {
  const serumpun = new Set<string>();
  for (let lama = berkas.permohonan.perpanjanganDari; lama !== undefined && !serumpun.has(lama); ) {
    serumpun.add(lama);
    lama = (await sesi.register.hasKasus(lama))
      ? (await sesi.register.readKasus(lama)).permohonan.perpanjanganDari
      : undefined;
  }
  for (const { kejadian } of berkas.tindakan) {
    for (const k of kejadian) if (k.jenis === 'Diperpanjang') serumpun.add(k.kasus);
  }
  return serumpun;
}

/** A repeated request does not count. */
export async function findDoublePerpanjangan(
  sesi: Sitting,
  { perpanjanganDari, kunci }: Readonly<{ perpanjanganDari?: string; kunci?: string }>,
): Promise<readonly Doubt[]> {
  if (perpanjanganDari === undefined) return [];
  const lama = await sesi.register.readKasus(perpanjanganDari);
  const lain = renewedBy(lama, await droppedKasus(sesi));
  if (lain === null) return [];
  const { tindakan, permohonan: p } = await sesi.register.readKasus(lain);
  if (kunci !== undefined && tindakan[0]?.kunci === kunci) return [];
  return [
    {
      kode: 'PERPANJANGAN_GANDA',
      pesan: `Perpanjangan PKS kasus ${lama.id} sudah dimohonkan dalam kasus ${lain} (${p.langkah ? `di langkah ${p.langkah.no}` : p.status}).`,
      tanya: 'Catat juga?',
      saran: [`pks show ${lain}`, '--ya'],
      rinci: { kasus: lain, pks: lama.id },
    },
  ];
}
