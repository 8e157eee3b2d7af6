"use strict";
// Filters of the findings, and the way from a mark in the text to its explanation and back.
(() => {
  const urut = { rendah: 0, sedang: 1, tinggi: 2 };
  const semua = (s) => [...document.querySelectorAll(s)];
  const tingkat = document.getElementById("f-tingkat");
  const kategori = document.getElementById("f-kategori");
  if (!tingkat) return;
  function saring() {
    for (const a of semua(".temuan")) {
      a.hidden = urut[a.dataset.tingkat] < urut[tingkat.value] || (kategori.value !== "" && a.dataset.kategori !== kategori.value);
    }
  }
  function pilih(id, ke) {
    semua(".terpilih").forEach((x) => x.classList.remove("terpilih"));
    const kartu = document.getElementById(id);
    if (!kartu) return;
    kartu.hidden = false;
    kartu.classList.add("terpilih");
    const tanda = semua("mark").find((x) => x.dataset.t.split(" ").includes(id));
    if (tanda) tanda.classList.add("terpilih");
    const tujuan = ke === "naskah" ? tanda || kartu : kartu;
    tujuan.scrollIntoView({ block: "center", behavior: matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth" });
  }
  [tingkat, kategori].forEach((s) => s.addEventListener("change", saring));
  semua("mark").forEach((m) => {
    const buka = () => pilih(m.dataset.t.split(" ")[0], "temuan");
    m.addEventListener("click", buka);
    m.addEventListener("keydown", (e) => { if (e.key === "Enter" || e.key === " ") { e.preventDefault(); buka(); } });
  });
  semua(".ke").forEach((a) => a.addEventListener("click", (e) => { e.preventDefault(); pilih(a.dataset.ke, "naskah"); }));
  saring();
})();
