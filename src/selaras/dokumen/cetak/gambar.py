"""Pictures of a document: charts through Vega-Lite, tree diagrams drawn here, both as SVG; PNG where a format needs it.

The chart engine takes half a second to wake and holds the interpreter while it draws. `panaskan` therefore starts a painter in
a process of its own, which draws what `lukis` asks for while this one reads, composes and writes. Without a painter everything
is drawn here, when it is needed.
"""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from base64 import b64decode
from collections import OrderedDict
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from selaras.dokumen.cetak.bagan import gambar_bagan
from selaras.dokumen.model import Bagan, Blok, Grafik

HURUF = Path(__file__).parent / "huruf"
SKALA_PNG = 1.6
_PALING_BANYAK = 512


@cache
def _mesin():  # type: ignore[no-untyped-def]
    import vl_convert

    vl_convert.register_font_directory(str(HURUF))
    return vl_convert


def svg_dari_spec(spec: str) -> str:
    return str(_mesin().vegalite_to_svg(spec, vl_version="5.20"))


def png_dari_svg(svg: str) -> bytes:
    return bytes(_mesin().svg_to_png(svg, scale=SKALA_PNG))


class _Pelukis:
    """The painter: a child process and a thread that collects what it draws."""

    def __init__(self) -> None:
        self.proses = subprocess.Popen(
            [sys.executable, "-m", "selaras.dokumen.cetak.pelukis"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        self.janji: set[tuple[str, str]] = set()
        self.tiba = threading.Condition()
        threading.Thread(target=self._terima, daemon=True).start()

    def minta(self, pesanan: list[tuple[str, str]]) -> None:
        assert self.proses.stdin
        baru = [p for p in pesanan if p not in self.janji]
        self.janji |= set(baru)
        # A pipe is small and the painter reads between two pictures: writing must not hold up the caller.
        threading.Thread(target=self._kirim, args=("".join(json.dumps(p) + "\n" for p in baru),), daemon=True).start()

    def _kirim(self, isi: str) -> None:
        assert self.proses.stdin
        try:
            self.proses.stdin.write(isi)
            self.proses.stdin.flush()
        except OSError:
            with self.tiba:
                self.janji.clear()
                self.tiba.notify_all()

    def _terima(self) -> None:
        assert self.proses.stdout
        for baris in self.proses.stdout:
            jenis, kunci, isi = json.loads(baris)
            with self.tiba:
                _simpan(jenis, kunci, isi if jenis == "svg" else b64decode(isi))
                self.janji.discard((jenis, kunci))
                self.tiba.notify_all()
        with self.tiba:
            self.janji.clear()
            self.tiba.notify_all()

    def tunggu(self, jenis: str, kunci: str) -> None:
        with self.tiba:
            self.tiba.wait_for(lambda: (jenis, kunci) not in self.janji, timeout=30)

    def selesai(self) -> None:
        self.proses.kill()
        self.proses.wait(5)


_simpanan: OrderedDict[tuple[str, str], str | bytes] = OrderedDict()
_gembok = threading.Lock()
_pelukis: _Pelukis | None = None


def _simpan(jenis: str, kunci: str, isi: str | bytes) -> None:
    with _gembok:
        _simpanan[jenis, kunci] = isi
        while len(_simpanan) > _PALING_BANYAK:
            _simpanan.popitem(last=False)


def panaskan() -> None:
    """Wake the painter; do it before the slow work that comes before the drawing."""
    global _pelukis
    if _pelukis is None or _pelukis.proses.poll() is not None:
        try:
            _pelukis = _Pelukis()
        except OSError:
            _pelukis = None


def istirahatkan() -> None:
    """Send the painter home."""
    global _pelukis
    if _pelukis:
        _pelukis.selesai()
        _pelukis = None


def lukis(blok: Iterable[Blok], png: bool = True) -> None:
    """Ask the painter for every picture of the blocks, first all SVG, then the PNG of each where it will be needed."""
    if _pelukis is None:
        return
    gambar = [b for b in blok if isinstance(b, Grafik | Bagan)]
    grafik = [(jenis, _kunci(b)) for jenis in ("svg", *(["png"] if png else [])) for b in gambar if isinstance(b, Grafik)]
    bagan = [("bagan", gambar_bagan(b)) for b in gambar if png and isinstance(b, Bagan)]
    _pelukis.minta([p for p in [*grafik, *bagan] if p not in _simpanan])


def _kunci(b: Grafik) -> str:
    return json.dumps(b.spec, sort_keys=True)


def ambil(jenis: str, kunci: str) -> str | bytes:
    ada = _simpanan.get((jenis, kunci))
    if ada is None and _pelukis is not None:
        _pelukis.minta([(jenis, kunci)])
        _pelukis.tunggu(jenis, kunci)
        ada = _simpanan.get((jenis, kunci))
    if ada is None:
        ada = gambar_baru(jenis, kunci)
        _simpan(jenis, kunci, ada)
    return ada


def gambar_baru(jenis: str, kunci: str) -> str | bytes:
    """Draw one picture. ``svg`` and ``png`` take a chart spec, ``bagan`` takes the SVG of a diagram and gives its PNG."""
    if jenis == "svg":
        return svg_dari_spec(kunci)
    return png_dari_svg(kunci if jenis == "bagan" else str(ambil("svg", kunci)))


def svg(b: Grafik | Bagan) -> str:
    return gambar_bagan(b) if isinstance(b, Bagan) else str(ambil("svg", _kunci(b)))


def png(b: Grafik | Bagan) -> bytes:
    isi = ambil("bagan", gambar_bagan(b)) if isinstance(b, Bagan) else ambil("png", _kunci(b))
    assert isinstance(isi, bytes)
    return isi
