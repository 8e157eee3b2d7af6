"""Predicates against the scale that the text prints."""

from __future__ import annotations

import pytest

from selaras.dokumen.baca.teks import baca_teks
from selaras.periksa import periksa

BENAR = {
    "intervals before the words": "Skala: >85 - 100 Sangat Baik, >70 - 85 Baik, >55 - 70 Cukup, <=55 Kurang. Capaian 84,90 termasuk kategori Baik.",
    "intervals behind the words": "Kriteria rendah (<0,40), sedang (0,40-0,60), tinggi (>0,60): indeks 0,47 tergolong sedang.",
    "a gap of the scale": "Skala: 91-100 Sangat Tinggi, 76-90 Tinggi, 66-75 Sedang. Nilai 90,50 termasuk kategori Tinggi.",
    "no scale": "Nilai 48,20 termasuk kategori Baik.",
    "a target between": "Nilai 68,10 naik menuju target 71,00 (predikat BB).",
    "the regulation": "Nilai SAKIP 72,40 (predikat BB).",
    "an index with its own scale": (
        "Skala capaian: >90 - 100 Sangat Tinggi, >75 - 90 Tinggi, >65 - 75 Sedang, >50 - 65 Rendah.\n\n"
        "Indeks kualitas lingkungan 61,06 (Sedang), naik dari 60,83 (Sedang).\n\nTargetnya 62,50 (Sedang)."
    ),
}
SALAH = {
    "intervals before the words": (
        "Skala: >85 - 100 Sangat Baik, >70 - 85 Baik, >55 - 70 Cukup, <=55 Kurang. Capaian 84,90 termasuk kategori Cukup.",
        "Cukup",
        "Baik",
    ),
    "intervals behind the words": (
        "Kriteria rendah (<0,40), sedang (0,40-0,60), tinggi (>0,60): indeks 0,47 tergolong tinggi.",
        "tinggi",
        "sedang",
    ),
    "an end that belongs above": ("Predikat: A 90 ke atas, B 80 s.d. 89, C 70 s.d. 79. Nilai unit 90 = B.", "B", "A"),
    "the regulation": ("Nilai SAKIP 69,27 (predikat BB) naik tipis.", "BB", "B"),
    "the quality of service": ("Nilai IKM 78,15 dengan mutu C.", "C", "B"),
}
TABEL = """Skala nilai: >80 - 100 Baik; >60 - 80 Cukup; 0 - 60 Kurang.

| Puskesmas | Nilai | Predikat |
|---|---:|---|
| Melati | 83,10 | Baik |
| Kenanga | 71,45 | Cukup |
| Dahlia | 58,20 | Cukup |
| Anggrek | 88,00 | Baik |
"""


def temuan(teks: str) -> list[tuple[str, str]]:
    return [(t.tertulis, t.seharusnya) for t in periksa(baca_teks(teks)).mulai("sedang")]


@pytest.mark.parametrize("teks", BENAR.values(), ids=BENAR.keys())
def test_a_predicate_of_its_class_or_without_a_scale_is_not_accused(teks):
    assert temuan(teks) == []


@pytest.mark.parametrize(("teks", "tertulis", "seharusnya"), SALAH.values(), ids=SALAH.keys())
def test_a_predicate_of_another_class_is_told(teks, tertulis, seharusnya):
    assert temuan(teks) == [(tertulis, seharusnya)]


def test_a_column_of_predicates_follows_the_scale():
    assert temuan(TABEL) == [("Cukup", "kurang")]
