import { stageText } from '../../office/permohonan/views/stage-places.ts';
import type { KasusCardContent } from '../../paper-desk.ts';
import { officeDocx } from './office-docx.ts';
import { html } from './page-markup.ts';
import { wholePage } from './page-shell.ts';
import { pageTable } from './page-table.ts';

export function kasusPage({ kartu, ...bingkai }: KasusCardContent): Uint8Array {
  const isi = html`<h1>${kartu.judul}</h1><p class="ket">${kartu.keterangan}</p>
<ol class="jalan">${kartu.tahap.map(
    (t) => html`<li class="${t.keadaan}"><b>${t.kode}</b> ${t.nama}: ${stageText(t)}</li>`,
  )}</ol>
<ul class="kalimat">${kartu.kalimat.map((k) => (k.gawat ? html`<li class="gawat">${k.teks}</li>` : html`<li>${k.teks}</li>`))}</ul>
${kartu.tabel.map(pageTable)}`;
  return wholePage(kartu.judul, bingkai, isi);
}

export const kasusDocx = ({ lembar, dibuat, kartu }: KasusCardContent): Promise<Uint8Array> =>
  officeDocx({
    judul: kartu.judul,
    keterangan: kartu.keterangan,
    kalimat: kartu.kalimat.map((k) => ({ teks: k.teks, tebal: k.gawat })),
    tabel: kartu.tabel,
    lembar,
    dibuat,
    tanpaTandaTangan: true,
  });
