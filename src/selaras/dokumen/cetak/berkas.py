"""Putting a finished file where the user wants it."""

from __future__ import annotations

from pathlib import Path


def tulis_utuh(tujuan: Path, isi: bytes) -> None:
    """Write beside and move into place: what stood there stays whole until the new file is. Raises OSError."""
    sementara = tujuan.with_name(f".{tujuan.name}.baru")
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    sementara.write_bytes(isi)
    sementara.replace(tujuan)
