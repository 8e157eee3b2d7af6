"""The sections of a report in which people's own words stand: a narrative under any other name would never be printed.

Names stand here as the report of a year has them; the words that name a part of a year are put before them by `bagian_narasi`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from selaras.bahasa import _
from selaras.laporan.bersama.data import KELOMPOK_ANGGARAN

# Each with the name under which a reader finds it.
BAGIAN_TAHUNAN = {
    "kata-pengantar": _("Kata Pengantar"), "ikhtisar": _("Ikhtisar Eksekutif"), "latar-belakang": _("Latar Belakang"),
    "aspek-strategis": _("Aspek Strategis"), "sdm": _("Sumber Daya Manusia"), "isu": _("Permasalahan Utama"),
    "perencanaan": _("Perencanaan Kinerja"), "perjanjian": _("Perjanjian Kinerja"), "akuntabilitas": _("Akuntabilitas Kinerja"),
    "anggaran": _("Realisasi Anggaran"), "penutup": _("Penutup"), "langkah-perbaikan": _("Langkah Perbaikan"),
}  # fmt: skip
BAGIAN_BERKALA = {
    "ringkasan": _("Ringkasan"), "pendahuluan": _("Pendahuluan"), "anggaran": _("Realisasi Anggaran"), "tindak-lanjut": _("Tindak Lanjut"),
}  # fmt: skip
_EKOR = {"": "", "-pengantar": _(": pengantar"), "-standar": _(": perbandingan dengan standar")}


def bagian_umum(setahun: bool) -> tuple[str, ...]:
    """The sections that a report of a year, or of a part of one, has whatever its agency measures."""
    return tuple(BAGIAN_TAHUNAN if setahun else BAGIAN_BERKALA)


def bagian_sasaran(setahun: bool, sasaran: Iterable[str]) -> dict[str, str]:
    """The sections of each sasaran, with its code."""
    ekor = tuple(_EKOR) if setahun else ("",)
    return {f"sasaran-{s}{e}": s for s in sasaran for e in ekor}


def nama_bagian(kode: str, sasaran: Mapping[str, str]) -> str:
    """What a person calls a section; ``sasaran`` are the words of each by its code. A section of figures keeps the name of its group."""
    if kode.startswith("sasaran-"):
        milik, ekor = next(((s, e) for s in sasaran for e in _EKOR if kode == f"sasaran-{s}{e}"), ("", ""))
        return _("Sasaran “{u}”{e}", u=sasaran[milik], e=_EKOR[ekor]) if milik else kode
    if kode.startswith("data-"):
        return _("Data {n}", n=kode.removeprefix("data-").replace("-", " "))
    return BAGIAN_TAHUNAN.get(kode) or BAGIAN_BERKALA.get(kode, kode)


def bagian_data(kelompok: Iterable[str]) -> list[str]:
    """The sections of each group of variables that is shown as a table of figures."""
    return [f"data-{k}" for k in dict.fromkeys(kelompok) if k and k != KELOMPOK_ANGGARAN]
