"""The painter process of `gambar`: an order a line in, a picture a line out, until its input ends."""

from __future__ import annotations

import json
import sys
from base64 import b64encode

from selaras.dokumen.cetak import gambar


def main() -> None:
    gambar.svg_dari_spec(json.dumps({"data": {"values": [{"x": 1}]}, "mark": "bar", "encoding": {"x": {"field": "x", "type": "nominal"}}}))
    for baris in sys.stdin:
        jenis, kunci = json.loads(baris)
        isi = gambar.ambil(jenis, kunci)
        print(json.dumps([jenis, kunci, isi if isinstance(isi, str) else b64encode(isi).decode()]), flush=True)


if __name__ == "__main__":
    main()
