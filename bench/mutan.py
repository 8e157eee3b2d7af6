"""Mutants: one small change at a time in the code of the four floors; does a test notice?

    make mutan                          a sample of each floor, with a fixed seed, and the survivors to be read
    python bench/mutan.py angka 200     one floor, another count (``0``: all mutants)

A mutant never touches a file: a forked process imports the changed module from memory and runs the fast tests of its floor until one
fails. What takes ten times as long as the tests themselves counts as killed (an endless loop is noticed by whoever waits for it).
"""

from __future__ import annotations

import ast
import copy
import importlib.abc
import importlib.machinery
import importlib.util
import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent
SRC = AKAR / "src"
BENIH = 20211
BANYAK = 60
SASARAN = {"angka": 80, "rumus": 80, "kinerja": 80, "laporan": 70}
UJI: dict[str, list[str]] = {
    "angka": [
        "tests/unit/test_baca_angka.py", "tests/spec/test_batas_tepat.py", "tests/unit/test_cetak_angka.py", "tests/unit/test_satuan.py", "tests/spec/test_angka_tercetak.py",
        "tests/spec/test_kinerja.py", "tests/spec/test_rumus.py", "tests/unit/test_kalimat.py", "tests/generative/test_hukum_angka.py",
    ],
    "rumus": ["tests/spec/test_rumus.py", "tests/spec/test_batas_tepat.py", "tests/spec/test_angka_tercetak.py", "tests/unit/test_satuan.py"],
    "kinerja": ["tests/spec/test_kinerja.py", "tests/spec/test_batas_tepat.py", "tests/spec/test_evaluasi.py", "tests/spec/test_angka_tercetak.py", "tests/unit/test_kalimat.py"],
    "laporan": [
        "tests/integration/test_naskah_disetujui.py", "tests/unit/test_laporan_setuju_oracle.py", "tests/unit/test_buku_dan_anggaran.py",
        "tests/unit/test_kalimat.py", "tests/unit/test_narasi.py", "tests/unit/test_tabel.py", "tests/unit/test_grafik.py",
        "tests/unit/test_setuju_oracle.py", "tests/integration/test_kertas_kerja.py", "tests/integration/test_laporan_instansi.py",
        "tests/integration/test_laporan.py",
    ],
}  # fmt: skip
# Words for people and the shape of records are judged by reading; a changed word is no defect of reckoning.
LEWAT = ("/bahan.py", "/__init__.py")
_BANDING = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot}
_BANDING |= {ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In}
_HITUNG = {ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult}
_NAMA = {"min": "max", "max": "min", "any": "all", "all": "any", "ROUND_HALF_UP": "ROUND_DOWN", "abs": "float.__pos__"}


@dataclass(frozen=True)
class Mutan:
    lantai: str
    berkas: Path
    baris: int
    lama: str
    baru: str
    isi: str

    @property
    def modul(self) -> str:
        return ".".join(self.berkas.relative_to(SRC).with_suffix("").parts)


def _ganti(n: ast.AST) -> Iterator[ast.AST]:
    """The mutants of one node."""
    match n:
        case ast.Compare(ops=[op, *_]) if type(op) in _BANDING:
            yield _salin(n, ops=[_BANDING[type(op)](), *n.ops[1:]])
        case ast.BinOp(op=op) if type(op) in _HITUNG and not _teks(n.left) and not _teks(n.right):
            yield _salin(n, op=_HITUNG[type(op)]())
        case ast.BoolOp(op=op):
            yield _salin(n, op=ast.Or() if isinstance(op, ast.And) else ast.And())
        case ast.UnaryOp(op=ast.Not() | ast.USub()):
            yield n.operand
        case ast.IfExp():
            yield _salin(n, body=n.orelse, orelse=n.body)
        case ast.If():
            yield _salin(n, test=ast.UnaryOp(ast.Not(), n.test))
        case ast.Constant(value=bool(v)):
            yield ast.Constant(not v)
        case ast.Constant(value=int(v)):
            yield ast.Constant(v + 1)
        case ast.Constant(value=str(v)) if v.strip("-").replace(".", "", 1).isdigit():
            yield ast.Constant(f"{v}1" if "." in v else str(int(v) + 1))
        case ast.Name(id=nama, ctx=ast.Load()) if nama in _NAMA and nama != "abs":
            yield ast.Name(_NAMA[nama], ast.Load())
        case ast.Call(func=ast.Name(id="abs"), args=[satu]):
            yield satu
        case ast.Return(value=ast.expr() as nilai) if not isinstance(nilai, ast.Constant):
            yield ast.Return(ast.Constant(None))
        case ast.AugAssign(op=op) if type(op) in _HITUNG:
            yield _salin(n, op=_HITUNG[type(op)]())


def _salin(n: ast.AST, **ganti: object) -> ast.AST:
    baru = copy.copy(n)
    for k, v in ganti.items():
        setattr(baru, k, v)
    return baru


def _teks(n: ast.AST) -> bool:
    return isinstance(n, ast.JoinedStr) or (isinstance(n, ast.Constant) and isinstance(n.value, str))


def mutan(lantai: str) -> list[Mutan]:
    """Every mutant of a floor, in the order of its files."""
    return [m for f in sorted((SRC / "selaras" / lantai).rglob("*.py")) if not str(f).endswith(LEWAT) for m in _berkas(lantai, f)]


def _berkas(lantai: str, berkas: Path) -> Iterator[Mutan]:
    pohon = ast.parse(berkas.read_text("utf-8"))
    for induk, medan, urut, n in list(_simpul(pohon)):
        for baru in _ganti(n):
            _pasang(induk, medan, urut, baru)
            isi = ast.unparse(ast.fix_missing_locations(pohon))
            _pasang(induk, medan, urut, n)
            yield Mutan(lantai, berkas, getattr(n, "lineno", 0), _baris(n), _baris(baru), isi)


def _simpul(n: ast.AST) -> Iterator[tuple[ast.AST, str, int | None, ast.AST]]:
    """Nodes that run, each with its place; no annotations, docstrings, decorators or formatted words."""
    lewat = {"annotation", "returns", "decorator_list", "type_comment"}
    for medan, isi in ast.iter_fields(n):
        if medan in lewat or isinstance(n, ast.JoinedStr | ast.FormattedValue):
            continue
        for urut, anak in enumerate(isi) if isinstance(isi, list) else [(None, isi)]:
            if isinstance(anak, ast.AST) and not (isinstance(anak, ast.Expr) and _teks(anak.value)):
                yield n, medan, urut, anak
                yield from _simpul(anak)


def _pasang(induk: ast.AST, medan: str, urut: int | None, baru: ast.AST) -> None:
    if urut is None:
        setattr(induk, medan, baru)
    else:
        getattr(induk, medan)[urut] = baru


def _baris(n: ast.AST) -> str:
    return ast.unparse(ast.fix_missing_locations(n)).splitlines()[0][:90]


class _Pencari(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Gives one module from memory."""

    def __init__(self, m: Mutan) -> None:
        self.m = m

    def find_spec(self, nama: str, _jalur: object = None, _tujuan: object = None) -> importlib.machinery.ModuleSpec | None:
        if nama != self.m.modul:
            return None
        return importlib.util.spec_from_loader(nama, self, origin=str(self.m.berkas))

    def get_source(self, _nama: str) -> str:
        return self.m.isi


def jalankan(uji: list[str], m: Mutan | None = None) -> int:
    """Run the tests in a forked process: its number."""
    pid = os.fork()
    if pid:
        return pid
    os.setsid()
    hampa = os.open(os.devnull, os.O_RDWR)
    os.dup2(hampa, 1)
    os.dup2(hampa, 2)
    if m is not None:
        sys.meta_path.insert(0, _Pencari(m))
    import pytest

    pilihan = [
        "-x",
        "-q",
        "-o",
        "addopts=",
        "-p",
        "no:django",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:xdist",
        "-m",
        "not libreoffice and not peramban",
    ]
    os.environ["CI"] = "1"  # the same examples for every mutant
    kode = 1
    try:
        kode = int(pytest.main([*pilihan, *uji]))
    finally:
        os._exit(kode)
    return 0


def hangatkan() -> None:
    """Import what the tests need and the mutants do not change, once for all forks."""
    import docx  # noqa: F401


def ukur(uji: list[str], isi: list[Mutan], batas: float) -> list[Mutan]:
    """The survivors. Two mutants run at a time."""
    hidup: list[Mutan] = []
    jalan: dict[int, tuple[Mutan, float]] = {}
    antre = list(reversed(isi))
    selesai = 0
    while antre or jalan:
        while antre and len(jalan) < (os.cpu_count() or 1):
            m = antre.pop()
            jalan[jalankan(uji, m)] = (m, time.monotonic() + batas)
        pid, status = os.waitpid(-1, os.WNOHANG)
        if pid:
            m, _habis = jalan.pop(pid)
            selesai += 1
            if os.waitstatus_to_exitcode(status) == 0:
                hidup.append(m)
            print(f"\r{selesai}/{len(isi)}", end="", file=sys.stderr)
        else:
            for p, (_m, habis) in jalan.items():
                if time.monotonic() > habis:
                    os.killpg(p, signal.SIGKILL)
            time.sleep(0.02)
    print("\r", end="", file=sys.stderr)
    return hidup


def main() -> int:
    sys.path.insert(0, str(AKAR))
    os.chdir(AKAR)
    lantai = [x for x in sys.argv[1:] if not x.isdigit()] or list(UJI)
    banyak = next((int(x) for x in sys.argv[1:] if x.isdigit()), BANYAK)
    hangatkan()
    kurang = 0
    for nama in lantai:
        uji = [u for u in UJI[nama] if (AKAR / u).exists()]
        semua = mutan(nama)
        pilih = random.Random(BENIH).sample(semua, banyak) if 0 < banyak < len(semua) else semua
        mulai = time.monotonic()
        _pid, status = os.waitpid(jalankan(uji), 0)
        dasar = time.monotonic() - mulai
        if os.waitstatus_to_exitcode(status) != 0:
            print(f"{nama}: the tests fail without any mutant; run them first: pytest {' '.join(uji)}")
            return 2
        hidup = ukur(uji, pilih, max(60.0, 10 * dasar))
        skor = 100 * (len(pilih) - len(hidup)) / len(pilih)
        kurang += skor < SASARAN[nama]
        print(
            f"{nama:10} {skor:5.1f} % of {len(pilih)} mutants killed (of {len(semua)}; goal {SASARAN[nama]} %), {time.monotonic() - mulai:.0f} s"
        )
        for m in sorted(hidup, key=lambda m: (m.berkas, m.baris)):
            print(f"   {m.berkas.relative_to(AKAR)}:{m.baris}: {m.lama}  ->  {m.baru}")
    return int(kurang > 0)


if __name__ == "__main__":
    sys.exit(main())
