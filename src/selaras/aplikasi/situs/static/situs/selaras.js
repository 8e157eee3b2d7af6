"use strict";
// The drawer of origins, the menu of small screens, folding rows, zoom, and downloads with a word on their progress.
(() => {
  const laci = document.getElementById("asal");
  const isi = document.getElementById("asal-isi");
  let pemicu = null;
  const tutup = () => { if (laci && !laci.hidden) { laci.hidden = true; pemicu?.focus(); } };

  document.addEventListener("click", (e) => {
    const angka = e.target.closest("a[data-asal]");
    if (angka && laci && window.htmx && !e.ctrlKey && !e.metaKey && !e.shiftKey && e.button === 0) {
      e.preventDefault();
      if (!laci.contains(angka)) pemicu = angka;
      laci.hidden = false;
      isi.textContent = "Memuat…";
      htmx.ajax("GET", angka.href, { target: isi, swap: "innerHTML" }).then(() => laci.querySelector(".tutup").focus());
      return;
    }
    if (e.target.closest(".laci .tutup")) tutup();
    const menu = e.target.closest(".tombol-menu");
    if (menu) menu.setAttribute("aria-expanded", String(document.querySelector(".sisi").classList.toggle("buka")));
    const lipat = e.target.closest(".lipat");
    if (lipat) atur(lipat, lipat.getAttribute("aria-expanded") !== "true");
    const buka = e.target.closest("[data-buka]");
    if (buka) buka.closest("section").querySelectorAll(".lipat").forEach((x) => atur(x, buka.dataset.buka === "1"));
    const peraga = e.target.closest("[data-peraga]");
    if (peraga) { id_username.value = peraga.dataset.peraga; id_password.value = peraga.dataset.sandi; id_password.form.requestSubmit(); }
    const zum = e.target.closest("[data-zum]");
    if (zum) perbesar(Number(zum.dataset.zum));
    if (e.target.closest("[data-cetak]")) window.print();
    const kotak = e.target.closest(".pohon g[data-kode]");
    if (kotak) location.href = kotak.closest(".pohon").dataset.indikator + kotak.dataset.kode + "/";
    const unduh = e.target.closest("a[data-unduh]");
    if (unduh) { e.preventDefault(); ambil(unduh); }
  });
  document.addEventListener("keydown", (e) => { if (e.key === "Escape") tutup(); });
  document.body.addEventListener("htmx:responseError", (e) => {
    isi.textContent = e.detail.xhr.status === 404 ? "Angka ini tidak lagi ada karena datanya berubah. Muat ulang halaman." : "Asal-usul tidak dapat dimuat. Coba lagi.";
  });
  document.querySelectorAll("form[data-langsung] select").forEach((s) => s.addEventListener("change", () => s.form.submit()));

  function atur(tombol, terbuka) {
    tombol.setAttribute("aria-expanded", String(terbuka));
    tombol.closest("tbody").nextElementSibling.hidden = !terbuka;
  }
  const geser = () => document.querySelectorAll(".gulir").forEach((x) => x.classList.toggle("geser", x.scrollWidth > x.clientWidth + 1));
  addEventListener("resize", geser);
  geser();
  let skala = 1;
  function perbesar(arah) {
    skala = Math.min(3, Math.max(0.4, skala * (arah > 0 ? 1.2 : 1 / 1.2)));
    document.querySelectorAll(".pohon svg").forEach((s) => { s.style.width = s.viewBox.baseVal.width * skala + "px"; });
  }
  async function ambil(tautan) {
    const status = document.getElementById("status-unduh");
    const kata = (t) => { if (status) status.textContent = t; };
    tautan.setAttribute("aria-busy", "true");
    kata("Menyusun " + tautan.textContent.trim() + " …");
    try {
      const jawab = await fetch(tautan.href);
      if (!jawab.ok) throw new Error(jawab.status === 409 ? await jawab.text() : "Berkas tidak dapat disusun (" + jawab.status + "). Coba lagi.");
      const nama = /filename="?([^";]+)/.exec(jawab.headers.get("Content-Disposition") || "")?.[1] || "berkas";
      const url = URL.createObjectURL(await jawab.blob());
      Object.assign(document.createElement("a"), { href: url, download: nama }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60000);
      kata(nama + " selesai diunduh.");
    } catch (galat) { kata(galat.message); }
    tautan.removeAttribute("aria-busy");
  }
  // Dropping a document to be checked: progress of the upload, then of the check; the choice is kept when it fails.
  const jatuh = document.querySelector("[data-jatuh]");
  if (jatuh) {
    const pilihan = jatuh.querySelector("input[type=file]");
    const status = jatuh.querySelector(".kabar");
    const bilah = jatuh.querySelector("progress");
    const kata = (t, jalan) => { status.textContent = t; status.classList.toggle("jalan", jalan); };
    ["dragover", "dragleave", "drop"].forEach((n) => jatuh.addEventListener(n, (e) => {
      e.preventDefault();
      jatuh.classList.toggle("melayang", n === "dragover");
      if (n === "drop" && e.dataTransfer.files.length) { pilihan.files = e.dataTransfer.files; jatuh.requestSubmit(); }
    }));
    jatuh.addEventListener("submit", (e) => {
      e.preventDefault();
      const kirim = new XMLHttpRequest();
      const tombol = jatuh.querySelector("button");
      const selesai = (pesan) => { bilah.hidden = true; tombol.disabled = false; kata(pesan, false); };
      const mulai = Date.now();
      const detak = setInterval(() => { if (bilah.hidden === false && !bilah.hasAttribute("value")) kata(status.dataset.baca + " … " + Math.round((Date.now() - mulai) / 1000) + " s", true); }, 500);
      kirim.upload.onprogress = (x) => { if (x.lengthComputable) { bilah.value = (x.loaded / x.total) * 100; kata(status.dataset.unggah + " " + Math.round(bilah.value) + "%", true); } };
      kirim.upload.onload = () => { bilah.removeAttribute("value"); kata(status.dataset.baca + " …", true); };
      kirim.onerror = () => { clearInterval(detak); selesai(status.dataset.gagal); };
      kirim.onload = () => {
        clearInterval(detak);
        let jawab = {};
        try { jawab = JSON.parse(kirim.responseText); } catch { /* an answer of a proxy */ }
        if (jawab.tujuan) location.href = jawab.tujuan; else selesai(jawab.galat || status.dataset.gagal);
      };
      kirim.open("POST", jatuh.action);
      kirim.setRequestHeader("Accept", "application/json");
      kirim.send(new FormData(jatuh));
      tombol.disabled = true; bilah.hidden = false; bilah.value = 0;
    });
  }
  document.querySelectorAll("form[data-yakin]").forEach((f) => f.addEventListener("submit", (e) => { if (!window.confirm(f.dataset.yakin)) e.preventDefault(); }));
})();
