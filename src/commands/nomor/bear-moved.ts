import { openKasus } from '../../desk/open-kasus.ts';
import { type RecordedFacts, recordBeside } from '../../desk/record-facts.ts';
import { requireNaskah } from '../../desk/reference/require-naskah.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure, saidAfterRecord } from '../../errors.ts';
import { decide } from '../../office/permohonan/decide.ts';
import { nomorKindOfCode } from '../../office/permohonan/facts/nomor-naskah.ts';
import { typedLine } from '../../text/typed-line.ts';
import { mayReserveNomor } from './may-reserve.ts';

/**
 * A moved number is reserved in its true case, for the same paper or `untuk`. The move is recorded, so trouble is a
 * warning; a repeat with the key mends it.
 */
export async function bearMovedNomor(
  sesi: Sitting,
  { berkas: { id }, kejadian, coba }: RecordedFacts,
  { untuk, oleh }: Readonly<{ untuk?: string; oleh?: string }>,
): Promise<readonly string[]> {
  const pindah = kejadian.find((k) => k.jenis === 'NomorDipindah');
  if (!pindah) return [];
  const { nomor, ke } = pindah;
  const naskah = untuk ?? pindah.naskah;
  try {
    const terbuka = await openKasus(sesi, ke);
    const { berkas, aturan, peran } = terbuka;
    const kunci = `nomor ${nomor} ${id} ${pindah.dicatat}`;
    const sudah = berkas.tindakan.some((t) => t.kunci === kunci);
    const peringatan = sudah ? [] : mayReserveNomor(sesi, terbuka, requireNaskah(naskah), nomorKindOfCode(naskah));
    const pesan = sudah
      ? []
      : decide(aturan, berkas.permohonan, {
          ...{ jenis: 'PesanNomor', naskah, nomor, klaim: [] },
          ...{ pada: sesi.saat, dicatat: sesi.saat, oleh: sesi.pelaku(peran, oleh) },
        });
    if (!coba) await recordBeside(sesi, berkas, kunci, pesan);
    return peringatan;
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    const baris = typedLine(
      naskah === 'pks'
        ? ['sahkan', ke, '--nomor-kesatu', nomor]
        : ['nomor', 'pesan', ke, '--untuk', naskah, '--nomor', nomor],
    );
    return [`Di kasus ${ke} nomor itu belum tertulis: ${saidAfterRecord(e)} Sesudah itu: ${baris}`];
  }
}
