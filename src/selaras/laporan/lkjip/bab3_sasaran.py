"""One sasaran: the analyses that PermenPANRB 53/2014, lampiran II asks for."""

from __future__ import annotations

from selaras.angka import Angka, Tercatat, satuan_dari
from selaras.bahasa import _
from selaras.dokumen.model import Blok, Judul, Paragraf, Teks
from selaras.kinerja import Arah, Polaritas, Target, arah, mutlak, pertumbuhan, selisih
from selaras.laporan.alat import Alat
from selaras.laporan.bahan import Indikator, Sasaran, Standar
from selaras.laporan.bersama.sasaran import banding_sebelumnya, data_pendukung, penyebab, periode_ini
from selaras.laporan.kalimat import daftar_kata, gabung, isi_target, terhadap_akhir
from selaras.laporan.kata import dalam_kalimat, huruf_awal
from selaras.laporan.lkjip.keluaran import keluaran
from selaras.laporan.perubahan_pagu import pagu_sasaran


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
        semua_kalimat = [a.k(pola, **isian, belum=a.belum_termasuk(uang, ", belum termasuk {n} rincian yang realisasinya {belum}"))]
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
