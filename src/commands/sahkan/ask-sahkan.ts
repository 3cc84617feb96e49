import { sayFullTitle } from '../../desk/ask/ask-field.ts';
import { askOptionalPindaian } from '../../desk/ask/ask-pindaian.ts';
import type { Asking } from '../../desk/ask/question-series.ts';
import { askOptionalText, askRequiredText, nomorPrompt } from '../../desk/ask/typed-answers.ts';
import { pksEndPrompt, signingDayPrompt } from '../../desk/flags/pks-days.ts';
import type { ActFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { reservedNomor } from '../../office/permohonan/facts/nomor-naskah.ts';
import { SIGNED_PKS } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import { agreedDetails } from '../../office/permohonan/standing/approved-details.ts';
import { kasusHeading } from '../../screen/kasus/kasus-heading.ts';

export type SahkanFlags = ActFlags &
  Readonly<{
    nomorKesatu?: string;
    nomorKedua?: string;
    nomorKeduaMenyusul?: boolean;
    mulai?: string;
    berakhir?: string;
    penandatanganKedua?: string;
    jabatanKedua?: string;
    dasarKedua?: string;
    nipKedua?: string;
    pangkatKedua?: string;
    irama?: string;
    berkas?: string;
  }>;

const BOTH_NUMBERS =
  'Nomor dari lembaga belum ada? Lewati dengan Enter; di buku tertulis "menyusul", dan dilengkapi kemudian: pks lengkapi';

const presetTo = (bawaan: string | null | undefined) => (bawaan ? { bawaan } : {});

export async function askPengesahan(
  sesi: Sitting,
  berkas: OpenKasus['berkas'],
  { ask, note }: Asking,
  o: SahkanFlags,
  tercetak: readonly string[],
): Promise<SahkanFlags> {
  const p = berkas.permohonan;
  for (const baris of [kasusHeading(berkas), ...tercetak]) note(baris);
  const kedua = o.nomorKedua?.trim() || o.nomorKeduaMenyusul;
  if (!kedua) note(BOTH_NUMBERS);
  const bernomor = o.nomorKesatu?.trim() && kedua; // With both numbers the rest is known.
  const dipesan = reservedNomor(p, 'pks')?.nomor;
  if (!o.nomorKesatu?.trim() && dipesan === undefined)
    note(`Nomor PKS dari kantor belum dipesan. Memesannya dulu: Ctrl+C, lalu pks nomor pesan ${berkas.id} --untuk pks`);
  const nomorKesatu =
    o.nomorKesatu?.trim() || (await askRequiredText(ask, 'Nomor PKS kantor ini', nomorPrompt(dipesan)));
  const nomorKedua = kedua
    ? o.nomorKedua?.trim()
    : await askOptionalText(ask, 'Nomor PKS lembaga (Enter = menyusul)', nomorPrompt());
  const tanggal = o.tanggal ?? (await askRequiredText(ask, 'Ditandatangani', signingDayPrompt(sesi, berkas)));
  const penandatanganKedua =
    o.penandatanganKedua?.trim() ||
    (bernomor && p.lembaga.pimpinan) ||
    (await askRequiredText(ask, 'Penanda tangan lembaga', presetTo(p.lembaga.pimpinan)));
  const jabatanKedua =
    o.jabatanKedua?.trim() ||
    (bernomor && p.lembaga.jabatanPimpinan) ||
    (await askRequiredText(ask, 'Jabatan penanda tangan', {
      ...presetTo(p.lembaga.jabatanPimpinan),
      gema: sayFullTitle,
    }));
  const berakhir =
    o.berakhir ??
    (agreedDetails(p).jangkaWaktu === null
      ? await askRequiredText(ask, 'Berakhir (hari terakhir)', pksEndPrompt(sesi, berkas, { ...o, tanggal }))
      : undefined);
  const pindaian =
    o.berkas ?? (bernomor ? undefined : await askOptionalPindaian(sesi, ask, 'Pindaian PKS', SIGNED_PKS));
  return {
    ...o,
    nomorKesatu,
    ...(nomorKedua ? { nomorKedua } : { nomorKeduaMenyusul: true }),
    tanggal,
    penandatanganKedua,
    jabatanKedua,
    ...(berakhir !== undefined && { berakhir }),
    ...(pindaian !== undefined && { berkas: pindaian }),
  };
}
