"""Who may do what: one table as data, and one function that reads it. What the table does not say is refused."""

from selaras.aplikasi.hak.boleh import Objek, Pelaku, PengelolaSistem, Wewenang, boleh, instansi_boleh, mengapa_tidak, sebutan
from selaras.aplikasi.hak.tabel import HAK, Hak, LingkupHak, Tindakan

__all__ = [
    "HAK", "Hak", "LingkupHak", "Objek", "Pelaku", "PengelolaSistem", "Tindakan", "Wewenang", "boleh", "instansi_boleh", "mengapa_tidak", "sebutan",
]  # fmt: skip
