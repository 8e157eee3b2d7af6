"""One sasaran: the analyses that PermenPANRB 53/2014, lampiran II asks for."""

from __future__ import annotations

from collections.abc import Sequence

from selaras.angka import Angka, Periode, Tercatat, deret_periode, satuan_dari
from selaras.bahasa import _
from selaras.dokumen.model import Blok, Judul, Paragraf, Teks, t
from selaras.kinerja import Arah, Polaritas, Target, arah, mutlak, pertumbuhan, selisih
from selaras.laporan import grafik
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Indikator, Sasaran, Standar
from selaras.laporan.kalimat import bentuk, daftar_kata, gabung, isi_target, perubahan, rangkai, terhadap_akhir, terhadap_target
from selaras.laporan.kata import dalam_kalimat, huruf_awal
from selaras.laporan.lkjip.bab3_data import butir, tabel_kelompok
from selaras.laporan.lkjip.keluaran import keluaran
from selaras.laporan.perhatian import daftar_perhatian
from selaras.laporan.perubahan_pagu import pagu_sasaran
from selaras.laporan.tabel import baris, kelompok, tabel
from selaras.laporan.waktu import rentang_periode, tanggal
from selaras.rumus import nama_dipakai, urai


def sasaran(a: Alat, s: Sasaran, sudah: set[str]) -> list[Blok]:
    """All analyses of a sasaran. ``sudah`` are the groups of figures that the report has shown already."""
    indikator = a.buku.indikator_sasaran(s.kode)
    kunci = f"sasaran-{s.kode}"
    return [
        Judul(3, _("Sasaran {n}: {u}", n=a.buku.nomor_sasaran(s.kode), u=s.uraian), kunci),
        *a.narasi(f"{kunci}-pengantar", 4),
        *periode_ini(a, s, indikator),
        *banding_sebelumnya(a, s, indikator),
        *_akhir_renstra(a, s, indikator),
        *_standar(a, s, indikator),
        *data_pendukung(a, indikator, sudah),
        *penyebab(a, s, indikator),
        *_sumber_daya(a, s),
    ]


def periode_ini(a: Alat, s: Sasaran, indikator: list[Indikator]) -> list[Blok]:
    """Analysis 1. The table of all indicators stands before the sasaran; here each is told in words."""
    judul = Judul(4, _("Target dan realisasi {t}", t=a.periode.sebutan), f"{s.kode}-ini", tanpa_nomor=True)
    isi = [gabung(terhadap_target(a.buku, i), _rincian_rumus(a, i)) for i in indikator]
    if len(isi) > 1:
        isi.append(_rata(a, s, indikator))
    return [judul, *(Paragraf(x) for x in isi if x)]


def _rata(a: Alat, s: Sasaran, indikator: list[Indikator]) -> Teks:
    """The mean of a sasaran, and from how many of its indicators."""
    rata = a.buku.capaian_sasaran(s.kode)
    if rata.nilai is None:
        return ()
    semua = [i.kode for i in indikator]
    dinilai = [i.kode for i in indikator if a.buku.capaian(i.kode, a.periode).dapat_dinilai]
    banyak = a.buku.hitung_banyak
    n = banyak(f"indikator_{s.kode}", _("Banyaknya indikator sasaran {u}", u=s.uraian), semua)
    if dinilai == semua:
        return a.k("Rata-rata capaian sasaran ini {c}.", c=rata)
    m = banyak(f"dinilai_{s.kode}", _("Indikator yang dapat dinilai pada sasaran {u}", u=s.uraian), dinilai)
    return a.k("Rata-rata capaian sasaran ini {c}, dihitung dari {m} dari {n} indikator; yang lain belum dapat dinilai.", c=rata, m=m, n=n)


def _rincian_rumus(a: Alat, i: Indikator) -> Teks:
    """How the number came about, in words: the inputs of the formula."""
    r = a.buku.realisasi(i.kode, a.periode)
    if not i.rumus or r.nilai is None:
        return ()
    masukan = [m for m in getattr(r.asal, "masukan", ()) if m.asal]
    if not masukan or len(masukan) > 6:
        return ()
    isi = [(*t(_nama_masukan(m.label) + " ("), bentuk(m), *t(")")) for m in masukan]
    return a.k("Realisasi itu dihitung dari {isi}.", isi=rangkai(isi))


def _nama_masukan(label: str) -> str:
    """«Hari perawatan, 2024» as it is said in a sentence."""
    nama, _koma, kapan = label.rpartition(", ")
    if kapan.isdigit():
        return _("{nama} tahun {t}", nama=dalam_kalimat(nama), t=kapan)
    return f"{dalam_kalimat(nama)} {kapan}" if kapan[-4:].isdigit() else dalam_kalimat(label)


def banding_sebelumnya(a: Alat, s: Sasaran, indikator: list[Indikator]) -> list[Blok]:
    """Analysis 2: realisasi and capaian against earlier periods."""
    deret = _deret_banding(a, indikator)
    kunci = f"tabel-{s.kode}-lalu"
    rinci = []
    n = len(deret)
    for i in indikator:
        rinci.append(kelompok(i.nama, n + 1))
        rinci.append(baris(_("Target"), *[isi_target(a.buku.target(i.kode, x)) for x in deret]))
        rinci.append(baris(_("Realisasi"), *[a.buku.realisasi(i.kode, x) for x in deret]))
        rinci.append(baris(_("Capaian"), *[a.buku.capaian(i.kode, x).nilai for x in deret]))
    kepala = (_("Indikator kinerja"), *[x.singkat for x in deret])
    hasil: list[Blok] = [
        Judul(4, _("Perbandingan dengan {j} sebelumnya", j=a.periode.jenis.jamak), f"{kunci}-judul", tanpa_nomor=True),
        tabel(
            kunci,
            _("Target, realisasi, dan capaian sasaran {n}, {x}", n=a.buku.nomor_sasaran(s.kode), x=rentang_periode(deret)),
            kepala,
            rinci,
            (30, *[70 / n] * n),
            "k" + "a" * n,
        ),
    ]
    semua_kalimat = []
    for i in indikator:
        kini, lalu = a.buku.realisasi(i.kode, a.periode), a.buku.realisasi(i.kode, a.periode.sebelum())
        if kini.nilai is not None:
            semua_kalimat.append(perubahan(_("Realisasi {n}", n=dalam_kalimat(i.nama)), kini, lalu, a.periode, a.periode.sebelum()))
    if semua_kalimat:
        hasil.append(a.p("{isi}", isi=gabung(*semua_kalimat)))
    return hasil + [g for i in indikator for g in _grafik(a, i, deret)]


def _deret_banding(a: Alat, indikator: list[Indikator]) -> Sequence[Periode]:
    """The period of the report and those before it, from the first that has anything to compare."""
    mundur = 5 if a.periode.setahun else 4  # of triwulan that reaches the same one of the year before
    awal = min(a.periode.pertama(a.buku.renstra.tahun_mulai), a.periode.sebelum())  # in its first year a plan is compared with its base
    semua = deret_periode(max(awal, a.periode.mundur(mundur)), a.periode)
    for n, p in enumerate(semua):
        if any(a.buku.realisasi(i.kode, p).ada or a.buku.target(i.kode, p).nilai.ada for i in indikator):
            return semua[n:]
    return [a.periode]


def _grafik(a: Alat, i: Indikator, deret: Sequence[Periode]) -> list[Blok]:
    """Realisasi over the periods beside what was promised; a range has two bounds and is not drawn as one line."""
    nyata = [a.buku.realisasi(i.kode, x) for x in deret]
    ada = [(x.singkat, r) for x, r in zip(deret, nyata, strict=True) if r.ada]
    if len(ada) < 3:
        return []
    target = [a.buku.target(i.kode, x) for x in deret]
    janji = None if any(x.atas for x in target) else [x.nilai for x in target]
    nama = dalam_kalimat(i.nama)
    kata = _("Realisasi dan target {n}, {x}") if janji and any(x.ada for x in janji) else _("Realisasi {n}, {x}")
    alt = a.k("Grafik garis realisasi {nama}: {isi}.", nama=nama, isi=butir(ada))
    judul = kata.format(n=nama, x=rentang_periode(deret))
    return [grafik.garis(f"grafik-{i.kode}", judul, alt, [x.singkat for x in deret], [(_("Realisasi"), nyata)], target=janji)]


def _akhir_renstra(a: Alat, s: Sasaran, indikator: list[Indikator]) -> list[Blok]:
    """Analysis 3: against the target at the end of the medium-term plan."""
    judul = Judul(4, _("Perbandingan dengan target akhir Renstra"), f"{s.kode}-akhir", tanpa_nomor=True)
    return [judul, *(Paragraf(terhadap_akhir(a.buku, i)) for i in indikator)]


def _standar(a: Alat, s: Sasaran, indikator: list[Indikator]) -> list[Blok]:
    """Analysis 4: national or provincial standards, where there are any."""
    isi: list[Blok] = [Paragraf(_terhadap_standar(a, i, x)) for i in indikator for x in _standar_terakhir(a, i)]
    isi += a.narasi(f"sasaran-{s.kode}-standar", 4)
    nasional = all("nasional" in x.nama.lower() for i in indikator for x in _standar_terakhir(a, i))
    judul = _("Perbandingan dengan standar nasional") if nasional else _("Perbandingan dengan standar dan pembanding lain")
    return [Judul(4, judul, f"standar-{s.kode}", tanpa_nomor=True), *isi] if isi else []


def _standar_terakhir(a: Alat, i: Indikator) -> list[Standar]:
    """The newest value of each standard of an indicator, none of a later year."""
    terakhir: dict[str, Standar] = {}
    for x in sorted((x for x in a.bahan.standar if x.indikator == i.kode and x.tahun <= a.tahun), key=lambda x: x.tahun):
        terakhir[x.nama] = x
    return list(terakhir.values())


def _terhadap_standar(a: Alat, i: Indikator, x: Standar) -> Teks:
    r, target = a.buku.realisasi(i.kode, a.tahun), target_standar(i, x)
    isian: dict[str, object] = {
        "nama": huruf_awal(i.nama), "std": x.nama, "tahun_std": x.tahun, "r": r, "s": isi_target(target, "bersatuan"), "sumber": x.sumber,
    }  # fmt: skip
    if r.nilai is None:
        return a.k("{nama}: {std} {tahun_std} adalah {s} ({sumber}); realisasi {tahun} belum ada.", **isian)
    polaritas = Polaritas(i.polaritas)
    if target.atas is not None:
        kata = str(target.sisi(r)) + _(" rentang")
    elif r.bulat == target.nilai.bulat:
        kata = _("sama dengan")
    else:
        kata = _("lebih tinggi dari") if r.bulat > target.nilai.bulat else _("lebih rendah dari")
        isian["beda"] = mutlak(selisih(r, target.nilai))
    baik = polaritas is Polaritas.MAXIMIZE
    arti = ""
    if "beda" in isian:
        arti = _(", jadi lebih baik") if (r.bulat > target.nilai.bulat) == baik else _(", jadi belum sebaik itu")
    pola = "{nama} {tahun} sebesar {r} {kata} {std} {tahun_std}, yaitu {s} ({sumber}){arti}."
    return a.k(pola, **isian, kata=kata, arti=arti)


def target_standar(i: Indikator, x: Standar) -> Target:
    """A standard in the shape of a target."""
    label = _("{std} untuk {nama}, {t}", std=x.nama, nama=dalam_kalimat(i.nama), t=x.tahun)
    kunci, satuan = f"{x.indikator}/{x.tahun}/{x.nama}", satuan_dari(i.satuan)
    nilai = Angka(x.nilai, satuan, i.presisi, Tercatat("standar", kunci, "nilai", label, x.sumber))
    if x.nilai_atas is None:
        return Target(nilai)
    atas = Tercatat("standar", kunci, "nilai_atas", _("{label} (batas atas)", label=label), x.sumber)
    return Target(nilai, Angka(x.nilai_atas, satuan, i.presisi, atas))


def kelompok_indikator(a: Alat, i: Indikator) -> list[str]:
    """The groups of figures that an indicator's formula uses, each once."""
    if not i.rumus:
        return []
    return list(dict.fromkeys(a.buku.variabel[k].kelompok for k in nama_dipakai(urai(i.rumus)) if k in a.buku.variabel))


def data_pendukung(a: Alat, indikator: list[Indikator], sudah: set[str]) -> list[Blok]:
    hasil: list[Blok] = []
    for k in dict.fromkeys(k for i in indikator for k in kelompok_indikator(a, i)):
        if k not in sudah:
            sudah.add(k)
            hasil += tabel_kelompok(a, k)
    return [Judul(4, _("Data pendukung"), f"data-{indikator[0].kode}", tanpa_nomor=True), *hasil] if hasil else []


def penyebab(a: Alat, s: Sasaran, indikator: list[Indikator]) -> list[Blok]:
    """Analysis 5: causes and what was done, which people must write."""
    judul = Judul(4, _("Penyebab keberhasilan atau kegagalan dan solusi"), f"penyebab-{s.kode}", tanpa_nomor=True)
    kode = {i.kode for i in indikator}
    sebab: list[Teks] = []
    for p in daftar_perhatian(a.buku):
        if p.indikator.kode in kode and p.dianalisis:
            sampai = _(", paling lambat {d}", d=tanggal(p.tenggat)) if p.tenggat else ""
            pola = "Penyebab keadaan {nama}: {sebab}. Langkah: {langkah} ({u}{sampai})."
            nama, langkah = dalam_kalimat(p.indikator.nama), p.langkah.rstrip(" .")
            sebab.append(a.k(pola, nama=nama, sebab=p.penyebab.rstrip(" ."), langkah=langkah, u=p.unit, sampai=sampai))
    isi = [*map(Paragraf, sebab), *a.narasi(f"sasaran-{s.kode}", 4)]
    if isi:
        return [judul, *isi]
    nama = daftar_kata([dalam_kalimat(i.nama) for i in indikator])
    return [judul, a.p("Penyebab dan solusi {nama} belum dianalisis.", nama=nama)]


def _sumber_daya(a: Alat, s: Sasaran) -> list[Blok]:
    """Analyses 6 and 7: efficiency, the programmes that supported the sasaran, and what they put out."""
    judul = Judul(4, _("Efisiensi sumber daya dan program pendukung"), f"efisiensi-{s.kode}", tanpa_nomor=True)
    uang = a.anggaran.sasaran(s.kode)
    program = a.buku.program_sasaran(s.kode)
    if uang is None:
        isi = daftar_kata([x.nama for x in program])
        kata = a.p("Sasaran ini didukung {isi}; anggarannya belum tercatat.", isi=isi) if program else None
        return [judul, kata or a.p("Belum ada program beranggaran yang dikaitkan dengan sasaran ini."), *keluaran(a, s)]
    isian: dict[str, object] = {"isi": daftar_kata([x.nama for x in program]), "pagu": uang.pagu, "r": uang.realisasi, "p": uang.persen}
    if uang.realisasi.nilai is None:
        semua_kalimat = [a.k("Sasaran ini didukung {isi} dengan pagu {pagu}; realisasinya belum tercatat.", **isian)]
    else:
        pola = "Sasaran ini didukung {isi} dengan pagu {pagu} dan realisasi {r} (serapan {p}{belum})."
        semua_kalimat = [a.k(pola, **isian, belum=a.belum_termasuk(uang, ", belum termasuk {n} rincian yang realisasinya belum tercatat"))]
    semua_kalimat.append(_pagu_berubah(a, s))
    semua_kalimat.append(_efisien(a, s))
    aktif = {x.kode for x in a.buku.sasaran_aktif}
    bersama = [p.nama for p in program if sum(d.program == p.kode and d.sasaran in aktif for d in a.bahan.dukungan_program) > 1]
    if bersama:
        semua_kalimat.append(
            a.k("{isi} juga mendukung sasaran lain, dan pagunya dihitung penuh pada setiap sasaran.", isi=daftar_kata(bersama))
        )
    return [judul, a.p("{isi}", isi=gabung(*semua_kalimat)), *keluaran(a, s)]


def _pagu_berubah(a: Alat, s: Sasaran) -> Teks:
    """What the revision of the budget did to the money of the sasaran, over the programmes whose first ceiling is recorded."""
    ubah = pagu_sasaran(a.anggaran, s.kode)
    if ubah is None:
        return ()
    murni, kini = ubah
    ke = arah(kini, murni)
    if ke is None:
        return ()
    if str(ke) == "tetap":
        return a.k("Pagu itu tidak berubah dari pagu murni.")
    kata = _("bertambah") if str(ke) == "naik" else _("berkurang")
    return a.k(
        "Dibandingkan pagu murni {m}, pagu program pendukung menjadi {k}: {kata} {b} atau {p}.",
        m=murni, k=kini, kata=kata, b=mutlak(selisih(kini, murni)), p=mutlak(pertumbuhan(kini, murni)),
    )  # fmt: skip


def _efisien(a: Alat, s: Sasaran) -> Teks:
    ef = a.anggaran.efisiensi(s.kode)
    if ef is None:
        return ()
    isian: dict[str, object] = {"c": a.buku.capaian_sasaran(s.kode), "e": mutlak(ef.nilai)}
    if ef.nilai.nilai is None:
        return a.k("Efisiensi belum dapat dinilai ({sebab}).", sebab=ef.nilai.kosong.removeprefix(_("belum ada data: ")))
    if ef.efisien:
        return a.k("Dengan capaian {c}, penggunaan sumber dayanya efisien: capaian melebihi serapan sebesar {e}.", **isian)
    if ef.nilai.nilai < 0:
        return a.k("Dengan capaian {c}, penggunaan sumber dayanya belum efisien: capaian {e} di bawah serapan.", **isian)
    sebab = _("target belum tercapai") if a.buku.capaian_sasaran(s.kode).bulat < 100 else _terserap(a, s)
    return a.k("Capaian {c} lebih tinggi {e} daripada serapan, tetapi belum disebut efisien: {sebab}.", **isian, sebab=sebab)


def _terserap(a: Alat, s: Sasaran) -> str:
    """What an absorption of a hundred percent or more is in words: a few rupiah of billions may be left where it prints 100,00%."""
    uang = a.anggaran.sasaran(s.kode)
    assert uang is not None
    ke = arah(uang.realisasi, uang.pagu)
    if ke is Arah.TURUN:
        return _("anggarannya hampir terserap seluruhnya")
    return _("realisasinya melebihi pagu") if ke is Arah.NAIK else _("anggarannya terserap seluruhnya")
