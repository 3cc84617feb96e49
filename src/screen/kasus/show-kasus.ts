import { momentText } from '../../office/days/format-days.ts';
import { yearOf } from '../../office/days/tanggal.ts';
import { isNrp } from '../../office/kantor/pejabat/nrp.ts';
import { missingRecipients } from '../../office/permohonan/kerja-sama/open-work.ts';
import { codeWord } from '../../office/permohonan/text/code-words.ts';
import type { KasusView } from '../../office/permohonan/views/kasus-view.ts';
import type { ScreenStyle } from '../layout/style.ts';
import { textTable } from '../layout/text-table.ts';
import { hangIndent } from '../layout/wrap.ts';
import { isOver } from './agreement-lines.ts';
import { actorText, historyLine } from './history-line.ts';
import { type KasusContext, kasusHead, labelledLines } from './kasus-head.ts';

export function showKasus(d: KasusView, k: KasusContext, g: ScreenStyle): string {
  const bagian = [
    kasusHead(d, k, g),
    d.langkah ? kelengkapanPart(d, g) : '',
    permohonanPart(d, k, g),
    `${g.bold('Riwayat')}\n${historyPart(d, k, g)}`,
    documentsPart(d, k, g),
    nextPart(d, k),
  ];
  return bagian.filter(Boolean).join('\n\n');
}

const kelengkapanPart = (d: KasusView, g: ScreenStyle): string =>
  [
    g.bold(`Kelengkapan langkah ${d.langkah?.no}`),
    ...(d.kelengkapan.length === 0 ? ['  tidak ada yang diminta'] : []),
    ...d.kelengkapan.map((k) =>
      k.ada ? `  ${g.green('✓')} ${k.nama}` : `  ${g.red('✗')} ${k.nama}  → --ada ${k.kode}`,
    ),
  ].join('\n');

function permohonanPart(d: KasusView, k: KasusContext, g: ScreenStyle): string {
  const p = d.permohonan;
  const setuju = d.balasan?.disetujui;
  const belum = '(belum ada)';
  if (d.data === 'agregat') return labelledLines([['Permohonan', 'data agregat']], g);
  return labelledLines(
    [
      ['Pengguna', d.lembaga.nama],
      ['Alamat', d.lembaga.alamat ?? ''],
      ['Pimpinan', [d.lembaga.pimpinan, d.lembaga.jabatanPimpinan].filter(Boolean).join(', ')],
      [
        isNrp(d.lembaga.nipPimpinan ?? '') ? 'Pangkat' : 'Pangkat, NIP',
        [d.lembaga.pangkatPimpinan, d.lembaga.nipPimpinan].filter(Boolean).join(', '),
      ],
      ['Dasar', d.lembaga.dasarPimpinan ?? ''],
      ['Akta', d.lembaga.akta ?? ''],
      ['Kontak', d.lembaga.kontak ?? ''],
      ['Berkas', papersText(d)],
      ['Pemanfaatan', codeWord(p.pemanfaatan)],
      ['Tujuan', p.tujuan ?? belum],
      ['Elemen data', p.elemen.length === 0 ? belum : p.elemen.map(k.namaElemen).join(', ')],
      [' disetujui', (setuju?.elemen ?? []).map(k.namaElemen).join(', ')],
      ['Metode', p.metode === null ? belum : codeWord(p.metode)],
      ['Data balikan', p.dataBalikan ?? belum],
      ['Jangka waktu', p.jangkaWaktu ?? belum],
      [' disetujui', setuju?.jangkaWaktu ?? ''],
      ['Syarat', setuju?.syarat ?? ''],
    ],
    g,
  );
}

/** '' where this kind of institution needs none. */
function papersText({ berkasLembaga }: KasusView): string {
  if (berkasLembaga.length === 0) return '';
  const belum = berkasLembaga.flatMap((b) => (b.ada ? [] : [b.nama]));
  return belum.length === 0 ? 'lengkap' : `belum ada: ${belum.join('; ')}`;
}

function historyPart(d: KasusView, k: KasusContext, g: ScreenStyle): string {
  const tahun = yearOf(k.hariIni);
  const isi = d.riwayat.map((r) => [
    String(r.v),
    momentText(r.pada, tahun),
    historyLine(r, k),
    r.oleh.dicatatOleh === r.oleh.nama
      ? actorText(r.oleh, k.namaPeran)
      : `${actorText(r.oleh, k.namaPeran)} (dicatat ${r.oleh.dicatatOleh})`,
    r.pada.slice(0, 10) === r.dicatat.slice(0, 10) ? '' : momentText(r.dicatat, tahun),
  ]);
  const kolom = [
    { judul: 'NO', kanan: true },
    { judul: 'TERJADI' },
    { judul: 'PERISTIWA', lentur: true as const },
    { judul: 'OLEH', lentur: true as const },
    { judul: 'DICATAT' },
  ];
  return textTable(kolom, isi, g.lebar, (teks, ke) => (d.riwayat[ke]?.diurungkan == null ? teks : g.strike(teks)));
}

function documentsPart(d: KasusView, k: KasusContext, g: ScreenStyle): string {
  const dipegang =
    d.dokumen.length === 0
      ? []
      : [g.bold('Dokumen dipegang'), hangIndent('  ', d.dokumen.map(k.namaDokumen).join(', '), g.lebar)];
  const berkas = [
    ...d.lampiran.map((l) => `  ${l.berkas}  (${l.asal}, SHA-256 ${l.sidik.slice(0, 8)}…)`),
    ...d.naskah.map(
      (n) => `  ${n.berkas}  (${n.naskah} v${n.versi}${keadaanText(n)}, SHA-256 ${n.sidik.slice(0, 8)}…)`,
    ),
  ];
  return [...dipegang, ...(berkas.length > 0 ? [`${g.bold('Berkas')} di kasus/${d.id}/`, ...berkas] : [])].join('\n');
}

/** ', disetujui', or '' for a form without approval. For an older pks the approved version is unknown. */
function keadaanText({ keadaan, tercatat }: KasusView['naskah'][number]): string {
  if (tercatat === null && keadaan === 'disetujui') return '';
  return `, ${keadaan}${tercatat === false && keadaan !== 'konsep' ? ', versi tidak tercatat' : ''}`;
}

const nextPart = (d: KasusView, { pengingat, hariIni }: KasusContext): string =>
  `Berikut  ${[...(pengingat ? [pengingat.perintah] : []), ...advancingCommand(d, hariIni), `pks draft ${d.id} --daftar`].join(' · ')}`;

/** After the last step the agreement. */
function advancingCommand({ id, langkah, status, kerjaSama: k }: KasusView, hariIni: string): readonly string[] {
  if (langkah) return [`pks ${langkah.jeda ? 'lanjut' : 'advance'} ${id}`];
  if (status !== 'selesai') return [];
  if (!k) return [`pks sahkan ${id}`];
  if (k.sejakPks !== undefined || isOver(k, hariIni)) return ['pks kewajiban'];
  if (k.diserahkan.length === 0) return [`pks draft ${id}`, `pks serahkan ${id}`];
  if (k.userId === null) return [`pks akses ${id}`];
  const [belum] = missingRecipients(k);
  if (belum) return [`pks serahkan ${id} --kepada ${belum}`];
  return k.jaringan === null ? [`pks akses ${id}`] : ['pks kewajiban'];
}
