"""What a performance report must hold and does not.

**How it works.** An indicator with a target has a realisasi; an indicator promised in the Perjanjian Kinerja is reported. A report
that is whole (it has a chapter on akuntabilitas kinerja) has the parts that PermenPANRB 53/2014, annex II, names: ikhtisar
eksekutif, perencanaan kinerja, capaian with comparison to last year and to the plan, realisasi anggaran, penutup.

**Why it does not accuse wrongly.** Parts are only asked of a whole report, and are rendah; a dash in a table over several years is not
asked about. Source: PermenPANRB 53/2014.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selaras.bahasa import _
from selaras.periksa.graf import IndikatorTertulis, Kemiripan, mirip
from selaras.periksa.kata import kunci_lengkap
from selaras.periksa.kisi import SelKisi, lokasi_sel
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Lokasi, Temuan

KODE = "LKP"
NAMA = "Kelengkapan"
# What a whole report holds: the words by which it is found, and its name.
BAGIAN: tuple[tuple[str, str], ...] = (
    (r"ikhtisar eksekutif|ihtisar eksekutif|ringkasan eksekutif", "Ikhtisar Eksekutif"),
    (r"pendahuluan", "BAB I Pendahuluan"),
    (r"perencanaan kinerja|rencana strategis|perencanaan dan perjanjian", "BAB II Perencanaan Kinerja"),
    (r"perjanjian kinerja|penetapan kinerja", "Perjanjian Kinerja"),
    (r"akuntabilitas kinerja", "BAB III Akuntabilitas Kinerja"),
    (r"realisasi anggaran|akuntabilitas keuangan|realisasi keuangan", "Realisasi Anggaran"),
    (r"penutup", "BAB IV Penutup"),
    (r"tahun sebelumnya|tahun lalu|dibanding(?:kan)? (?:dengan )?tahun|beberapa tahun|perbandingan", "perbandingan dengan tahun lalu"),
    (r"renstra|rpjmd|rencana strategis|jangka menengah", "perbandingan dengan target jangka menengah"),
    (r"efisiensi|penggunaan sumber daya", "analisis efisiensi penggunaan sumber daya"),
)


def periksa(b: Perkara) -> Iterator[Temuan]:
    yield from _realisasi(b)
    yield from _perjanjian(b)
    yield from _satuan_saja(b)
    yield from _bagian(b)


def _realisasi(b: Perkara) -> Iterator[Temuan]:
    for i in b.graf.indikator:
        if i.perjanjian or i.target is None or i.realisasi is None or not i.target.teks or i.target.kosong:
            continue
        if i.target.bil is None and not re.search(r"\w", i.target.teks):
            continue
        if i.realisasi.kosong or not re.search(r"\w", i.realisasi.teks):
            lain = [
                x
                for x in b.graf.indikator_mirip.cari(i.kunci, 0.8)
                if x is not i and x.realisasi is not None and x.realisasi.bil is not None
            ]
            yield Temuan(
                KODE,
                "kelengkapan",
                "tinggi",
                0.93,
                _lokasi(i),
                f"{i.target.teks} / {i.realisasi.teks or '(kosong)'}",
                lain[0].realisasi.teks if lain and lain[0].realisasi else _("isi realisasi"),
                "",
                _("realisasi {label} kosong padahal targetnya {t}", label=i.label, t=i.target.teks),
                tuple(lokasi_sel(x.kisi, x.realisasi) for x in lain[:1] if x.realisasi),
            )


def _satuan_saja(b: Perkara) -> Iterator[Temuan]:
    """A cell that holds the unit and forgot the number: «4 Provinsi» beside «Provinsi»."""
    for kisi in b.naskah.kisi:
        if not any(k.tahun for k in kisi.kolom):
            continue
        for baris in kisi.sel:
            satuan = {m[1].lower() for s in baris if (m := re.fullmatch(r"\d[\d.,]*\s+([A-Za-z]{3,})", s.teks.strip()))}
            for s in baris[kisi.kolom_label + 1 :]:
                if s.teks.strip().lower() in satuan:
                    yield Temuan(
                        KODE, "kelengkapan", "rendah", 0.85, lokasi_sel(kisi, s), s.teks, _("isi angkanya"), "",
                        _("satuan tanpa angka: «{x}»", x=s.teks),
                    )  # fmt: skip


def _lokasi(i: IndikatorTertulis) -> Lokasi:
    assert i.realisasi is not None
    assert i.target is not None
    lok = lokasi_sel(i.kisi, _sel_label(i, i.target))
    return lok if lok.baris is not None else lokasi_sel(i.kisi, i.realisasi)


def _sel_label(i: IndikatorTertulis, lainnya: SelKisi) -> SelKisi:
    """The cell that names the indicator, else the other one given."""
    return next((s for s in i.kisi.sel[i.r] if s.teks and i.label[:12].lower() in s.teks.lower()), lainnya)


def _perjanjian(b: Perkara) -> Iterator[Temuan]:
    lapor = [i for i in b.graf.indikator if not i.perjanjian]
    janji = [i for i in b.graf.indikator if i.perjanjian and "perjanjian" in f"{i.kisi.judul} {i.kisi.bagian}".lower()]
    if len(lapor) < 2 or len(janji) < 2:
        return
    seri = [s for s in b.graf.seri if s.peran == "realisasi"]
    dilaporkan = Kemiripan((i.kunci, i) for i in lapor)
    ketemu = sum(bool(dilaporkan.cari(i.kunci, 0.6)) for i in janji)
    if ketemu * 2 < len(janji):
        return
    disebut = [kunci_lengkap(k.teks) for k in b.naskah.kalimat if any(t.jenis in "JRP" for t in k.token)]
    sudah: set[frozenset[str]] = set()
    for i in janji:
        if i.kunci in sudah or dilaporkan.cari(i.kunci, 0.5) or any(i.kunci <= s.kunci or mirip(i.kunci, s.kunci) >= 0.5 for s in seri):
            continue
        sudah.add(i.kunci)
        if any(i.kunci <= kata for kata in disebut):
            continue  # told in a sentence that has a number
        s = _sel_label(i, i.kisi.sel[i.r][0])
        yield Temuan(
            KODE,
            "kelengkapan",
            "sedang",
            0.88,
            lokasi_sel(i.kisi, s),
            i.label,
            _("laporkan realisasinya"),
            "",
            _("{label} dijanjikan dalam Perjanjian Kinerja, tetapi tidak dilaporkan", label=i.label),
        )


def _bagian(b: Perkara) -> Iterator[Temuan]:
    judul = " | ".join(j.teks.lower() for j in b.naskah.judul)
    if "akuntabilitas kinerja" not in judul or len(b.naskah.kalimat) < 120:
        return
    teks = " ".join(k.teks.lower() for k in b.naskah.kalimat) + judul + " ".join(k.judul.lower() for k in b.naskah.kisi)
    for p, nama in BAGIAN:
        if not re.search(p, teks):
            yield Temuan(
                KODE, "kelengkapan", "rendah", 0.8, Lokasi(""), "", nama, "PermenPANRB 53/2014", _("tidak ditemukan: {nama}", nama=nama)
            )
