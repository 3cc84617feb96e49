import { readLampiran } from '../../desk/documents/take-lampiran.ts';
import { readPksDays } from '../../desk/flags/pks-days.ts';
import { oneOfWords, requireFlags, retypeFlags } from '../../desk/flags/standard-flags.ts';
import type { KasusRequest } from '../../desk/guard/rehearse.ts';
import { gapWarnings } from '../../desk/kerja-sama/renewal-gap.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { formatTanggalSurat } from '../../office/days/format-days.ts';
import type { Tanggal } from '../../office/days/tanggal.ts';
import { parseNipOrNrp } from '../../office/kantor/pejabat/nrp.ts';
import { rhythmSaid } from '../../office/naskah/wording/data-balikan-rhythm.ts';
import { oneNomorWarning } from '../../office/permohonan/doubts/one-nomor.ts';
import { shortTitle } from '../../office/permohonan/doubts/short-titles.ts';
import { reservedNomor } from '../../office/permohonan/facts/nomor-naskah.ts';
import { endOfJangka } from '../../office/permohonan/kerja-sama/kerja-sama-state.ts';
import type { OwedDueDays } from '../../office/permohonan/kerja-sama/owed-periods.ts';
import { parseIrama } from '../../office/permohonan/kerja-sama/owed-periods.ts';
import { IRAMA, type Irama, SIGNED_PKS } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { ReceivedKasus } from '../../office/permohonan/permohonan.ts';
import { agreedDetails } from '../../office/permohonan/standing/approved-details.ts';
import type { NewKasusFile, StoredKasus } from '../../store/register.ts';
import type { SahkanFlags } from './ask-sahkan.ts';

/** `menurut` is the last day by the request's length of time. */
type SahkanRequest = Readonly<{
  perintah: Extract<KasusRequest, { jenis: 'Sahkan' }>;
  menurut: Tanggal | null;
  files: readonly NewKasusFile[];
  peringatan: readonly string[];
}>;

const NOMOR_FLAGS = ['nomor-kesatu', 'nomor-kedua'];

/** @throws ISIAN_KURANG, NILAI_TIDAK_DIKENAL, TANGGAL_TIDAK_TERBACA, BERKAS_TIDAK_DAPAT_DIBACA */
export async function sahkanRequest(
  sesi: Sitting,
  berkas: StoredKasus,
  opsi: SahkanFlags,
  tempo: OwedDueDays,
): Promise<SahkanRequest> {
  const { id, permohonan: p } = berkas;
  const penandatanganKedua = opsi.penandatanganKedua?.trim() || p.lembaga.pimpinan;
  const jabatanKedua = opsi.jabatanKedua?.trim() || p.lembaga.jabatanPimpinan;
  const { tanggal, mulai, berakhir: disebut } = readPksDays(sesi, berkas, opsi);
  const jangka = agreedDetails(p).jangkaWaktu;
  const menurut = jangka === null ? null : endOfJangka(mulai, jangka);
  const berakhir = disebut ?? menurut;
  const nomorKesatu = opsi.nomorKesatu?.trim() || (reservedNomor(p, 'pks')?.nomor ?? '');
  const nomorKedua = nomorKeduaOf(id, opsi);
  const wajib = {
    '--nomor-kesatu': nomorKesatu || null,
    '--nomor-kedua': nomorKedua || (opsi.nomorKeduaMenyusul ? '' : null),
    '--berakhir': berakhir,
    '--penandatangan-kedua': penandatanganKedua,
    '--jabatan-kedua': jabatanKedua,
  };
  requireFlags(
    'Pengesahan',
    Object.entries(wajib).flatMap(([flag, nilai]) => (nilai === null ? [flag] : [])),
    retypeFlags(`sahkan ${id}`, { 'nomor-kesatu': opsi.nomorKesatu, 'nomor-kedua': opsi.nomorKedua }, NOMOR_FLAGS),
  );
  const lampiran = opsi.berkas === undefined ? [] : [await readLampiran(sesi, SIGNED_PKS, opsi.berkas)];
  const { irama, kata } = iramaOf(id, p, opsi.irama);
  const pengesahan = {
    nomorKesatu,
    nomorKedua,
    tanggal,
    mulai,
    berakhir: berakhir ?? mulai,
    penandatanganKedua: penandatanganKedua ?? '',
    jabatanKedua: jabatanKedua ?? '',
    irama,
    tempo,
    ...(opsi.dasarKedua?.trim() && { dasarKedua: opsi.dasarKedua.trim() }),
    ...(opsi.nipKedua?.trim() && { nipKedua: parseNipOrNrp('--nip-kedua', opsi.nipKedua, sesi.hariIni) }),
    ...(opsi.pangkatKedua?.trim() && { pangkatKedua: opsi.pangkatKedua.trim() }),
  };
  return {
    perintah: { jenis: 'Sahkan', pada: tanggal, pengesahan, lampiran: lampiran.map((l) => l.lampiran) },
    menurut,
    files: lampiran.map((l) => l.berkas),
    peringatan: [
      ...oneNomorWarning({ nomorKesatu, nomorKedua: nomorKedua || null }),
      ...(nomorKedua ? [] : [`Nomor dari lembaga menyusul; bila sudah ada: pks lengkapi ${id}`]),
      ...shortTitle(id, jabatanKedua, 'jabatan-kedua'),
      ...kata,
      ...dayWarnings(p, pengesahan, menurut),
      ...(await gapWarnings(sesi, { id, perpanjanganDari: p.perpanjanganDari }, mulai)),
      ...(lampiran.length === 0 ? [missingScanWarning(id)] : []),
    ],
  };
}

/** Empty where it is still to come. @throws PEMAKAIAN_SALAH */
function nomorKeduaOf(id: string, { nomorKedua, nomorKeduaMenyusul }: SahkanFlags): string {
  const nomor = nomorKedua?.trim() ?? '';
  if (nomor === '' || !nomorKeduaMenyusul) return nomor;
  throw new Failure(
    'PEMAKAIAN_SALAH',
    '--nomor-kedua-menyusul berarti nomornya belum ada, jadi tidak bersama --nomor-kedua.',
    [`pks sahkan ${id}`],
  );
}

/** Warns where the agreement begins or ends on an unexpected day. */
function dayWarnings(
  p: ReceivedKasus,
  { tanggal, mulai, berakhir }: Readonly<{ tanggal: Tanggal; mulai: Tanggal; berakhir: Tanggal }>,
  menurut: Tanggal | null,
): readonly string[] {
  const jangka = agreedDetails(p).jangkaWaktu;
  return [
    ...(mulai === tanggal
      ? []
      : [
          `Berlaku sejak ${formatTanggalSurat(mulai)}, bukan sejak ditandatangani: pastikan PKS yang ditandatangani menyebutnya (Jangka Waktu dan Penutup).`,
        ]),
    ...(menurut === null || berakhir === menurut
      ? []
      : [
          `Jangka waktu ${jangka === p.permohonan.jangkaWaktu ? 'permohonan' : 'yang disetujui'} ${jangka}: menurut itu berakhir ${formatTanggalSurat(menurut)}, bukan ${formatTanggalSurat(berakhir)}.`,
        ]),
  ];
}

const missingScanWarning = (id: string): string =>
  `Pindaian PKS yang ditandatangani belum ada di kasus ini: pks lampirkan ${id} --untuk ${SIGNED_PKS}`;

/** How often data balikan is owed: as given, else by the request, else as the reports. */
function iramaOf(
  id: string,
  p: ReceivedKasus,
  teks: string | undefined,
): Readonly<{ irama: Irama; kata: readonly string[] }> {
  const dibaca = parseIrama(p.permohonan.dataBalikan);
  const frasa = rhythmSaid(p.permohonan.dataBalikan);
  if (teks !== undefined) {
    const irama = oneOfWords('--irama', IRAMA, teks);
    const tertulis = dibaca ?? 'semesteran';
    const beda = `Irama data balikan dicatat ${irama}, sedangkan PKS menyebutnya menurut permohonan (${frasa ?? tertulis}): pastikan PKS yang ditandatangani menyebut ${irama}.`;
    return { irama, kata: irama === tertulis && (dibaca !== null || frasa === null) ? [] : [beda] };
  }
  if (dibaca !== null) return { irama: dibaca, kata: [] };
  const sebab = frasa === null ? 'tidak terbaca dari permohonan' : `menurut PKS ${frasa}, yang tidak ditagih pks`;
  const kata = `Irama data balikan ${sebab}; dicatat semesteran. Bila lain: pks ralat ${id} --isian irama`;
  return { irama: 'semesteran', kata: [kata] };
}
