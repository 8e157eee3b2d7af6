"use strict";
// Filters of the findings, the way from a mark to its explanation and back, from finding to finding, and sums of cells chosen by hand.
(() => {
  const urut = { rendah: 0, sedang: 1, tinggi: 2 };
  const semua = (s) => [...document.querySelectorAll(s)];
  const id = (x) => document.getElementById(x);
  const [tingkat, kategori, bab, ke, jumlah] = ["f-tingkat", "f-kategori", "f-bab", "f-ke", "f-jumlah"].map(id);
  if (!tingkat) return;
  const halus = () => (matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth");
  let terpilih = "";
  const tampil = () => semua(".temuan").filter((a) => !a.hidden);
  function cocok(a) {
    if (a.dataset.tingkat === "saran") return kategori.value === "" && (!bab || bab.value === "");
    return urut[a.dataset.tingkat] >= urut[tingkat.value] && (kategori.value === "" || a.dataset.kategori === kategori.value) &&
      (!bab || bab.value === "" || a.dataset.bab === bab.value);
  }
  function kabar() {
    const isi = tampil(), n = isi.findIndex((a) => a.id === terpilih);
    ke.textContent = isi.length ? (n < 0 ? `${isi.length} temuan` : `${n + 1} dari ${isi.length}`) : "tidak ada temuan";
  }
  function saring() {
    for (const a of semua(".temuan")) a.hidden = !cocok(a);
    for (const x of semua("[data-untuk]")) x.hidden = id(x.dataset.untuk) ? id(x.dataset.untuk).hidden : false;
    kabar();
  }
  function pilih(kunci, tujuan) {
    semua(".terpilih").forEach((x) => x.classList.remove("terpilih"));
    const kartu = id(kunci);
    if (!kartu) return;
    terpilih = kunci;
    kartu.hidden = false;
    kartu.classList.add("terpilih");
    const tanda = semua("mark").find((x) => x.dataset.t.split(" ").includes(kunci));
    if (tanda) tanda.classList.add("terpilih");
    for (const x of tujuan === "naskah" ? [kartu, tanda || kartu] : [kartu]) x.scrollIntoView({ block: "center", behavior: halus() });
    kabar();
  }
  function langkah(arah) {
    const isi = tampil();
    if (!isi.length) return;
    const n = isi.findIndex((a) => a.id === terpilih);
    const baru = n < 0 ? (arah > 0 ? 0 : isi.length - 1) : (n + arah + isi.length) % isi.length;
    pilih(isi[baru].id, "naskah");
    isi[baru].focus({ preventScroll: true });
  }
  [tingkat, kategori, bab].forEach((s) => s && s.addEventListener("change", saring));
  id("f-maju").addEventListener("click", () => langkah(1));
  id("f-mundur").addEventListener("click", () => langkah(-1));
  document.addEventListener("keydown", (e) => {
    if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(e.target.tagName)) return;
    if (e.key === "n" || e.key === "j") langkah(1);
    if (e.key === "p" || e.key === "k") langkah(-1);
    if (e.key === "Escape") lepas();
  });
  semua("mark").forEach((m) => {
    const buka = () => pilih(m.dataset.t.split(" ")[0], "temuan");
    m.addEventListener("click", buka);
    m.addEventListener("keydown", (e) => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); buka(); } });
  });
  semua(".ke").forEach((a) => a.addEventListener("click", (e) => { e.preventDefault(); pilih(a.dataset.ke, "naskah"); }));
  // A sum that the document does not print: click cells of the tables, the line under the filters adds them up exactly.
  const baca = (teks) => {
    const m = teks.trim().match(/^\(?[-−]?(?:Rp\.?\s*)?\d[\d.]*(?:,\d+)?\)?\s*%?$/);
    if (!m) return null;
    const minus = /^[-−(]/.test(teks.trim()), [utuh, pecahan = ""] = teks.replace(/[^\d,]/g, "").split(",");
    return { n: BigInt(utuh + pecahan.padEnd(6, "0").slice(0, 6)) * (minus ? -1n : 1n), d: pecahan.length };
  };
  const cetak = (n, d) => {
    const s = (n < 0n ? -n : n).toString().padStart(7, "0"), utuh = s.slice(0, -6).replace(/\B(?=(\d{3})+$)/g, ".");
    return (n < 0n ? "-" : "") + utuh + (d ? "," + s.slice(-6).slice(0, d) : "");
  };
  function hitung() {
    const isi = semua("td.dipilih").map((x) => baca(x.textContent)), n = isi.length;
    jumlah.hidden = !n;
    if (!n) return;
    const total = isi.reduce((a, x) => a + x.n, 0n), d = Math.max(...isi.map((x) => x.d));
    let teks = `${n} sel dipilih: jumlah ${cetak(total, d)}`;
    if (n === 2) teks += `; selisih ${cetak(isi[0].n - isi[1].n, d)}` + (isi[1].n ? `; bagian ${cetak((isi[0].n * 100000000n) / isi[1].n, 2)}%` : "");
    else teks += `; rata-rata ${cetak(total / BigInt(n), Math.max(d, 2))}`;
    jumlah.textContent = teks + " (Esc untuk melepas)";
  }
  function lepas() { semua("td.dipilih").forEach((x) => x.classList.remove("dipilih")); hitung(); }
  semua(".naskah td").forEach((x) => {
    if (baca(x.textContent) === null) return;
    x.classList.add("angka");
    x.addEventListener("click", (e) => { if (!e.target.closest("mark")) { x.classList.toggle("dipilih"); hitung(); } });
  });
  saring();
})();
