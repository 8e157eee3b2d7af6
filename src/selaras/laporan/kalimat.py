"""Sentences whose words follow from their numbers: direction, unit, target met or not."""

from __future__ import annotations

from collections.abc import Sequence

from selaras.angka import Angka, Periode
from selaras.bahasa import _
from selaras.dokumen.model import Bentuk, Blok, Daftar, Nilai, Paragraf, Teks
from selaras.dokumen.susun import kalimat, t
from selaras.kinerja import Arah, Capaian, Polaritas, Sisi, Target, arah, mutlak, pertumbuhan, selisih
from selaras.laporan.bahan import Indikator
from selaras.laporan.buku import Buku
from selaras.laporan.kata import dalam_kalimat, huruf_awal

SEDIKIT = 20  # of so few, a change of any size is ordinary
TAJAM_NAIK, TAJAM_TURUN = 200, -80  # a growth outside is a question to the data, not news (persen)


def bentuk(a: Angka) -> Nilai:
    """A number as a sentence prints it: in full, for its reader may compute with it, and with its unit."""
    return Nilai(a, "bersatuan")


def bentuk_ringkas(a: Angka) -> Nilai:
    """A number as a picture is told: large money in words of scale."""
    return Nilai(a, "ringkas") if a.satuan.nama == "rupiah" and a.nilai is not None and abs(a.nilai) >= 10**9 else bentuk(a)


def isi_target(target: Target, bentuk: Bentuk = "penuh") -> Teks:
    """A target as it is printed: «17,00%», or an interval «60,00–85,00%»."""
    if target.atas is None or target.atas.nilai is None or target.nilai.nilai is None:
        return (Nilai(target.nilai, bentuk),)
    awal: Bentuk = "penuh" if target.nilai.satuan.nama == "rupiah" else "polos"
    return (Nilai(target.nilai, awal), *t("–"), Nilai(target.atas, bentuk))


def perubahan(nama: str, kini: Angka, lalu: Angka, pada: Periode, sebelumnya: Periode) -> Teks:
    """«Koperasi aktif turun dari 2.185 unit (2020) menjadi 2.045 unit (2021), berkurang 140 unit atau 6,41%.»"""
    isian: dict[str, object] = {"nama": nama, "kini": bentuk(kini), "lalu": bentuk(lalu), "ini": pada.sebutan, "itu": sebelumnya.sebutan}
    ke = arah(kini, lalu)
    if ke is None:
        if kini.nilai is None:
            return kalimat("{nama} pada {ini} tidak dapat disajikan ({sebab}).", **isian, sebab=kini.kosong)
        return kalimat("{nama} pada {ini} tercatat {kini}; pembanding {itu} tidak ada ({sebab}).", **isian, sebab=lalu.kosong)
    if ke is Arah.TETAP:
        return kalimat("{nama} pada {ini} tetap {kini}, sama dengan {itu}.", **isian)
    isian["beda"] = bentuk(mutlak(selisih(kini, lalu)))
    if not kini.satuan.dimensi and min(kini.bulat, lalu.bulat) < 0:
        return _negatif(kini, lalu, ke, isian)
    isian["kata"] = _("bertambah") if ke is Arah.NAIK else _("berkurang")
    isian["arah"] = _("naik") if ke is Arah.NAIK else _("turun")
    tumbuh = pertumbuhan(kini, lalu)
    if not kini.satuan.dimensi or tumbuh.nilai is None:
        return kalimat("{nama} {arah} dari {lalu} pada {itu} menjadi {kini} pada {ini}, {kata} {beda}.", **isian)
    if terlalu_tajam(tumbuh, kini, lalu):
        return kalimat(
            "{nama} tercatat {lalu} pada {itu} dan {kini} pada {ini}; perbedaan setajam itu perlu diperiksa "
            "sebelum dibaca sebagai perubahan.",
            **isian,
        )
    isian["persen"] = mutlak(tumbuh)
    return kalimat("{nama} {arah} dari {lalu} pada {itu} menjadi {kini} pada {ini}, {kata} {beda} atau {persen}.", **isian)


def _negatif(kini: Angka, lalu: Angka, ke: Arah, isian: dict[str, object]) -> Teks:
    """A share or growth below zero: «turun dari -37,10%» would say the opposite of what happened."""
    if ke is Arah.NAIK and kini.bulat < 0:
        pola = "{nama} masih negatif, tetapi membaik: {lalu} pada {itu} dan {kini} pada {ini}, lebih tinggi {beda}."
    elif ke is Arah.NAIK:
        pola = "{nama} tidak lagi negatif: {lalu} pada {itu} dan {kini} pada {ini}, lebih tinggi {beda}."
    elif lalu.bulat < 0:
        pola = "{nama} makin negatif: {lalu} pada {itu} dan {kini} pada {ini}, lebih rendah {beda}."
    else:
        pola = "{nama} menjadi negatif: {lalu} pada {itu} dan {kini} pada {ini}, lebih rendah {beda}."
    return kalimat(pola, **isian)


def terlalu_tajam(tumbuh: Angka, kini: Angka, lalu: Angka) -> bool:
    """Is a growth so large that the records are to be doubted first? From one case to none is no wonder."""
    if kini.satuan.cacah and kini.nilai is not None and lalu.nilai is not None and max(abs(kini.nilai), abs(lalu.nilai)) <= SEDIKIT:
        return False
    return tumbuh.nilai is not None and not TAJAM_TURUN <= tumbuh.bulat <= TAJAM_NAIK


def terhadap_target(buku: Buku, i: Indikator) -> Teks:
    """Realisasi against target of the period, with the distance and the capaian; in words where something is missing."""
    p = buku.periode
    r, target, c = buku.realisasi(i.kode, p), buku.target(i.kode, p), buku.capaian(i.kode, p)
    isian: dict[str, object] = {
        "nama": huruf_awal(i.nama),
        "periode": p.sebutan,
        "r": Nilai(r, "bersatuan"),
        "t": isi_target(target, "bersatuan"),
    }
    if target.nilai.nilai is None and r.nilai is None:
        return kalimat("{nama}: target {periode} tidak ada ({sebab}) dan realisasinya belum dapat dilaporkan ({lagi}).",
                       **isian, sebab=target.nilai.kosong, lagi=r.kosong)  # fmt: skip
    if target.nilai.nilai is None:
        return kalimat("{nama} terealisasi {r}; target {periode} tidak ada ({sebab}).", **isian, sebab=target.nilai.kosong)
    if r.nilai is None:
        isian["nama"] = dalam_kalimat(i.nama)
        return kalimat("Realisasi {nama} {periode} belum dapat dilaporkan ({sebab}); targetnya {t}.", **isian, sebab=r.kosong)
    return (*_jarak(r, target, Polaritas(i.polaritas), isian), *_capaian(c))


def _jarak(r: Angka, target: Target, polaritas: Polaritas, isian: dict[str, object]) -> Teks:
    """«… terealisasi 5,13%, belum mencapai target 17,00% dengan selisih 11,87 persen poin»."""
    if target.atas is not None:
        sisi = target.sisi(r)
        if sisi is Sisi.DI_DALAM:
            return kalimat("{nama} terealisasi {r}, di dalam rentang target {t} sehingga target tercapai", **isian)
        batas = target.nilai if sisi is Sisi.DI_BAWAH else target.atas
        isian["beda"] = bentuk(mutlak(selisih(r, batas)))
        if sisi is Sisi.DI_BAWAH:
            return kalimat("{nama} terealisasi {r}, di bawah rentang target {t} sebesar {beda} sehingga target belum tercapai", **isian)
        return kalimat("{nama} terealisasi {r}, di atas rentang target {t} sebesar {beda} sehingga target belum tercapai", **isian)
    beda = mutlak(selisih(r, target.nilai))
    isian["beda"] = bentuk(beda)
    if beda.bulat == 0:
        return kalimat("{nama} terealisasi {r}, tepat sama dengan target {t}", **isian)
    lebih = r.bulat > target.nilai.bulat
    if polaritas in (Polaritas.MINIMIZE, Polaritas.MINIMIZE_RASIO):
        if lebih:
            return kalimat("{nama} terealisasi {r}, lebih tinggi {beda} dari batas target {t} sehingga target belum tercapai", **isian)
        return kalimat("{nama} terealisasi {r}, lebih rendah {beda} dari batas target {t} sehingga target tercapai", **isian)
    if lebih:
        return kalimat("{nama} terealisasi {r}, melampaui target {t} dengan selisih {beda}", **isian)
    return kalimat("{nama} terealisasi {r}, belum mencapai target {t} dengan selisih {beda}", **isian)


def _capaian(c: Capaian) -> Teks:
    """The end of the sentence: the capaian, whether the policy bounds it, or why it may not be graded."""
    if c.nilai.nilai is None:
        return kalimat("; capaiannya tidak dapat dihitung ({sebab}).", sebab=c.nilai.kosong)
    if not c.dapat_dinilai:
        sebab = "; ".join(p.uraian for p in c.peringatan) or c.alasan
        return kalimat("; capaiannya {c} belum dapat dinilai ({sebab}).", c=c.nilai, sebab=sebab)
    if c.dibatasi:
        return kalimat("; capaian kinerjanya {c}, setelah dibatasi kebijakan capaian.", c=c.nilai)
    return kalimat("; capaian kinerjanya {c}.", c=c.nilai)


def terhadap_akhir(buku: Buku, i: Indikator) -> Teks:
    """Realisasi against the target at the end of the plan, and what is still to be done until then."""
    akhir, target = buku.target_akhir(i.kode)
    r = buku.realisasi(i.kode, buku.tahun)
    isian: dict[str, object] = {
        "nama": huruf_awal(i.nama),
        "r": Nilai(r, "bersatuan"),
        "t": isi_target(target, "bersatuan"),
        "akhir": akhir,
        "tahun": buku.tahun,
    }
    if akhir < buku.renstra.tahun_selesai:
        isian["akhir"] = _("{a} (target {b} belum ditetapkan)", a=akhir, b=buku.renstra.tahun_selesai)
    if target.nilai.nilai is None:
        return kalimat("{nama}: target akhir Renstra tidak ada ({sebab}).", **isian, sebab=target.nilai.kosong)
    if r.nilai is None:
        return kalimat("{nama}: kemajuan menuju target akhir {akhir} ({t}) belum dapat dihitung ({sebab}).", **isian, sebab=r.kosong)
    if target.atas is not None:
        return _akhir_rentang(r, target, isian)
    beda = mutlak(selisih(r, target.nilai))
    isian["beda"] = bentuk(beda)
    kurang = Polaritas(i.polaritas) in (Polaritas.MINIMIZE, Polaritas.MINIMIZE_RASIO)
    if beda.bulat == 0:
        return kalimat("{nama} pada tahun {tahun} tepat sama dengan target akhir Renstra {akhir}, yaitu {t}.", **isian)
    if kurang and r.bulat < target.nilai.bulat:
        return kalimat("{nama} sebesar {r} sudah di bawah batas akhir Renstra {akhir}, yaitu {t}; batas itu sudah terpenuhi.", **isian)
    if kurang:
        return kalimat("{nama} sebesar {r} masih harus turun {beda} untuk memenuhi batas akhir Renstra {akhir}, yaitu {t}.", **isian)
    if r.bulat > target.nilai.bulat:
        return kalimat("{nama} sebesar {r} sudah melampaui target akhir Renstra {akhir}, yaitu {t}.", **isian)
    return kalimat("{nama} sebesar {r} masih kurang {beda} dari target akhir Renstra {akhir}, yaitu {t}.", **isian)


def _akhir_rentang(r: Angka, target: Target, isian: dict[str, object]) -> Teks:
    sisi = target.sisi(r)
    if sisi is Sisi.DI_DALAM or target.atas is None:
        return kalimat("{nama} sebesar {r} sudah berada di dalam rentang akhir Renstra {akhir}, yaitu {t}.", **isian)
    isian["beda"] = bentuk(mutlak(selisih(r, target.nilai if sisi is Sisi.DI_BAWAH else target.atas)))
    if sisi is Sisi.DI_BAWAH:
        return kalimat("{nama} sebesar {r} masih harus naik {beda} untuk masuk ke rentang akhir Renstra {akhir}, yaitu {t}.", **isian)
    return kalimat("{nama} sebesar {r} masih harus turun {beda} untuk masuk ke rentang akhir Renstra {akhir}, yaitu {t}.", **isian)


def gabung(*bagian: Teks) -> Teks:
    """Sentences one after another with a space between."""
    hasil: Teks = ()
    for b in bagian:
        if b:
            hasil = (*hasil, *(t(" ") if hasil else ()), *b)
    return hasil


def rangkai(isi: Sequence[Teks]) -> Teks:
    """Pieces as a list inside a sentence: «a, b, dan c», numbers staying numbers."""
    hasil: Teks = ()
    for n, x in enumerate(isi):
        if n:
            akhir = n == len(isi) - 1
            hasil = (*hasil, *t((_(", dan ") if len(isi) > 2 else _(" dan ")) if akhir else ", "))
        hasil = (*hasil, *x)
    return hasil


def daftar_kata(isi: list[str]) -> str:
    """«a, b, dan c»."""
    if len(isi) < 2:
        return "".join(isi)
    return _("{awal}, dan {akhir}", awal=", ".join(isi[:-1]), akhir=isi[-1]) if len(isi) > 2 else _("{a} dan {b}", a=isi[0], b=isi[1])


def yang_kosong(isi: Sequence[tuple[str, Angka]]) -> Teks:
    """The note under a table that tells why its «–» are there: «Tanda “–”: dokter umum dan perawat (…).»; nothing where all is there."""
    sebab: dict[str, list[str]] = {}
    for nama, angka in isi:
        if angka.nilai is None:
            sebab.setdefault(angka.kosong.removeprefix(_("belum ada data: ")), []).append(dalam_kalimat(nama))
    butir = [_("{nama} ({sebab})", nama=daftar_kata(nama), sebab=alasan) for alasan, nama in sebab.items()]
    return kalimat("Tanda “–”: {isi}.", isi="; ".join(butir)) if butir else ()


def berdaftar(pengantar: Teks, butir: Sequence[Teks], *, bernomor: bool = False) -> list[Blok]:
    """A sentence that ends in a colon with its list; a single item runs on in the sentence, none gives nothing."""
    if not butir:
        return []
    if len(butir) == 1:
        return [Paragraf((*pengantar, *t(" "), *butir[0]))]
    return [Paragraf(pengantar), Daftar(tuple(butir), bernomor)]


def butir_titik_koma(isi: Sequence[str | Teks]) -> tuple[Teks, ...]:
    """Items of one long sentence: each ends with a semicolon, the last with a full stop."""
    hasil = []
    for n, x in enumerate(isi, 1):
        akhir = "." if n == len(isi) else ";"
        hasil.append(t(x.rstrip(" ;.") + akhir) if isinstance(x, str) else (*x, *t(akhir)))
    return tuple(hasil)
