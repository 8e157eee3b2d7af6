"""The sections of a report in which people's own words stand: a narrative under any other name would never be printed.

Names stand here as the report of a year has them; the words that name a part of a year are put before them by `bagian_narasi`.
"""

from __future__ import annotations

from collections.abc import Iterable

from selaras.laporan.bersama.data import KELOMPOK_ANGGARAN

BAGIAN_TAHUNAN = (
    "kata-pengantar", "ikhtisar", "latar-belakang", "aspek-strategis", "sdm", "isu", "perencanaan", "perjanjian", "akuntabilitas",
    "anggaran", "penutup", "langkah-perbaikan",
)  # fmt: skip
BAGIAN_BERKALA = ("ringkasan", "pendahuluan", "anggaran", "tindak-lanjut")


def bagian_umum(setahun: bool) -> tuple[str, ...]:
    """The sections that a report of a year, or of a part of one, has whatever its agency measures."""
    return BAGIAN_TAHUNAN if setahun else BAGIAN_BERKALA


def bagian_sasaran(setahun: bool, sasaran: Iterable[str]) -> dict[str, str]:
    """The sections of each sasaran, with its code."""
    ekor = ("", "-pengantar", "-standar") if setahun else ("",)
    return {f"sasaran-{s}{e}": s for s in sasaran for e in ekor}


def bagian_data(kelompok: Iterable[str]) -> list[str]:
    """The sections of each group of variables that is shown as a table of figures."""
    return [f"data-{k}" for k in dict.fromkeys(kelompok) if k and k != KELOMPOK_ANGGARAN]
