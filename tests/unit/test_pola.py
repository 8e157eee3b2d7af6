"""No pattern of the package does more than linear work on any text: found by introspection, tried on pumped strings, work counted."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

import selaras
from tests.kerja_pola import Penghitung, lebih_dari_lurus

LEWAT = ("selaras.aplikasi", "selaras.cli")  # need a database; their texts come from signed-in colleagues
SEBARIS = ("match", "fullmatch")


def modul() -> list[ModuleType]:
    nama = [m.name for m in pkgutil.walk_packages(selaras.__path__, "selaras.")]
    return [importlib.import_module(n) for n in nama if not n.startswith(LEWAT)]


def di_dalam(x: object, dalam: int = 0) -> Iterator[re.Pattern[str]]:
    if isinstance(x, re.Pattern):
        yield x
    elif dalam < 4 and isinstance(x, dict):
        for isi in (*x.keys(), *x.values()):
            yield from di_dalam(isi, dalam + 1)
    elif dalam < 4 and isinstance(x, tuple | list | set | frozenset):
        for isi in x:
            yield from di_dalam(isi, dalam + 1)


def pola_modul(m: ModuleType) -> dict[tuple[str, int, bool], re.Pattern[str]]:
    """Compiled patterns of the module, and those written where they are used. The flag says: only tried at the beginning."""
    hasil = {}
    sumber = Path(m.__file__ or "").read_text()
    pakai: dict[str, set[str]] = {}
    for x in ast.walk(ast.parse(sumber)):
        if isinstance(x, ast.Call) and isinstance(x.func, ast.Attribute) and isinstance(x.func.value, ast.Name):
            pakai.setdefault(x.func.value.id, set()).add(x.func.attr)
            if x.func.value.id == "re" and x.args and isinstance(x.args[0], ast.Constant) and isinstance(x.args[0].value, str):
                bendera = _bendera([*x.args[1:], *(w.value for w in x.keywords)])
                if x.func.attr != "compile":
                    p = re.compile(x.args[0].value, bendera)
                    hasil[p.pattern, p.flags, x.func.attr in SEBARIS] = p
    for nama, isi in vars(m).items():
        if nama.startswith("__"):
            continue
        for p in di_dalam(isi):
            if isinstance(p.pattern, str):
                awal = isinstance(isi, re.Pattern) and bool(pakai.get(nama)) and pakai[nama] <= set(SEBARIS)
                hasil[p.pattern, p.flags, awal] = p
    return hasil


def _bendera(argumen: list[ast.expr]) -> int:
    nama = {
        a.attr
        for k in argumen
        for a in ast.walk(k)
        if isinstance(a, ast.Attribute) and isinstance(a.value, ast.Name) and a.value.id == "re"
    }
    return sum(int(f) for n in nama if isinstance(f := getattr(re, n), re.RegexFlag))


def semua() -> list[tuple[str, re.Pattern[str], bool]]:
    ada: dict[tuple[str, int, bool], tuple[str, re.Pattern[str], bool]] = {}
    for m in modul():
        for kunci, p in pola_modul(m).items():
            ada.setdefault(kunci, (m.__name__, p, kunci[2]))
    return list(ada.values())


@pytest.mark.parametrize(
    "lantai",
    [
        "angka",
        "dokumen",
        "laporan",
        pytest.param("periksa", marks=pytest.mark.xfail(strict=True, reason="the rules that still read sentences by patterns")),
    ],
)
def test_every_pattern_does_linear_work(lantai):
    sys.setrecursionlimit(100_000)
    milik = [x for x in semua() if x[0].startswith(f"selaras.{lantai}")]
    assert milik
    assert next((f"{m}: {p.pattern[:100]!r} on {w}" for m, p, awal in milik if (w := lebih_dari_lurus(p, awal))), "") == ""


def test_no_floor_is_forgotten():
    assert {m.split(".")[1] for m, _p, _awal in semua()} <= {"angka", "dokumen", "laporan", "periksa"}


@pytest.mark.parametrize(
    "pola",
    [
        r"\s+$",
        r"(?:a|a)*b",
        r"[.:;]\W*$",
        r"\(\s*\d+\s*%?\s*\)",
        r"^[\s:|+-]*-{2,}[\s:|+-]*$",
        r"(?:\d+)*x",
        r"^Tabel\s+[\dIVX]+[.\d]*\b",
        r"sebesar\s+.*?\d",
    ],
)
def test_the_measure_sees_what_is_known_to_be_slow(pola):
    assert lebih_dari_lurus(re.compile(pola))


@pytest.mark.parametrize("pola", [r"^\s+$", r"\d{1,3}(?:\.\d{3})+", r"^Tabel\s+\d+[.:]?\s*x?", r"[a-z]{1,9}\s", r"\d(?:[\d.,]*\d)?"])
def test_the_measure_lets_linear_patterns_pass(pola):
    assert lebih_dari_lurus(re.compile(pola)) == ""


@pytest.mark.parametrize(
    ("pola", "teks"),
    [
        (r"(?:Rp\.?\s?)?\d+(?:\.\d{3})*", "dari Rp 1.234.567 naik"),
        (r"(?i)tabel\s+(?P<n>\d+)\b", "Lihat TABEL 12."),
        (r"(a|b)+?c\1", "ababcb"),
        (r"(?<!x)y(?=z)", "xy yz"),
        (r"[^\W\d]+", "12abc"),
    ],
)
def test_the_measure_matches_as_python_does(pola, teks):
    p = Penghitung(re.compile(pola))
    p.teks = teks
    for i in range(len(teks) + 1):
        p.grup = {}
        m = re.compile(pola).match(teks, i)
        assert p._cocok(list(p.pohon), 0, i, lambda q: q) == (m.end() if m else None)
