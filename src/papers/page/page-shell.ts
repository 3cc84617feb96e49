/** The page is one file that opens by a double click: it has no script and fetches nothing. */

import { formatMoment } from '../../office/days/format-days.ts';
import type { OfficeSheet } from '../../office/naskah/office-sheet.ts';
import type { ServedFrame, SheetFrame } from '../../paper-desk.ts';
import { html, Markup, NOTHING } from './page-markup.ts';
import { PAGE_STYLE } from './page-style.ts';

/** A browser runs and fetches nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

export const wholePage = (judul: string, { lembar, dibuat, layanan }: SheetFrame, isi: Markup): Uint8Array =>
  barePage(
    judul,
    html`${letterhead(lembar)}${layanan ? siteBar(layanan) : NOTHING}<main>${isi}</main>
<footer><p>${lembar.kantor} · dibuat ${formatMoment(dibuat)} dari register pks · SOP 470/08</p></footer>`,
  );

export function barePage(judul: string, tubuh: Markup): Uint8Array {
  const halaman = html`<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${judul}</title><style>${new Markup(PAGE_STYLE)}</style></head>
<body>${tubuh}</body></html>
`;
  return new TextEncoder().encode(halaman.teks);
}

const siteBar = ({ jalur, berhenti }: ServedFrame): Markup =>
  html`<nav class="bilah" aria-label="Papan di komputer ini">${jalur === '/' ? NOTHING : html`<a href="/">← Papan</a>`}<a href="${jalur}">Perbarui</a><span>Hanya untuk melihat; diperbarui sendiri. Berhenti pukul ${clockTime(berhenti)} bila tidak ada yang diklik.</span></nav>`;

export const clockTime = (saat: string): string => `${saat.slice(11, 16).replace(':', '.')} WIB`;

const letterhead = ({ kop }: Pick<OfficeSheet, 'kop'>): Markup =>
  kop.length === 0
    ? NOTHING
    : html`<header>${kop.map((baris, i) =>
        i === 1
          ? html`<p class="kop-dinas">${baris}</p>`
          : i === 0
            ? html`<p>${baris}</p>`
            : html`<p class="kop-kecil">${baris}</p>`,
      )}</header>`;

export function signature({ tempatTanggal, penandatangan: p }: OfficeSheet): Markup {
  const nama = p.nama ?? '............................................';
  const bawah = [p.pangkat ?? '', p.nip ? `NIP. ${p.nip}` : ''].filter((satu) => satu !== '');
  return html`<div class="ttd"><p>${tempatTanggal}</p><p>${p.jabatan},</p><div class="ruang"></div><p><b>${nama}</b></p>${bawah.map(
    (satu) => html`<p>${satu}</p>`,
  )}</div>`;
}
