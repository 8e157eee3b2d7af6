"""One name, one thing; and no numeral at the end of a name where a plural or a second is meant."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import get_args, get_type_hints

from selaras.laporan.bahan import Bahan
from tests.alat import AKAR

SUMBER = AKAR / "src" / "selaras"
CHAPTERS = {"bab1", "bab2", "bab4"}  # the numbers of chapters
OTHERS = {"dup2", "read1"}  # named by the libraries


def trees() -> Iterator[tuple[Path, ast.Module]]:
    for p in sorted(SUMBER.rglob("*.py")):
        if "migrations" not in p.parts:
            yield p.relative_to(SUMBER), ast.parse(p.read_text("utf-8"))


def names(tree: ast.Module) -> Iterator[str]:
    for n in ast.walk(tree):
        match n:
            case ast.Name(id=nama) | ast.arg(arg=nama) | ast.FunctionDef(name=nama) | ast.ClassDef(name=nama) | ast.Attribute(attr=nama):
                yield nama


def copied_tables() -> set[str]:
    """The plain copy of a table has the name of the table: it is the same thing, frozen."""
    hints = get_type_hints(Bahan)
    kinds = [k for f in fields(Bahan) for k in (hints[f.name], *get_args(hints[f.name])) if isinstance(k, type)]
    return {k.__name__ for k in kinds if k.__module__.startswith("selaras.laporan.bahan")}


def test_no_two_classes_have_one_name():
    rumah = defaultdict(set)
    for p, tree in trees():
        for n in tree.body:
            if isinstance(n, ast.ClassDef) and not n.name.startswith("_"):
                rumah[n.name].add(p)
    kembar = {nama: p for nama, p in rumah.items() if len(p) > 1}
    salinan = {
        nama for nama, p in kembar.items() if nama in copied_tables() and {"aplikasi", "laporan"} == {x.parts[0] for x in p} and len(p) == 2
    }
    assert "Indikator" in salinan
    assert not {nama: sorted(map(str, p)) for nama, p in kembar.items() if nama not in salinan}


def test_no_name_ends_with_a_numeral():
    """Coordinates and pairs of one letter (x0, x1) may."""
    aneh = {(str(p), n) for p, tree in trees() for n in names(tree) if re.search(r"[a-z]{2}\d$", n) and n not in CHAPTERS | OTHERS}
    assert not aneh
