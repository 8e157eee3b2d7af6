"""A name or a sentence by its first letter: where it begins a sentence and where it stands inside one."""

from __future__ import annotations


def dalam_kalimat(nama: str) -> str:
    """A name as it stands inside a sentence: «persentase koperasi aktif», «nilai SAKIP»; «SHU» and «Bed Occupancy Rate» keep their capitals.

    A second word with a capital makes it a name of its own, unless that word is an abbreviation.
    """
    kata = nama.split()
    if not kata or kata[0][1:2].isupper():
        return nama
    if len(kata) > 1 and kata[1][:1].isupper() and kata[1][1:2].islower():
        return nama
    return nama[0].lower() + nama[1:]


def huruf_awal(teks: str) -> str:
    """A sentence begins with a capital, whatever its first word is elsewhere."""
    return teks[:1].upper() + teks[1:]
