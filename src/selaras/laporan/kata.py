"""Names in words: by their first letter where they begin a sentence and where they stand inside one, and in a formula."""

from __future__ import annotations

import re
from collections.abc import Mapping

_KEPALA = frozenset({"Realisasi", "Target", "Capaian"})  # the first word of a label is none of the name after it
_SAMBUNG = frozenset("atas atau bagi dalam dan dan/atau dari dengan di ke oleh pada per sebagai serta terhadap tiap untuk yang".split())


def dalam_kalimat(nama: str) -> str:
    """A name as it stands inside a sentence: «persentase koperasi aktif», «nilai SAKIP»; «SHU», «Bed Occupancy Rate» and «Sampah yang Masuk ke
    TPA» keep their capitals.

    A second word with a capital makes it a name of its own, unless that word is an abbreviation; so do capitals on all later words but the small
    ones.
    """
    kata = nama.split()
    if not kata or kata[0][1:2].isupper():
        return nama
    if kata[0] not in _KEPALA and _nama_sendiri(kata[1:]):
        return nama
    return nama[0].lower() + nama[1:]


def _nama_sendiri(lanjutan: list[str]) -> bool:
    """Do the words after the first one make a title of it?"""
    if lanjutan and _berhuruf_awal(lanjutan[0]):
        return True
    berarti = [k for k in lanjutan if k not in _SAMBUNG and k[:1].isalpha()]
    return any(map(_berhuruf_awal, berarti)) and all(k[:1].isupper() or k[1:2].isupper() for k in berarti)


def _berhuruf_awal(kata: str) -> bool:
    """«Masuk», not «masuk» nor «TPA» nor «pH»."""
    return kata[:1].isupper() and kata[1:2].islower()


def huruf_awal(teks: str) -> str:
    """A sentence begins with a capital, whatever its first word is elsewhere."""
    return teks[:1].upper() + teks[1:]


def rumus_bernama(rumus: str, nama: Mapping[str, str]) -> str:
    """A formula with the names of its variables in place of their codes, for readers who do not know the codes."""

    def baca(m: re.Match[str]) -> str:
        return f"“{dalam_kalimat(nama[m[0]])}”" if m[0] in nama else m[0]

    if re.search(r"\d\.\d", rumus):  # a decimal is written with a comma, so what that separated is parted otherwise
        rumus = re.sub(r"(?<=\d)\.(?=\d)", ",", rumus.replace(",", ";"))
    return re.sub(r"[a-z][a-z0-9_]*", baca, rumus).replace(" * ", " × ").replace(" / ", " ÷ ")
