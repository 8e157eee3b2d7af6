"""Predicates, the intervals that scales give them, and scales that regulations set."""

from __future__ import annotations

import re
from decimal import Decimal

_KATA = (
    "tinggi|sedang|rendah|baik|cukup|kurang|buruk|memuaskan|istimewa|mandiri|maju|berkembang|tertinggal|tangguh|sehat|efektif|efisien|berhasil|"
    "hijau|kuning|merah|tercapai|optimal|prima|unggul|inovatif|inovativ|andal|ringan|berat|rentan|aman|rawan|kumuh|madya|utama|pratama|paripurna"
)
# A word of quality with its degree, or a letter.
PREDIKAT = re.compile(
    rf"\b(?:(?:sangat|amat|cukup|kurang|tidak|agak) )?(?:{_KATA})\b|\b(?:AA|A|BB|B|CC|C|D|E)\b(?![./-]?\w)", re.IGNORECASE
)
HURUF_BESAR = frozenset(("AA", "A", "BB", "B", "CC", "C", "D", "E"))
_N = r"\d{1,3}(?:[.,]\d{1,4})?"
SELANG = re.compile(
    rf"(?P<op>[<>≤≥]=?|lebih dari|kurang dari|di atas|di bawah|dibawah|diatas|minimal|paling sedikit)?\s?(?P<a>{_N})\s?(?:%|persen)?"
    rf"(?:\s?(?P<sep>-|–|—|s\.?\s?/?\s?d\.?|sampai dengan|sampai|hingga)\s?(?P<op_b>[<≤]=?)?\s?(?P<b>{_N})(?:\s?(?:%|persen))?"
    r"|\s?(?P<arah>ke atas|ke bawah|atau lebih))?(?![\d])",
    re.IGNORECASE,
)
# Words that make the next predicate a verdict on the number before.
PEMICU = frozenset(
    """kategori predikat tergolong termasuk berstatus status masuk kriteria klasifikasi menandakan kualifikasi berkategori berpredikat akreditasi mutu
    peringkat grade kelas = ketimpangan berkriteria kinerja memperoleh meraih jadi yaitu yakni adalah golongan""".split()
)
# Between a predicate and its own interval.
RENTANG = frozenset(("rentang", "interval", "dengan rentang", "rentang nilai", "pada rentang"))
_D = Decimal
# Name -> the words that call for it, and (above, up to, predicate); above exclusive, up to inclusive.
BAKU: tuple[tuple[frozenset[str], tuple[tuple[Decimal, Decimal, str], ...]], ...] = (
    (
        frozenset(("sakip", "akip")),
        ((_D(90), _D(100), "AA"), (_D(80), _D(90), "A"), (_D(70), _D(80), "BB"), (_D(60), _D(70), "B"), (_D(50), _D(60), "CC"), (_D(30), _D(50), "C"),
         (_D(0), _D(30), "D")),
    ),
    (
        frozenset(("ikm", "skm")),
        ((_D("88.30"), _D(100), "A"), (_D("76.60"), _D("88.30"), "B"), (_D("64.99"), _D("76.60"), "C"), (_D(25), _D("64.99"), "D")),
    ),
)  # fmt: skip
