import { printAnswer } from '../../desk/answer.ts';
import type { KeyedFlags } from '../../desk/flags/standard-flags.ts';
import { hashRequest } from '../../desk/record-facts.ts';
import { alreadyRecordedKantor, recordKantorFacts } from '../../desk/record-kantor.ts';
import { readShippedLibur } from '../../desk/reference/shipped-data.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { liburChanges } from '../../office/kantor/libur-changes.ts';

export async function runLiburPerbarui(env: Env, opsi: KeyedFlags): Promise<void> {
  const sesi = await openSitting(env, opsi);
  const permintaan = hashRequest(sesi, 'libur perbarui', opsi);
  const sudah = await alreadyRecordedKantor(sesi, opsi, permintaan);
  const beda = sudah ? [] : liburChanges(sesi.kantor.libur, await readShippedLibur(env));
  const baru = beda.map(({ tahun, libur }) => ({ jenis: 'LiburDiperbarui' as const, tahun, libur }));
  const hasil =
    baru.length === 0 ? { kantor: sesi.kantor, peringatan: [] } : await recordKantorFacts(sesi, baru, opsi, permintaan);
  printAnswer(env, opsi, {
    skema: 'libur',
    dasar: sesi.dasar,
    data: beda.map(({ tahun, libur, masuk, hilang }) => ({ tahun, keputusan: libur.dasar, masuk, hilang })),
    ringkas: { berubah: beda.length },
    peringatan: hasil.peringatan,
    teks: (data) =>
      data.length === 0
        ? 'Kalender sudah mutakhir: tidak ada yang berubah.'
        : data
            .map((d) =>
              [
                `✓ ${d.tahun}: ${d.keputusan}`,
                ...d.masuk.map((h) => `  + ${formatTanggal(h.tanggal)}: ${h.nama}`),
                ...d.hilang.map((h) => `  - ${formatTanggal(h.tanggal)}: ${h.nama}`),
              ].join('\n'),
            )
            .join('\n'),
  });
}
