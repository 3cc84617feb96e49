import { askMissing } from '../../desk/ask/ask-missing.ts';
import { neededPejabat } from '../../desk/ask/ask-pejabat.ts';
import { parsePeranCode } from '../../desk/flags/sop-codes.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import { recordKantorAct } from '../../desk/record-kantor.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { jabatanHolders } from '../../office/kantor/pejabat/acting-pejabat.ts';
import { checkJabatan } from '../../office/kantor/pejabat/jabatan.ts';
import { earlierNipWarning, nipWarnings, refuseTakenNip } from '../../office/kantor/pejabat/nip-owner.ts';
import { type PejabatEntry, personOf } from '../../office/kantor/pejabat/pejabat.ts';
import { peranName } from '../../office/sop/sop.ts';
import { shownWord } from '../../text/typed-line.ts';
import { answerPejabat } from './answer-pejabat.ts';
import { type PejabatFlags, parseFlagNip, tidyBlanks } from './pejabat-flags.ts';

export async function runPejabatTambah(env: Env, diketik: PejabatFlags): Promise<void> {
  const sesi = await openSitting(env, diketik);
  const sop = await sesi.sop();
  parseFlagNip(sesi, diketik);
  const maksud = { nama: 'pejabat tambah', apa: 'Pejabat' };
  const o = await askMissing(env, diketik, maksud, neededPejabat(sesi, sop));
  await recordKantorAct(sesi, 'pejabat tambah', o, answerPejabat(sesi, o), () => {
    const isi: PejabatEntry = {
      nama: tidyBlanks(o.nama),
      nip: parseFlagNip(sesi, o),
      pangkat: tidyBlanks(o.pangkat) || null,
      peran: parsePeranCode(sop, '--peran', o.peran ?? ''),
      akun: tidyBlanks(o.akun) || null,
      mulai: readTypedDay(sesi, 'pejabat --mulai', o.mulai ?? ''),
      sampai: o.sampai === undefined ? null : readTypedDay(sesi, '--sampai', o.sampai),
    };
    const { pejabat } = sesi.kantor;
    const orang = personOf(pejabat, isi.nama);
    checkJabatan(pejabat, isi, orang);
    if (isi.nip !== null) refuseTakenNip(sesi.kantor, isi.nip, isi.nama, orang);
    const peran = peranName(sop, isi.peran);
    const lain = jabatanHolders(sesi.kantor, isi.peran, isi.mulai).map((p) => p.nama);
    const akhir = isi.sampai ? ` sampai ${formatTanggal(isi.sampai)}` : '';
    return {
      kejadian: [{ jenis: 'PejabatDitambah', ...isi }],
      kabar: `✓ ${isi.nama}: ${peran} sejak ${formatTanggal(isi.mulai)}${akhir}`,
      peringatan: [
        ...(isi.nip === null ? [] : nipWarnings(isi.nip, sesi.hariIni)),
        ...earlierNipWarning(pejabat, isi, orang),
        ...(lain.length > 0
          ? [`${peran} juga dijabat ${lain.join(', ')}. Bila diganti: pks pejabat akhiri ${shownWord(lain[0] ?? '')}`]
          : []),
        ...(pejabat.length === 0
          ? [
              'Mulai sekarang langkah tercatat atas nama pemegang perannya, dan empat mata berlaku: yang menyusun tidak memeriksa naskahnya sendiri. Catat juga pejabat lain: pks pejabat tambah',
            ]
          : []),
      ],
    };
  });
}
