"""Checking a report against itself: read it, find how its numbers hang together, and show what cannot be true.

`periksa` takes a `Dokumen`, whoever made it, and gives a `Hasil`: findings with their arithmetic, and what was found right.
"""

from selaras.periksa.pemeriksa import periksa
from selaras.periksa.temuan import Benar, Hasil, Lokasi, Temuan

__all__ = ["Benar", "Hasil", "Lokasi", "Temuan", "periksa"]
