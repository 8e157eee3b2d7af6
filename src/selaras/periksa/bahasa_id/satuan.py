"""Units that are taken for each other because they measure one thing: name -> the way in which it is written in full."""

from __future__ import annotations

UKURAN_SERUPA: tuple[dict[str, str], ...] = (
    {
        "detik": "detik",
        "menit": "menit",
        "mnt": "menit",
        "jam": "jam",
        "hari": "hari",
        "minggu": "minggu",
        "bulan": "bulan",
        "tahun": "tahun",
    },
    {"mm": "mm", "cm": "cm", "meter": "meter", "m": "meter", "km": "kilometer", "kilometer": "kilometer"},
    {"gram": "gram", "kg": "kilogram", "kilogram": "kilogram", "kuintal": "kuintal", "kw": "kuintal", "ton": "ton"},
    {"m2": "m2", "ha": "hektare", "hektar": "hektare", "hektare": "hektare", "km2": "km2"},
    {"liter": "liter", "m3": "m3"},
    {"kk": "KK", "orang": "orang", "jiwa": "orang"},
)
