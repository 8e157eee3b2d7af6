"""Sentences whose words follow from their numbers: direction, unit, target met or not."""

from __future__ import annotations

from collections.abc import Sequence

from selaras.angka import Angka
from selaras.bahasa import _
from selaras.dokumen.model import Nilai, Teks, kalimat, t
from selaras.kinerja import Arah, arah, mutlak, pertumbuhan, selisih
from selaras.laporan.bahan import Indikator
from selaras.laporan.buku import Buku, dalam_kalimat


def bentuk(a: Angka) -> Nilai:
    """A number as a sentence prints it: large money in words of scale, counts with their unit."""
    if a.satuan.nama == "rupiah" and a.nilai is not None and abs(a.nilai) >= 10**9:
        return Nilai(a, "ringkas")
    return Nilai(a, "bersatuan")


def perubahan(nama: str, kini: Angka, lalu: Angka, tahun_kini: int, tahun_lalu: int) -> Teks:
    """«Koperasi aktif turun dari 2.185 unit (2020) menjadi 2.045 unit (2021), berkurang 140 unit atau 6,41%.»"""
    isian: dict[str, object] = {"nama": nama, "kini": bentuk(kini), "lalu": bentuk(lalu), "ini": tahun_kini, "itu": tahun_lalu}
    ke = arah(kini, lalu)
    if ke is None:
        if kini.nilai is None:
            return kalimat("{nama} pada tahun {ini} tidak dapat disajikan ({sebab}).", **isian, sebab=kini.kosong)
        return kalimat("{nama} pada tahun {ini} tercatat {kini}; pembanding tahun {itu} tidak ada ({sebab}).", **isian, sebab=lalu.kosong)
    if ke is Arah.TETAP:
        return kalimat("{nama} pada tahun {ini} tetap {kini}, sama dengan tahun {itu}.", **isian)
    beda = mutlak(selisih(kini, lalu))
    isian["kata"] = _("bertambah") if ke is Arah.NAIK else _("berkurang")
    isian["arah"] = _("naik") if ke is Arah.NAIK else _("turun")
    isian["beda"] = bentuk(beda)
    tumbuh = pertumbuhan(kini, lalu)
    if not kini.satuan.dimensi or tumbuh.nilai is None:
        return kalimat("{nama} {arah} dari {lalu} pada tahun {itu} menjadi {kini} pada tahun {ini}, {kata} {beda}.", **isian)
    isian["persen"] = mutlak(tumbuh)
    return kalimat("{nama} {arah} dari {lalu} pada tahun {itu} menjadi {kini} pada tahun {ini}, {kata} {beda} atau {persen}.", **isian)


def terhadap_target(buku: Buku, i: Indikator) -> Teks:
    """Realisasi against target of the year, with the distance and the capaian; in words where something is missing."""
    tahun = buku.tahun
    r, target, c = buku.realisasi(i.kode, tahun), buku.target(i.kode, tahun).nilai, buku.capaian(i.kode, tahun)
    isian: dict[str, object] = {"nama": i.nama, "tahun": tahun, "r": r, "t": target, "c": c.nilai}
    if target.nilai is None:
        return kalimat("{nama}: target tahun {tahun} tidak ada ({sebab}).", **isian, sebab=target.kosong)
    if r.nilai is None:
        isian["nama"] = dalam_kalimat(i.nama)
        return kalimat("Realisasi {nama} tahun {tahun} belum dapat dilaporkan ({sebab}); targetnya {t}.", **isian, sebab=r.kosong)
    beda = mutlak(selisih(r, target))
    isian["beda"] = bentuk(beda)
    tercapai = buku.tercapai(i.kode, tahun)
    if beda.bulat == 0:
        hasil = kalimat("{nama} terealisasi {r}, tepat sama dengan target {t}", **isian)
    elif tercapai:
        pola = "{nama} terealisasi {r}, melampaui target {t} dengan selisih {beda}"
        if i.polaritas.startswith("minimize"):
            pola = "{nama} terealisasi {r}, lebih rendah {beda} dari batas target {t} sehingga target tercapai"
        hasil = kalimat(pola, **isian)
    else:
        hasil = kalimat("{nama} terealisasi {r}, belum mencapai target {t} dengan selisih {beda}", **isian)
    if c.nilai.nilai is None:
        return (*hasil, *kalimat("; capaiannya {sebab}.", sebab=c.nilai.kosong))
    return (*hasil, *kalimat("; capaian kinerjanya {c}.", c=c.nilai))


def gabung(*bagian: Teks) -> Teks:
    """Sentences one after another with a space between."""
    hasil: Teks = ()
    for b in bagian:
        if b:
            hasil = (*hasil, *(t(" ") if hasil else ()), *b)
    return hasil


def daftar_kata(isi: list[str]) -> str:
    """«a, b, dan c»."""
    if len(isi) < 2:
        return "".join(isi)
    return _("{awal}, dan {akhir}", awal=", ".join(isi[:-1]), akhir=isi[-1]) if len(isi) > 2 else _("{a} dan {b}", a=isi[0], b=isi[1])


def butir_titik_koma(isi: Sequence[str]) -> tuple[Teks, ...]:
    """Items of one long sentence: each ends with a semicolon, the last with a full stop."""
    return tuple(t(x.rstrip(" ;.") + ("." if n == len(isi) else ";")) for n, x in enumerate(isi, 1))
