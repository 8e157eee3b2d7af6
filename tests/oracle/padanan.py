"""Which cell of the oracle a number of ``LKjIP.json`` must equal: the number's ``identitas`` on one side, the readable id on the other."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal

from tests.oracle.kinerja import perubahan
from tests.oracle.sel import PERSEN, Sel, bagi, kosong, sel

# Each pattern with the id that it stands for; ``\1`` ... are its groups.
_POLA = [
    (r"capaian:(\w+)/(\d{4})", r"capaian-mentah/\1/\2"),
    (r"capaian:(\w+)/(\d{4})/kebijakan", r"capaian/\1/\2"),
    (r"realisasi:(\w+)/(\d{4})", r"realisasi/\1/\2"),
    (r"realisasi_tercatat:(\w+)/(\d{4})#nilai", r"realisasi/\1/\2"),
    (r"target:(\w+)/(\d{4})#nilai", r"target-renstra/\1/\2"),
    (r"target:(\w+)/(\d{4})#nilai_atas", r"target-renstra/\1/\2/atas"),
    (r"butir_perjanjian:([\w-]+)/(\w+)#target", r"pk/\1/\2"),
    (r"butir_perjanjian:([\w-]+)/(\w+)#target_atas", r"pk/\1/\2/atas"),
    (r"jumlah_pk:([\w-]+)", r"pk/\1/jumlah"),
    (r"nilai_variabel:(\w+)/(\d{4})#nilai", r"variabel/\1/\2"),
    (r"variabel:(\w+)/(\d{4})", r"variabel/\1/\2"),
    (r"nilai_variabel:(\w+)/(\d{4})/([\d.]+)#nilai", r"variabel/\1/\2/\3"),
    (r"pagu:(\d{4})/(\w+)/([\w-]+)/([\w.]+)#jumlah", r"pagu/\1/\2/\3/\4"),
    (r"realisasi_anggaran:(\d{4})/([\w-]+)/(5\.[\d.]+)#jumlah", r"anggaran/\1/\2/jenis/\3/realisasi"),
    (r"realisasi_anggaran:(\d{4})/([\w-]+)/([\w.]+)#jumlah", r"anggaran/\1/\2/\3/realisasi"),
    (r"realisasi_sampai:(\d{4})/([\w-]+)/(5\.[\d.]+)", r"sampai/\1/\2/jenis/\3/realisasi"),
    (r"realisasi_sampai:(\d{4})/([\w-]+)/([\w.]+)", r"sampai/\1/\2/\3/realisasi"),
    (r"jumlah_(pagu|realisasi):(\d{4})/sasaran/(\w+)", r"sasaran/\3/\2/\1"),
    (r"jumlah_(pagu|realisasi):(\d{4})/([\w-]+)/jenis", r"anggaran/\2/\3/jenis/jumlah/\1"),
    (r"jumlah_(pagu|realisasi):(\d{4})/seluruh", r"anggaran/\2/jumlah/\1"),
    (r"jumlah_(pagu|realisasi):(\d{4})/([\w-]+)", r"anggaran/\2/sumber/\3/\1"),
    (r"jumlah_(pagu|realisasi):(\d{4})/([\w-]+)/([\w.]+)", r"anggaran/\2/\3/program/\4/\1"),
    (r"jumlah_pagu_program:(\d{4})/murni/([\w-]+)", r"pergeseran/\1/\2/murni"),
    (r"pagu_program:(\d{4})/(\w+)/[\w-]+\+[\w+-]+/([\w.]+)", r"pagu-program/\1/\2/\3"),
    (r"pagu_program:(\d{4})/(\w+)/([\w-]+)/([\w.]+)", r"pagu-program/\1/\2/\3/\4"),
    (r"banyak:indikator/(\d{4})", r"ringkasan/\1/indikator"),
    (r"banyak:indikator_tercapai/(\d{4})", r"ringkasan/\1/tercapai"),
    (r"banyak:indikator_belum/(\d{4})", r"ringkasan/\1/di-bawah-target"),
    (r"banyak:indikator_kosong/(\d{4})", r"ringkasan/\1/tanpa-nilai"),
    (r"banyak:indikator_(\w+)/(\d{4})", r"sasaran/\1/\2/indikator"),
    (r"banyak:dinilai_(\w+)/(\d{4})", r"sasaran/\1/\2/dinilai"),
    (r"rat_dua_tahun/(\d{4})", r"sektor/rat-dua-tahun/\1"),
    (r"rumus:(.+/\d{4})", r"rumus/\1"),
    (r"pagu_(murni|kini):(\d{4})/(seluruh|sasaran/\w+)", r"pergeseran/\2/\3/\1"),
    (r"standar:(\w+)/(\d{4})/(.+)#nilai", r"standar/\1/\2/\3"),
    (r"standar:(\w+)/(\d{4})/(.+)#nilai_atas", r"standar/\1/\2/\3/atas"),
    (r"capaian_sasaran:(\w+)/(\d{4})", r"sasaran/\1/\2/capaian"),
    (r"efisiensi:(\w+)/(\d{4})", r"sasaran/\1/\2/efisiensi"),
    (r"keluaran:(\d{4})/([\w.]+)/(\d+)#(target|realisasi)", r"keluaran/\1/\2/\3/\4"),
    (r"capaian_keluaran:(\d{4})/([\w.]+)/(\d+)", r"keluaran/\1/\2/\3/capaian"),
    (r"pegawai:(\d{4})/([^/]+)/(.+)#jumlah", r"pegawai/\1/\2/\3"),
    (r"jumlah_pegawai:([^/]+)/(\d{4})", r"pegawai/\2/\1/jumlah"),
]
_BENTUK = [(re.compile(p), k) for p, k in _POLA]


def kunci(identitas: str) -> str | None:
    """The oracle's id of a number of a report; None for a number that it has no cell for."""
    return next((m.expand(k) for pola, k in _BENTUK if (m := pola.fullmatch(identitas))), None)


def harapkan(identitas: str, harap: dict[str, Sel]) -> Sel | None:
    """What a number must be: a cell, or what two cells give when they are set against each other."""
    if (k := kunci(identitas)) is not None:
        return harap.get(k)
    if identitas.startswith("belum:"):
        a = harapkan(identitas.removeprefix("belum:"), harap)
        return a and sel(Decimal(a.kurang), "rincian", 0)
    m = re.fullmatch(r"(mutlak|bagian|selisih|pertumbuhan)\((.+)\)(:lengkap)?", identitas)
    if m is None:
        return None
    if m[1] == "mutlak":
        a = harapkan(m[2], harap)
        return None if a is None else a if a.nilai is None else sel(abs(a.nilai), a.satuan, a.presisi)
    kiri, _koma, kanan = _belah(m[2])
    a, b = harapkan(kiri, harap), harapkan(kanan, harap)
    return None if a is None or b is None else _hubungan(m[1], a, b, lengkap=bool(m[3]))


def _hubungan(cara: str, a: Sel, b: Sel, *, lengkap: bool) -> Sel:
    if a.nilai is None or b.nilai is None or (lengkap and (a.kurang or b.kurang)):
        return kosong(a.alasan or b.alasan)
    if cara == "bagian":
        return sel(bagi(a.nilai, b.nilai) * 100, PERSEN, 2) if b.nilai else kosong("pembagi-nol")
    beda, tumbuh = perubahan(a, b, a.satuan, max(a.presisi, b.presisi))
    return beda if cara == "selisih" else tumbuh


def _belah(isi: str) -> tuple[str, str, str]:
    """The two operands: the comma that stands in no bracket."""
    dalam = 0
    for i, huruf in enumerate(isi):
        dalam += {"(": 1, ")": -1}.get(huruf, 0)
        if huruf == "," and not dalam:
            return isi[:i], ",", isi[i + 2 :]
    return isi, "", ""


def perbedaan(angka: Iterable[dict[str, str]], harap: dict[str, Sel]) -> tuple[list[str], list[str], list[str]]:
    """The identities of a report's numbers: those held against the oracle, a line for each that differs, and those it does not tell."""
    sama, beda, lepas = [], [], []
    for a in angka:
        s = harapkan(a["identitas"], harap)
        if s is None:
            lepas.append(a["identitas"])
            continue
        sama.append(a["identitas"])
        if a["tercetak"] != (s.teks or "–"):
            beda.append(f"{a['identitas']}: tercetak {a['tercetak']}, seharusnya {s.teks or '–'} {s.alasan}".rstrip())
    return sama, beda, lepas
