"""What goes wrong between the user and the database, in the user's words."""

from __future__ import annotations

import errno
from pathlib import Path

from selaras.bahasa import _


class GalatBasisData(Exception):
    """A message for the user, whole as it is: what is wrong, where, and what to do."""


def _saran(kode: int | None) -> str:
    match kode:
        case errno.ENOSPC | errno.EDQUOT:
            return _("Tempat di disk habis; kosongkan sebagian atau sebut folder di disk lain dalam SELARAS_DATA.")
        case errno.EROFS:
            return _("Disk itu hanya dapat dibaca; sebut folder yang dapat ditulis dalam SELARAS_DATA.")
        case errno.EACCES | errno.EPERM:
            return _("Akun ini tidak berhak menulis di sana; perbaiki haknya atau sebut folder milik sendiri dalam SELARAS_DATA.")
        case errno.ENOTDIR | errno.EEXIST | errno.ELOOP:
            return _("Di sana ada berkas atau tautan putus, padahal harus folder; pindahkan atau sebut folder lain dalam SELARAS_DATA.")
        case errno.ENAMETOOLONG:
            return _("Nama jalur terlalu panjang bagi sistem ini; sebut folder yang lebih pendek dalam SELARAS_DATA.")
        case errno.ENOLCK | errno.EOPNOTSUPP:
            return _("Disk itu tidak mengenal kunci berkas; sebut folder di disk setempat dalam SELARAS_DATA.")
    return _("Perbaiki sebabnya atau sebut folder lain dalam SELARAS_DATA.")


def dari_os(e: OSError, tempat: Path) -> GalatBasisData:
    """What the system refused in our data folder."""
    di = e.filename if isinstance(e.filename, str) and e.filename.startswith("/") else str(tempat)
    return GalatBasisData(_("folder data {f} tidak dapat dipakai: {e} ({di}). {s}", f=tempat, e=e.strerror or e, di=di, s=_saran(e.errno)))
