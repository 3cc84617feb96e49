import { mayAsk } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { isKantorOpen } from '../../office/days/jatuh-tempo.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { actorWarnings } from '../../office/permohonan/doubts/actor-warnings.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import type { KasusCommand } from '../../office/permohonan/kasus-command.ts';
import type { Selesaikan } from '../../office/permohonan/rules/decide-selesaikan.ts';
import { kelengkapanOfLangkah } from '../../office/permohonan/rules/kelengkapan.ts';
import { approvalWarnings } from '../../office/permohonan/standing/approved-details.ts';
import { judgeTenggat } from '../../office/permohonan/standing/tenggat.ts';
import { type Langkah, peranName, syaratOptions } from '../../office/sop/sop.ts';
import { latenessText } from '../../screen/kasus/langkah-text.ts';
import { lacksDisposisi } from './disposisi-flags.ts';
import { allFlagsGiven, type LangkahFlags } from './langkah-flags.ts';
import { reservedSurat } from './letter-flags.ts';

export function langkahWarnings(
  sesi: Sitting,
  k: OpenKasus,
  langkah: Langkah,
  s: KasusCommand & Selesaikan,
  diketik: LangkahFlags,
): readonly string[] {
  const { sop, berkas, aturan } = k;
  const diminta = kelengkapanOfLangkah(berkas.permohonan, langkah).flatMap(({ syarat }) => syaratOptions(syarat));
  const nyasar = s.ada === 'lengkap' ? [] : s.ada.filter((kode) => !diminta.includes(kode));
  return [
    ...actorWarnings(sop, aturan, langkah, s),
    ...(isKantorOpen(sesi.kalender, s.pada) ? [] : [`${formatTanggal(s.pada)} kantor tutup; tetap tercatat.`]),
    ...(nyasar.length > 0 ? [`Tidak diminta langkah ini, jadi tidak dicatat: ${nyasar.join(', ')}.`] : []),
    ...(langkah.kirim && !s.suratKeluar?.nomor
      ? [`Nomor surat keluar belum disebut. Isi kemudian: pks lengkapi ${berkas.id}`]
      : []),
    ...(langkah.kirim && !s.suratKeluar?.tanggal
      ? [`Tanggal surat keluar belum disebut. Isi kemudian: pks lengkapi ${berkas.id}`]
      : []),
    ...leftOverNomor(k, langkah, s),
    ...otherDayWarning(k, langkah, s),
    ...ownDisposisi(k, langkah, s),
    ...(lacksDisposisi(langkah, s) && !(asksAll(langkah, diketik) && mayAsk(sesi.env, diketik))
      ? [
          `Isi disposisi tidak disebut: langkah tercatat tanpa isinya, dan Buku kendali tidak memuatnya. Bila ada, tarik langkah ini, lalu isikan (--disposisi): ${againLines(berkas.id)}`,
        ]
      : []),
    ...balasanDateWarnings(k, s),
    ...approvalWarnings({ ...berkas.permohonan, balasan: s.balasan }, (kode) => aturan.elemen.get(kode)?.nama ?? kode),
  ];
}

/** Nothing the step demands stands in the flags, so its questions were asked. */
const asksAll = (langkah: Langkah, o: LangkahFlags): boolean => !o.ya && !allFlagsGiven(langkah, o);

export const vainTembusWarning = ({ tembus }: Selesaikan, kejadian: readonly KasusFact[]): readonly string[] =>
  tembus === undefined || kejadian.some((k) => k.jenis === 'Diselesaikan' && k.tembus)
    ? []
    : ['Tidak ada yang ditembus: empat mata tidak dilanggar. --tembus tidak dicatat.'];

/** Warns of a reason for a delay where there was none, and of a delay without a reason where it was not asked. */
export function alasanLambatWarning(
  { env, kalender, kantor }: Sitting,
  { berkas: { id, permohonan: p } }: OpenKasus,
  { pada, alasanLambat }: KasusCommand & Selesaikan,
  o: LangkahFlags,
): readonly string[] {
  const t = p.langkah && judgeTenggat(kalender, p, p.langkah, dayOf(pada));
  if (!t?.terlambat) {
    return o.alasanLambat?.trim() ? ['Langkah ini tidak lambat: --alasan-lambat tidak dicatat.'] : [];
  }
  if (alasanLambat !== undefined || (mayAsk(env, o) && !o.ya)) return [];
  const kemudian = o.coba
    ? 'sebut dengan --alasan-lambat.'
    : `tarik langkah ini, lalu isikan (--alasan-lambat): ${againLines(id)}`;
  return [
    `Langkah ini ${latenessText(t, kantor.hitungan)} dan alasannya tidak disebut; laporan memuatnya tanpa alasan. Bila ada, ${kemudian}`,
  ];
}

function ownDisposisi({ sop, berkas }: OpenKasus, langkah: Langkah, s: Selesaikan): readonly string[] {
  if (![s.kepada, ...(s.kepadaLain ?? [])].includes(langkah.pelaksana)) return [];
  return [
    `Disposisi ditujukan kepada ${peranName(sop, langkah.pelaksana)}, pemberi disposisi itu sendiri. Bila keliru, tarik langkah ini, lalu pilih yang benar: ${againLines(berkas.id)}`,
  ];
}

/** Both can be typed as they stand; the second asks. */
const againLines = (id: string): string => `pks undo ${id} · pks advance ${id}`;

/** Another number than the reserved one was typed. */
function leftOverNomor(
  { berkas: { id, permohonan } }: OpenKasus,
  langkah: Langkah,
  { suratKeluar }: KasusCommand & Selesaikan,
): readonly string[] {
  const pesanan = reservedSurat(permohonan, langkah);
  if (pesanan?.keadaan !== 'dipesan' || pesanan.nomor === suratKeluar?.nomor) return [];
  const batal = `pks nomor batal ${id} --untuk ${pesanan.naskah}`;
  return [`Nomor ${pesanan.nomor} yang dipesan untuk surat ini tidak dipakai dan masih dipesan. Batalkan: ${batal}`];
}

/** The number keeps the day it was used. */
function otherDayWarning(
  { berkas: { id, permohonan } }: OpenKasus,
  langkah: Langkah,
  { pada, suratKeluar }: KasusCommand & Selesaikan,
): readonly string[] {
  const pesanan = reservedSurat(permohonan, langkah);
  const tanggal = pesanan?.keadaan === 'dipakai' && pesanan.nomor === suratKeluar?.nomor ? pesanan.tanggal : null;
  if (tanggal === null || tanggal !== suratKeluar?.tanggal || tanggal === dayOf(pada)) return [];
  return [
    `Surat bertanggal ${formatTanggal(tanggal)}, hari nomornya dipakai, bukan hari langkah ini. Bila keliru: pks ralat ${id} --isian tanggal-keluar`,
  ];
}

/** Warns of a reply older than its request or younger than its arrival. */
function balasanDateWarnings(
  { berkas: { id, permohonan: p } }: OpenKasus,
  { pada, balasan }: KasusCommand & Selesaikan,
): readonly string[] {
  if (!balasan) return [];
  const dikirim = p.suratKeluar?.tanggal ? null : (p.surat?.tanggal ?? null);
  const ralat = `Periksa lagi; betulkan dengan: pks ralat ${id} --isian tanggal-balasan`;
  return [
    ...(dikirim !== null && balasan.tanggal < dikirim
      ? [
          `Surat balasan bertanggal ${formatTanggal(balasan.tanggal)}, lebih awal daripada surat yang dibalas (${formatTanggal(dikirim)}). ${ralat}`,
        ]
      : []),
    ...(balasan.tanggal > dayOf(pada)
      ? [`Surat balasan bertanggal ${formatTanggal(balasan.tanggal)}, sesudah tiba (${formatTanggal(pada)}). ${ralat}`]
      : []),
  ];
}
