"""The reference of the rules, written from the rules themselves: ``python -m selaras.periksa.dokumentasi > docs/rujukan/aturan-periksa.md``."""

from __future__ import annotations

import inspect
import sys

from selaras.periksa.pemeriksa import aturan_semua

KEPALA = """# The rules of Periksa

Generated from `src/selaras/periksa/aturan/` by `python -m selaras.periksa.dokumentasi`; a test holds the two together. Each rule is one
file. A finding has a level: *tinggi* and *sedang* accuse, *rendah* points out a truncated digit, a separator, a numbering slip.
See [how sure is a finding](../penjelasan-periksa.md).
"""


def rujukan() -> str:
    """The page in Markdown."""
    return "\n".join([KEPALA, *(f"## {a.KODE}: {a.NAMA}\n\n{inspect.getdoc(a)}\n" for a in aturan_semua())])


if __name__ == "__main__":
    sys.stdout.write(rujukan())
