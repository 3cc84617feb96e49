// What must hold after every fault, whichever it was. Complaints are returned, none means the promise was kept.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { kunciDi, LAIN, namaDi } from './fixtures.mjs';

/** Longest a command may wait, in milliseconds: the tick of the file system's clock, five times. */
const BOLEH_TUNGGU = 20;
const JEJAK_TUMPUKAN = /^\s+at .+[:(]\d+:\d+\)?$/m;

let ditunggu = 0;
const tungguAsli = Atomics.wait;
Atomics.wait = (...isi) => {
  ditunggu += isi[3] ?? 0;
  return tungguAsli(...isi);
};

const HILANG = Number.NaN;

/** How often what a command does is there: its act, by its key; or the file it makes, where that is whole. */
export async function jumlahDari(pks, ruang, p) {
  if (p.pandangan) return 1; // rebuilds what there is
  if (p.kunci) return kunciDi(ruang).get(p.kunci) ?? 0;
  if (!existsSync(join(ruang, p.hasil))) return 0;
  if (p.uji) return (await pks(p.uji)).keluar === 0 ? 1 : HILANG;
  return JSON.parse(readFileSync(join(ruang, p.hasil), 'utf8')) ? 1 : HILANG;
}

/** A copy outside of the register is one of the documents in it, or it is not there. */
function keluhanSalinan(ruang, p, harus) {
  if (!p.salinan) return [];
  if (!existsSync(join(ruang, p.salinan))) return harus ? [`${p.salinan} is not there`] : [];
  const isi = readFileSync(join(ruang, p.salinan));
  const kasus = join(ruang, 'r/kasus');
  const naskah = namaDi(kasus).flatMap((id) =>
    namaDi(join(kasus, id, 'naskah')).map((n) => join(kasus, id, 'naskah', n)),
  );
  return naskah.some((n) => isi.equals(readFileSync(n))) ? [] : [`${p.salinan} is not whole`];
}

/** What the broken command itself may say. */
export function keluhanJawaban({ keluar, sinyal, out, err }, p) {
  if (sinyal) return [];
  const temuan = p?.argv[0] === 'check' && keluar === 7 && out !== ''; // findings are an answer
  const keluhan = [];
  if (![0, 4, 5, 7, ...(p?.hasil ? [2] : [])].includes(keluar)) keluhan.push(`exit ${keluar}: ${err}`);
  if (JEJAK_TUMPUKAN.test(out + err)) keluhan.push(`stack trace: ${err}`);
  if (keluar !== 0 && !temuan && !/^pks: \S[\s\S]{20}/.test(err)) keluhan.push(`no sentence: ${JSON.stringify(err)}`);
  if (keluar !== 0 && !temuan && out !== '') keluhan.push(`an answer besides the failure: ${out}`);
  return keluhan;
}

/** What lies about though no command runs. */
function sisa(ruang, { setelahUlang }) {
  const r = join(ruang, 'r');
  const ada = [
    ...namaDi(join(r, 'sementara')).map((n) => `sementara/${n}`),
    ...namaDi(r).filter((n) => n.startsWith('.pks-') || (setelahUlang && n === 'init.mulai')),
    ...(setelahUlang ? ['', 'c/pks', 'p', 'p/sementara'] : []).flatMap((folder) =>
      namaDi(join(ruang, folder)).filter((n) => n.startsWith('.pks-') || folder === 'p/sementara'),
    ),
  ];
  if (!setelahUlang) return ada;
  return [
    ...ada,
    ...namaDi(join(r, 'indeks/kotor')).map((n) => `indeks/kotor/${n}`),
    ...namaDi(join(r, 'kunci')).filter((n) => n.endsWith('.mulai')),
  ];
}

/** Lists must say what the cases say: each case in the list of its own step. `milik`: the case the command was about. */
async function keluhanDaftar(pks, ruang, milik) {
  const keluhan = [];
  const semua = await pks(['list', '--status', 'semua', '--json']);
  if (semua.keluar !== 0) return [`list: exit ${semua.keluar}: ${semua.err}`];
  const baris = new Map(JSON.parse(semua.out).data.map((b) => [b.id, b]));
  for (const id of readdirSync(join(ruang, 'r/kasus'))) {
    if (!(await berlaku(pks, id))) {
      if (baris.has(id)) keluhan.push(`list has ${id}, whose import is not complete`);
      continue;
    }
    if (!baris.has(id)) keluhan.push(`list leaves out ${id}`);
    if (baris.get(id)?.status !== 'aktif' && id !== milik) continue; // a closed case's row is what check compares
    const kasus = await pks(['show', id, '--json']);
    if (kasus.keluar !== 0) {
      keluhan.push(`show ${id}: exit ${kasus.keluar}: ${kasus.err}`);
      continue;
    }
    const { langkah } = JSON.parse(kasus.out).data;
    if ((baris.get(id)?.langkah?.no ?? null) !== (langkah?.no ?? null)) keluhan.push(`list has ${id} elsewhere`);
    if (!langkah) continue;
    const sama = await pks(['list', '--langkah', String(langkah.no), '--json']);
    if (sama.keluar !== 0 || !JSON.parse(sama.out).data.some((b) => b.id === id)) {
      keluhan.push(`list --langkah ${langkah.no} leaves out ${id}`);
    }
  }
  return keluhan;
}

/** A case from before pks counts while its import stands, whole. */
async function berlaku(pks, id) {
  if (!id.startsWith('B-')) return true;
  const { data } = JSON.parse((await pks(['impor', 'daftar', '--json'])).out);
  return data.some((i) => i.ditarik === null && i.dari !== null && i.dari <= id && id <= i.sampai);
}

async function periksa(pks, keluhan, kapan) {
  const h = await pks(['check', '--json']);
  if (h.keluar !== 0) keluhan.push(`check ${kapan}: exit ${h.keluar}: ${h.err || h.out}`);
  return h.keluar === 0 ? JSON.parse(h.out).data.temuan : [];
}

/**
 * Recovers in a room a fault has been in. `runPks`: the built pks, standing in that room.
 * `hasil`: what the broken command answered; `requireRecorded`: keys acknowledged before.
 */
export async function pulih({ pks, ruang, p, hasil, harusAda = [], lain = LAIN[0], bangunDulu = false }) {
  const keluhan = keluhanJawaban(hasil, p);
  const diakui = hasil.keluar === 0;
  let ada;
  try {
    ada = await jumlahDari(pks, ruang, p);
    const kunci = kunciDi(ruang);
    for (const k of harusAda) if (kunci.get(k) !== 1) keluhan.push(`acknowledged ${k}: ${kunci.get(k) ?? 0} times`);
  } catch (e) {
    return [...keluhan, `unreadable: ${e.message}`];
  }
  if (diakui ? ada !== 1 : ada !== 0 && ada !== 1) keluhan.push(`acknowledged ${diakui}, there ${ada} times`);
  keluhan.push(...keluhanSalinan(ruang, p, diakui));
  // Acts are recorded, files outside are saved: what is said not to be is not.
  const ditolak = p.kunci ? /Tidak\s+ada\s+yang\s+dicatat/ : /Tidak\s+ada\s+yang\s+disimpan/;
  if (ditolak.test(hasil.err ?? '') && !p.pandangan && ada !== 0) keluhan.push('refused, but recorded');

  const pertama = p.nama === 'init' && !diakui;
  if (!pertama) {
    await periksa(pks, keluhan, 'at once');
    if (p.nama !== 'check --bangun-ulang' || diakui) {
      keluhan.push(
        ...(await keluhanDaftar(
          pks,
          ruang,
          p.argv.find((x) => /^\d{4}-\d{3}$/.test(x)),
        )),
      );
    }
  }
  const ulang = async () => {
    ditunggu = 0;
    let h = await pks(p.argv);
    if (p.hasil && (h.keluar === 2 || h.keluar === 4) && ada === 1) return; // what it made is there and not made twice
    if (p.nama === 'restore' && h.keluar === 2 && !existsSync(join(ruang, p.hasil))) {
      // What the dead one had moved in is no register; as the sentence says, another folder, or this one emptied.
      rmSync(join(ruang, 'p'), { recursive: true });
      h = await pks(p.argv);
    }
    if (h.keluar !== 0) keluhan.push(`the same command again: exit ${h.keluar}: ${h.err}`);
    if (ditunggu > BOLEH_TUNGGU) keluhan.push(`waited ${ditunggu} ms`);
  };
  if (pertama) await ulang();
  ditunggu = 0;
  // Another desk's: no case may be there yet to add a scan to.
  const berikut = namaDi(join(ruang, 'r/kasus')).includes('2026-002') ? lain : LAIN[0];
  const h = await pks(berikut);
  if (h.keluar !== 0) keluhan.push(`next command (${berikut[0]}): exit ${h.keluar}: ${h.err}`);
  if (ditunggu > BOLEH_TUNGGU) keluhan.push(`the next command waited ${ditunggu} ms`);
  const tertinggal = sisa(ruang, { setelahUlang: false });
  if (tertinggal.length > 0) keluhan.push(`left behind: ${tertinggal.join(', ')}`);
  if (!pertama) await ulang();
  // Where a file of the dead lies beside the register, the next one written there takes it away.
  const sisaLuar = namaDi(ruang).some((n) => n.startsWith('.pks-'));
  if (p.hasil || p.salinan || sisaLuar) await pks(['segel', 'berikut.txt']);
  if (p.nama === 'restore') await pks([...LAIN[0], '--register', 'p']); // the restored register's own next command
  if (p.nama === 'config register') await pks(p.argv);
  // What could not be taken away, or came back with the power, the rebuilding of the views takes away.
  if (bangunDulu) await pks(['check', '--bangun-ulang']);
  keluhan.push(...keluhanSalinan(ruang, p, true));
  const akhir = sisa(ruang, { setelahUlang: true });
  if (akhir.length > 0) keluhan.push(`left behind for good: ${akhir.join(', ')}`);
  try {
    const kini = await jumlahDari(pks, ruang, p);
    if (kini !== 1) keluhan.push(`after the repeat there ${kini} times`);
    const kunci = kunciDi(ruang);
    for (const k of [...harusAda, 'lain']) {
      if (kunci.get(k) !== 1) keluhan.push(`${k} at the end: ${kunci.get(k) ?? 0} times`);
    }
  } catch (e) {
    return [...keluhan, `unreadable at the end: ${e.message}`];
  }
  const temuan = await periksa(pks, keluhan, 'at the end');
  for (const t of temuan) {
    // A document drawn up anew after another act has another content: the first one stays, as a note.
    if (t.berkas.includes('/naskah/') && p.salinan) continue;
    if (/tidak disebut kejadian|tertinggal|belum ada/.test(t.sebab)) keluhan.push(`${t.berkas}: ${t.sebab}`);
  }
  return keluhan;
}
