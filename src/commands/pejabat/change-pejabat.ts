import { askPejabatChange } from '../../desk/ask/ask-pejabat.ts';
import { mayAsk, requireFlags } from '../../desk/flags/standard-flags.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import { recordKantorAct } from '../../desk/record-kantor.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { Failure } from '../../errors.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { checkJabatan } from '../../office/kantor/pejabat/jabatan.ts';
import { nipWarnings, refuseTakenNip, sameNipRows } from '../../office/kantor/pejabat/nip-owner.ts';
import { holdsJabatan } from '../../office/kantor/pejabat/pejabat.ts';
import { shownWord } from '../../text/typed-line.ts';
import { answerPejabat } from './answer-pejabat.ts';
import { jabatanMeant, type PejabatFlags, parseFlagNip, rowKeyOf, tidyBlanks } from './pejabat-flags.ts';

export async function runPejabatUbah(env: Env, nama: string, diketik: PejabatFlags): Promise<void> {
  const sesi = await openSitting(env, diketik);
  parseFlagNip(sesi, diketik);
  const tanya = changedFlags(diketik).length === 0 && mayAsk(env, diketik);
  const o = tanya ? await askPejabatChange(sesi, diketik) : diketik;
  const { tanpaNip } = o;
  const apa = changedFlags(o);
  requireFlags(
    'Perubahan',
    apa.length === 0 ? ['--nama, --nip, --pangkat, --akun atau --mulai'] : [],
    `pks pejabat ubah ${shownWord(nama)}`,
  );
  await recordKantorAct(sesi, 'pejabat ubah', { ...o, pejabat: nama }, answerPejabat(sesi, o), async () => {
    const sejak = o.sejak === undefined ? null : readTypedDay(sesi, '--sejak', o.sejak);
    const lama = await jabatanMeant(sesi, nama, o.peran, (p) => sejak === null || holdsJabatan(p, sejak));
    const baru = {
      ...(o.nama !== undefined && { nama: tidyBlanks(o.nama) }),
      ...((o.nip !== undefined || tanpaNip) && { nip: parseFlagNip(sesi, o) }),
      ...(o.pangkat !== undefined && { pangkat: tidyBlanks(o.pangkat) || null }),
      ...(o.akun !== undefined && { akun: tidyBlanks(o.akun) || null }),
      ...(o.mulai !== undefined && { mulai: readTypedDay(sesi, 'pejabat --mulai', o.mulai) }),
    };
    if (tanpaNip && o.nip !== undefined)
      throw new Failure('PEMAKAIAN_SALAH', '--nip dan --tanpa-nip: pakai salah satu.');
    if (sejak !== null && o.mulai !== undefined) {
      throw new Failure(
        'PEMAKAIAN_SALAH',
        '--mulai membetulkan masa jabatan, --sejak mencatat perubahan; pakai salah satu.',
        [],
      );
    }
    const lainnya = sesi.kantor.pejabat.filter((p) => p !== lama);
    checkJabatan(lainnya, { ...lama, ...baru }, lama.orang);
    if (baru.nip) refuseTakenNip(sesi.kantor, baru.nip, baru.nama ?? lama.nama, lama.orang);
    const kapan = sejak
      ? `berubah sejak ${formatTanggal(sejak)}; surat sebelumnya tetap`
      : `dibetulkan untuk masa jabatan sejak ${formatTanggal(lama.mulai)}`;
    const alasan = o.alasan?.trim() || null;
    return {
      kejadian: [
        { jenis: 'PejabatDiubah', baris: rowKeyOf(lama), ubah: baru, sejak, alasan },
        ...sameNipRows(lainnya, lama, sejak, baru.nip).map((p) => {
          return {
            jenis: 'PejabatDiubah',
            baris: rowKeyOf(p),
            ubah: { nip: baru.nip ?? null },
            sejak,
            alasan,
          } as const;
        }),
      ],
      kabar: `✓ ${lama.nama}: ${apa.join(', ')} ${kapan}`,
      peringatan: baru.nip ? nipWarnings(baru.nip, sesi.hariIni) : [],
    };
  });
}

const changedFlags = (o: PejabatFlags) =>
  (['nama', 'nip', 'pangkat', 'akun', 'mulai'] as const).filter(
    (f) => o[f] !== undefined || (f === 'nip' && o.tanpaNip),
  );
