/** Books seldom have a column of kinds: a name that does not tell its kind is asked for once. */
import { JENIS_CHOICES } from '../../desk/ask/ask-jenis.ts';
import { askSeries } from '../../desk/ask/question-series.ts';
import { mayAsk } from '../../desk/flags/standard-flags.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { JENIS_FIELD } from '../../office/impor/fields/shared-fields.ts';
import type { JudgedRow } from '../../office/impor/judge-rows.ts';
import type { KnownJenis } from '../../office/impor/lembaga-of-row.ts';
import { lembagaIdentifier } from '../../office/lembaga/same-lembaga.ts';
import type { JenisLembaga } from '../../office/permohonan/facts/kasus-parts.ts';
import type { ImporFlags } from './impor-flags.ts';

/** Null where nothing is asked. */
export async function askKinds(
  sesi: Sitting,
  opsi: ImporFlags,
  baris: readonly JudgedRow<unknown>[],
): Promise<KnownJenis | null> {
  const pengenal = lembagaIdentifier(sesi.kantor);
  const asing = new Map<string, Readonly<{ nama: string; baris: number[] }>>();
  for (const b of baris) {
    if (b.lembaga === null || !b.cela.some(({ isian }) => isian === JENIS_FIELD.judul)) continue;
    const kunci = pengenal(b.lembaga);
    const lama = asing.get(kunci);
    if (lama) lama.baris.push(b.baris);
    else asing.set(kunci, { nama: b.lembaga, baris: [b.baris] });
  }
  if (asing.size === 0 || !mayAsk(sesi.env, opsi)) return null;
  const jawab = await askSeries(sesi.env, { ...opsi, ya: true }, async ({ ask, note }) => {
    note(`Jenis ${asing.size} lembaga tidak terbaca dari namanya, dan tidak tertulis di bukunya.`);
    const isi = new Map<string, JenisLembaga>();
    for (const [kunci, { nama, baris: di }] of asing) {
      const jenis = await ask.choose<JenisLembaga | 'ini' | 'sisanya'>(`Jenis ${nama} (baris ${di.join(', ')})`, [
        ...JENIS_CHOICES,
        { nilai: 'ini', nama: 'Tidak tahu: barisnya cacat' },
        { nilai: 'sisanya', nama: 'Tidak tahu, juga yang sesudahnya' },
      ]);
      if (jenis === 'sisanya') break;
      if (jenis !== 'ini') isi.set(kunci, jenis);
    }
    return isi;
  });
  return (nama) => jawab.get(pengenal(nama)) ?? null;
}
