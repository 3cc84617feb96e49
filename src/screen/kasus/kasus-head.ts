import { formatShortWeekday, formatTanggal, momentText } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import type { CodeNames } from '../../office/permohonan/facts/kinds/fact-kind.ts';
import { importSourceText } from '../../office/permohonan/facts/kinds/import-facts.ts';
import type { TargetDay } from '../../office/permohonan/standing/tenggat.ts';
import type { DaysByOwner, OfficeShare } from '../../office/permohonan/standing/whose-days.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import { SIFAT_NAMES } from '../../office/permohonan/text/disposisi-words.ts';
import { closingReason, langkahCode, noted, tanggunganName } from '../../office/permohonan/text/kasus-words.ts';
import type { KasusView } from '../../office/permohonan/views/kasus-view.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { hangIndent } from '../layout/wrap.ts';
import { kerjaSamaLine, withoutPksText } from './agreement-lines.ts';
import { actorText } from './history-line.ts';
import { allHoldersText } from './holders-text.ts';
import { dayUnit, dueText, latenessText } from './langkah-text.ts';
import { balasanLine, contactsLine, suratKeluarLine } from './letter-lines.ts';
import { daysPerParty } from './tanggungan-text.ts';

export type KasusContext = CodeNames &
  OfficeShare &
  Readonly<{
    hari: DaysByOwner;
    hariIni: string;
    hitungan: string;
    lewatHariKerja: number;
    lewatHari: number;
    sisaHariKerja: number | null;
    terlambat: boolean;
    pengingat: Readonly<{ hari: number; diingatkan: number | null; perintah: string }> | null;
    terkirim: boolean;
    /** The end of the agreement that this case renews. */
    pksLamaBerakhir: string | null;
    /** The beginning of the agreement that renews this one, once it is signed. */
    pksBaruMulai: string | null;
    namaElemen: (e: string) => string;
  }>;

const STATUS_TEXTS: Readonly<Record<string, string>> = {
  aktif: 'aktif',
  selesai: 'selesai',
  ditolak: 'ditolak',
  dicabut: 'dicabut pemohon',
  dikembalikan: 'dikembalikan karena belum lengkap',
  dialihkan: 'dialihkan: data agregat, dijawab dengan surat',
  batal: 'batal: salah daftar',
};

export function kasusHead(d: KasusView, k: KasusContext, g: ScreenStyle): string {
  const tahun = yearOf(k.hariIni);
  const l = d.langkah;
  return labelledLines(
    [
      ['Kasus', `${g.bold(d.id)}  ${d.lembaga.nama} (${codeWord(d.lembaga.jenis)})`],
      ['Surat', d.surat ? `${d.surat.nomor}, ${formatTanggal(d.surat.tanggal)}${noted(d.surat.hal)}` : ''],
      ['Sifat surat', d.sifatSurat ? SIFAT_NAMES[d.sifatSurat] : ''],
      ['Diterima', receivedLine(d, tahun)],
      ['Asal', d.impor ? importSourceText(d.impor) : ''],
      ['Status', STATUS_TEXTS[d.status] ?? d.status],
      ['Sekarang', l ? `${langkahCode(l.no)} ${l.ringkas} · ${k.namaPeran(l.pelaksana)}` : ''],
      [
        'Target',
        l
          ? `H${l.target.h} ${formatShortWeekday(l.target.tanggal, tahun)} (${dueLine(l.target, k, g)})${standardMinutes(l.menit)}`
          : '',
      ],
      ['', l ? sinceBalasanLine(k, tahun) : ''],
      [
        'Jeda',
        l?.jeda
          ? g.yellow(
              `menunggu ${tanggunganName(l.tanggungan)} sejak ${momentText(l.jeda.sejak, tahun)}: ${l.jeda.alasan}`,
            )
          : '',
      ],
      ['Hari', d.diterima === null ? '' : daysPerParty(k.hari, k.hitungan)],
      ['Dipegang', allHoldersText(d, k.hitungan, tahun, k.namaPeran)],
      [
        'Pengingat',
        k.pengingat
          ? g.yellow(`${k.pengingat.hari} hk menunggu balasan${remindedText(k.pengingat)} → ${k.pengingat.perintah}`)
          : '',
      ],
      [
        'Ditutup',
        d.ditutup && d.diterima !== null
          ? `${momentText(d.ditutup.pada, tahun)}${noted(closingReason(d.ditutup))}`
          : '',
      ],
      ['Koreksi', d.koreksi ? g.yellow(koreksiText(d.koreksi, k, tahun)) : ''],
      ['Gabungan', joinedText(d)],
      ['Balasan', balasanLine(d, tahun)],
      ['Surat keluar', suratKeluarLine(d, k.terkirim, tahun)],
      ['Hubungan', contactsLine(d, tahun)],
      ['Nomor', d.nomor.map(nomorText).join(' · ')],
      ['Perpanjangan', renewedText(d, k)],
      ...kerjaSamaLine(d, k),
      ['Dasar', `SOP ${d.sop} · ${codeWord(k.hitungan)} · revisi ${d.revisi}`],
    ],
    g,
  );
}

const koreksiText = (
  { langkah, catatan, oleh, pada }: NonNullable<KasusView['koreksi']>,
  { namaPeran }: KasusContext,
  tahun: number,
): string => `dari langkah ${langkah}: ${catatan} (${actorText(oleh, namaPeran)}, ${momentText(pada, tahun)})`;

const renewedText = ({ perpanjanganDari, kerjaSama }: KasusView, k: KasusContext): string =>
  perpanjanganDari ? `dari PKS kasus ${perpanjanganDari}${oldEndText(k, kerjaSama?.mulai ?? null)}` : '';

/** The same letter stands in the book twice; the other row is struck. */
const joinedText = ({ gabungan }: KasusView): string =>
  gabungan
    .map(
      ({ kasus, agenda }) =>
        `surat ini terdaftar juga sebagai ${kasus}${agenda ? `, agenda no. ${agenda.nomor}/${agenda.tahun}` : ''} (batal)`,
    )
    .join(' · ');

const nomorText = ({ nomor, keadaan, naskah, alasan }: KasusView['nomor'][number]): string =>
  `${nomor} ${keadaan}${keadaan === 'pindah' ? `, ${alasan}` : ''} (${naskah})`;

const remindedText = ({ diingatkan }: NonNullable<KasusContext['pengingat']>): string =>
  diingatkan === null ? ' tanpa pengingat baru' : `, ${diingatkan} hk sejak pengingat terakhir`;

function oldEndText({ pksLamaBerakhir: berakhir, hariIni }: KasusContext, mulai: string | null): string {
  if (berakhir === null) return '';
  const kata = berakhir < hariIni ? 'sudah berakhir' : 'berakhir';
  return `, ${kata} ${formatShortWeekday(berakhir, yearOf(hariIni))}${withoutPksText(berakhir, mulai, hariIni)}`;
}

/** A case from before pks has only what the old book tells. */
function receivedLine({ diterima, agenda, impor }: KasusView, tahun: number): string {
  if (!impor) return `${momentText(diterima ?? '', tahun)} · agenda surat masuk no. ${agenda?.nomor}/${agenda?.tahun}`;
  return diterima === null ? '' : momentText(diterima, tahun);
}

/** Names the office's own share where it is less than the whole. */
function dueLine(target: TargetDay, k: KasusContext, g: ScreenStyle): string {
  if (!k.terlambat) return dueText({ ...k, target }, { ...k, per: k.hariIni });
  const semua = k.hitungan === 'hari-kalender' ? k.lewatHari : k.lewatHariKerja;
  const sendiri = k.lewatKantor === semua ? '' : `, kantor ${k.lewatKantor} ${dayUnit(k.hitungan)}`;
  return `${g.red(`✗ ${latenessText(k, k.hitungan)}`)}${sendiri}`;
}

function sinceBalasanLine({ sejakBalasan: s, hitungan }: KasusContext, tahun: number): string {
  if (!s) return '';
  const terlambat =
    (hitungan === 'hari-kalender' ? s.lewatHari : s.lewatHariKerja) > 0 ? ` (${latenessText(s, hitungan)})` : '';
  return `H${s.h} ${formatShortWeekday(s.tanggal, tahun)}${terlambat} bila dihitung sejak balasan Kemendagri tiba`;
}

const standardMinutes = (menit: number | null): string => (menit === null ? '' : ` · baku ${menit} menit`);

export const labelledLines = (isi: readonly (readonly [string, string])[], g: ScreenStyle): string =>
  isi
    .filter(([, teks]) => teks !== '')
    .map(([label, teks]) => hangIndent(`${label} `.padEnd(13), teks, g.lebar))
    .join('\n');
