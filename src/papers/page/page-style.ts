/** Suits walls, phones, dark screens and paper. */
export const PAGE_STYLE = `:root{color-scheme:light dark;--kertas:#fff;--tinta:#1a1f24;--redup:#535c66;--garis:#c3cad1;--latar:#f2f5f7;
--gawat:#a8150d;--gawat-latar:#fdeeec;--kantor:#1f5fa8;--pemohon:#8a5a00;--kemendagri:#0b7261;--batang-teks:#fff}
@media (prefers-color-scheme:dark){:root{--kertas:#14181c;--tinta:#e9edf0;--redup:#a9b3bc;--garis:#46505a;--latar:#1e242a;
--gawat:#ff9a90;--gawat-latar:#3a1b18;--kantor:#7db4f0;--pemohon:#e6b450;--kemendagri:#5fd0b8;--batang-teks:#101418}}
*{box-sizing:border-box}body{margin:0;background:var(--kertas);color:var(--tinta);
font:15px/1.45 "Segoe UI","Liberation Sans",Arial,sans-serif}
main,header,footer{max-width:1760px;margin:0 auto;padding:0 1rem}
header{border-bottom:3px double var(--tinta);padding-top:.7rem;padding-bottom:.4rem;text-align:center}
header p{margin:0}.kop-dinas{font-size:1.15rem;font-weight:700}.kop-kecil{font-size:.85rem;color:var(--redup)}
.bilah{max-width:1760px;margin:0 auto;padding:.4rem 1rem 0;display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;color:var(--redup);font-size:.9rem}
a{color:var(--kantor)}h1{font-size:1.5rem;margin:.9rem 0 .1rem}h2{font-size:1.12rem;margin:1.5rem 0 .4rem}h3{font-size:1rem;margin:.6rem 0 .2rem}
.ket{color:var(--redup);margin:0 0 .6rem}
.kalimat{list-style:none;margin:.4rem 0;padding:0}.kalimat li{padding:.35rem .6rem;margin:.25rem 0;border-left:5px solid var(--garis);background:var(--latar)}
.kalimat .gawat{border-left-color:var(--gawat);background:var(--gawat-latar)}.gawat>b:first-child,.lewat{color:var(--gawat)}
.ubin{display:grid;grid-template-columns:repeat(4,1fr);gap:.6rem;margin:.7rem 0;padding:0;list-style:none}
.ubin li{border:1px solid var(--garis);border-radius:6px;padding:.45rem .7rem;background:var(--latar)}
.ubin b{display:block;font-size:1.7rem;line-height:1.15}.ubin small{color:var(--redup);display:block;overflow-wrap:anywhere}
.dua{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,44rem),1fr));gap:0 2rem}
figure{margin:.4rem 0}figure svg{display:block;width:100%;max-width:40rem;height:auto}
figcaption{font-weight:600;margin-bottom:.3rem}svg text{fill:var(--tinta);font:11px "Segoe UI","Liberation Sans",Arial,sans-serif}
svg .redup{fill:var(--redup)}svg .angka{font-weight:700}svg .garis{stroke:var(--garis)}
.gulir{overflow-x:auto}table{border-collapse:collapse;width:100%;margin:.3rem 0;font-size:.9rem}
caption{text-align:left;font-weight:600;padding:.2rem 0}th,td{border:1px solid var(--garis);padding:.22rem .45rem;text-align:left;vertical-align:top;overflow-wrap:break-word}
thead th{background:var(--latar)}tbody th{font-weight:400}.n{text-align:right;white-space:nowrap}.u{white-space:nowrap}tr{break-inside:avoid}thead{display:table-header-group}
.papan{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.8rem;align-items:start;margin:.8rem 0}
.papan section{border:1px solid var(--garis);border-radius:6px;background:var(--latar);padding:.2rem .6rem .6rem}.papan h2{margin:.4rem 0}.papan svg.penuh{display:block;width:100%;height:.45rem}
.papan ul{list-style:none;margin:0;padding:0}.papan li{background:var(--kertas);border:1px solid var(--garis);border-left-width:5px;border-radius:4px;padding:.3rem .5rem;margin:.4rem 0;break-inside:avoid;overflow-wrap:anywhere}
.papan li.telat{border-left-color:var(--gawat);background:var(--gawat-latar)}.papan small{display:block;color:var(--redup)}
.waktu{list-style:none;margin:.3rem 0;padding:0 0 0 .9rem;border-left:3px solid var(--garis)}.waktu li{margin:.45rem 0;break-inside:avoid;overflow-wrap:anywhere}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.15rem 1rem;margin:.4rem 0}dt{color:var(--redup)}dd{margin:0;overflow-wrap:anywhere}
.jalan{display:flex;flex-wrap:wrap;gap:.25rem;list-style:none;padding:0;margin:.5rem 0}.jalan li{border:1px solid var(--garis);border-radius:4px;padding:.15rem .5rem}
.jalan .kini{border:2px solid var(--tinta);font-weight:700}.jalan .sudah{background:var(--latar)}
.ttd{margin:2rem 0 1rem auto;width:20rem;max-width:100%;break-inside:avoid}.ttd p{margin:0}.ttd .ruang{height:4.5rem}
footer{color:var(--redup);font-size:.85rem;padding-bottom:1rem}
@media screen and (min-width:80rem){main:has(.dinding),header:has(+main .dinding){max-width:none}
.dinding{font-size:clamp(1rem,min(1.15vw,1.75vh),2.2rem)}.dinding h1{font-size:1.6em}.dinding h2{font-size:1.05em}}
.lagi{margin:.4rem 0 0;font-weight:700}
@media (min-width:96rem){.ubin{grid-template-columns:repeat(8,1fr)}}
@media (max-width:72rem){.papan{grid-template-columns:repeat(3,minmax(0,1fr))}}
@media (max-width:44rem){.papan{grid-template-columns:repeat(2,minmax(0,1fr))}.ubin{grid-template-columns:repeat(2,1fr)}}
@media screen and (max-width:44rem){.lebar caption::after{content:"geser ke samping \\2192";display:block;font-weight:400;color:var(--redup)}
.lebar tbody th{position:sticky;left:0;background:var(--kertas)}}
@media (max-width:30rem){.papan{grid-template-columns:1fr}dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}h1{font-size:1.25rem}}
@page{size:landscape;margin:11mm}
@media print{.bilah{display:none}:root{color-scheme:light;--kertas:#fff;--tinta:#000;--redup:#444;--garis:#888;--latar:#f4f4f4;--gawat:#8d0f08;--gawat-latar:#fff;
--kantor:#1f5fa8;--pemohon:#8a5a00;--kemendagri:#0b7261;--batang-teks:#fff}body{font-size:10pt}main,header,footer{max-width:none;padding-left:0;padding-right:0}
.gulir{overflow:visible}.dua{display:block}h2,h3,figcaption,caption{break-after:avoid}figure{break-inside:avoid}figure svg{max-height:165mm}.papan{grid-template-columns:repeat(6,1fr)}}`;
