"""Typst in a process of its own, which ends when its work is done: what it keeps in memory (100 MB a report) goes with it.

In a server that prints one agency after another those caches would only grow.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

FOLDER_HURUF = Path(__file__).parent / "huruf"


class TypstGagal(RuntimeError):
    """Typst refused the source; the message is its own."""


class Pesanan(NamedTuple):
    """One thing to print: the files, of which ``main.typ`` is the first, and the options of `typst.compile`."""

    berkas: dict[str, bytes]
    opsi: dict[str, Any]


def susun(pesanan: Sequence[Pesanan]) -> list[bytes]:
    """What Typst makes of each order, in one child process. Raises `TypstGagal`."""
    if not pesanan:
        return []
    perintah = [sys.executable, "-m", "selaras.dokumen.cetak.penyusun"]
    anak = subprocess.run(perintah, input=pickle.dumps([tuple(p) for p in pesanan]), capture_output=True, check=False)
    if anak.returncode:
        raise TypstGagal(anak.stderr.decode("utf-8", "replace").strip())
    hasil: list[bytes] = pickle.loads(anak.stdout)
    return hasil


@cache
def _huruf() -> Any:
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FOLDER_HURUF)])


def main() -> int:
    import typst

    try:
        hasil = [bytes(typst.compile(b, font_paths=_huruf(), **o)) for b, o in pickle.load(sys.stdin.buffer)]
    except typst.TypstError as e:
        print(e.diagnostic or e.message, file=sys.stderr)
        return 1
    sys.stdout.buffer.write(pickle.dumps(hasil))
    return 0


if __name__ == "__main__":
    sys.exit(main())
