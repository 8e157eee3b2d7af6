"""Typst in a process of its own, which ends when its work is done: what it keeps in memory (100 MB a report) goes with it.

In a server that prints one agency after another those caches would only grow.
"""

from __future__ import annotations

import pickle
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, Self

FOLDER_HURUF = Path(__file__).parent / "huruf"


class TypstGagal(RuntimeError):
    """Typst refused the source; the message is its own."""


class Pesanan(NamedTuple):
    """One thing to print: the files, of which ``main.typ`` is the first, and the options of `typst.compile`."""

    berkas: dict[str, bytes]
    opsi: dict[str, Any]


class Penyusun:
    """A child process that waits for its one errand with Typst and the fonts read already: start it while the order is still being written.

    A context manager, so that no child is left behind where no order ever comes.
    """

    def __init__(self) -> None:
        perintah = [sys.executable, "-m", "selaras.dokumen.cetak.penyusun"]
        self._anak = subprocess.Popen(perintah, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_galat: object) -> None:
        if self._anak.poll() is None:
            self._anak.kill()
            self._anak.communicate()

    def susun(self, pesanan: Sequence[Pesanan]) -> list[bytes]:
        """What Typst makes of each order. Raises `TypstGagal`."""
        keluaran, galat = self._anak.communicate(pickle.dumps([tuple(p) for p in pesanan]))
        if self._anak.returncode:
            raise TypstGagal(galat.decode("utf-8", "replace").strip())
        hasil: list[bytes] = pickle.loads(keluaran)
        return hasil


def susun(pesanan: Sequence[Pesanan]) -> list[bytes]:
    """What Typst makes of each order, in one child process. Raises `TypstGagal`."""
    if not pesanan:
        return []
    with Penyusun() as penyusun:
        return penyusun.susun(pesanan)


def main() -> int:
    import typst

    huruf = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FOLDER_HURUF)])
    try:
        hasil = [bytes(typst.compile(b, font_paths=huruf, **o)) for b, o in pickle.load(sys.stdin.buffer)]
    except typst.TypstError as e:
        print(e.diagnostic or e.message, file=sys.stderr)
        return 1
    sys.stdout.buffer.write(pickle.dumps(hasil))
    return 0


if __name__ == "__main__":
    sys.exit(main())
