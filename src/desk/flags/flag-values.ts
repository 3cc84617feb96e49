/** Commander accepts empty values, flags taken as values, and a NIK. */
import type { Command } from 'commander';
import { Failure } from '../../errors.ts';
import { checkText, refuseNik } from '../../office/permohonan/text/allowed-text.ts';

/** A path may hold sixteen digits; the name under which a scan is kept is checked when its act is recorded. */
const PATH_FLAG = /<.*(?:file|dir|berkas|folder).*>/;

/** Its own rules tell a slip in a NIP from a NIK. */
const NIP_FLAG = '--nip';

/** @throws ISIAN_KURANG, PEMAKAIAN_SALAH, NIK_DITOLAK, TEKS_TERLARANG */
export function checkFlagValues(c: Command): void {
  const berlaku = [c, ...(c.parent ? [c.parent] : [])];
  const pilihan = berlaku.flatMap((x) => x.options.map((o) => ({ o, diketik: x.getOptionValue(o.attributeName()) })));
  const flag = new Set(pilihan.map(({ o }) => o.long));
  for (const { o, diketik } of pilihan) {
    for (const nilai of [diketik].flat()) {
      if (typeof nilai !== 'string') continue;
      if (nilai.trim() === '') {
        throw new Failure('ISIAN_KURANG', `Nilai ${o.long} kosong: isi nilainya, atau tinggalkan pilihan itu.`, [], {
          flag: [o.long],
        });
      }
      if (!PATH_FLAG.test(o.flags) && o.long !== NIP_FLAG) refuseNik(o.name(), nilai);
      if (o.long === '--kunci') checkText('kunci', nilai);
      if (flag.has(nilai)) {
        throw new Failure('PEMAKAIAN_SALAH', `Nilai ${o.long} belum disebut: "${nilai}" adalah pilihan lain.`, [], {
          flag: o.long,
        });
      }
    }
  }
}
