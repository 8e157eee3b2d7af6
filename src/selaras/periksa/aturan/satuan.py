"""The unit of a value in a sentence against the unit of its row in a table: «3,95 jam» where the table counts days.

**How it works.** A number that stands in a row which the sentence names, with a unit that measures the same thing as the row's unit (hours and days,
metres and kilometres) but is another.

**Why it does not accuse wrongly.** The number has three digits at least and stands in that row; a row that tells no unit denies none.

    salah: Lama tinggal (hari) 3,18. Lama tinggal rata-rata 3,18 jam.
    benar: Lama tinggal (hari) 3,18. Lama tinggal rata-rata 3,18 hari.
"""

from __future__ import annotations

from collections.abc import Iterator

from selaras.bahasa import _
from selaras.periksa.bahasa_id.satuan import UKURAN_SERUPA
from selaras.periksa.himpunan.nama import Penyebutan
from selaras.periksa.himpunan.susun import Anggota, Keluarga
from selaras.periksa.naskah.unsur import Alinea, Unsur
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Benar, Lokasi, Temuan

KODE = "SAT"
NAMA = "Satuan kalimat terhadap satuan tabel"
ANGKA = 3  # digits that a number must have to be known by them


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    for a, _klaim in b.klaim:
        calon = [(i, u, x) for i, u in enumerate(a.unsur) if (x := _satuan(u)) is not None]
        if not calon:
            continue
        sebut = b.sebut(a)
        for i, u, ukuran in calon:
            kelompok, nama = ukuran
            milik = [*_milik(b.keluarga, a, i, sebut)]
            satuan = {(t, k.sebutan): x for k, x, teks in milik if (t := _dalam(kelompok, teks))}
            if any(s == nama for s, _t in satuan):
                yield Benar(KODE, u.lokasi, nama)
            elif len({s for s, _t in satuan}) == 1:
                (benar, tabel), sel = next(iter(satuan.items()))
                yield _temuan(u, benar, tabel, sel)


def _satuan(u: Unsur) -> tuple[dict[str, str], str] | None:
    """The group and the name of the unit behind a number that is known by its digits."""
    kata = u.satuan.split()
    if u.bil is None or u.kelas != "n" or not kata or sum(c.isdigit() for c in u.teks.strip("0,.")) < ANGKA:
        return None
    return next(((g, g[kata[0]]) for g in UKURAN_SERUPA if kata[0] in g), None)


def _milik(keluarga: list[Keluarga], a: Alinea, i: int, sebut: list[Penyebutan]) -> Iterator[tuple[Keluarga, Anggota, str]]:
    """Cells of named rows that hold the number, with the words that tell their unit."""
    u = a.unsur[i]
    assert u.bil is not None
    for p in sebut:
        k = keluarga[p.keluarga]
        if p.akhir > i or a.kalimat_ke[p.awal] != a.kalimat_ke[i] or k.waktu:
            continue
        for h in k.himpunan:
            x = h.nilai.get(p.baris)
            if x is not None and not h.hitung and x.bil.nilai == u.bil.nilai and x.bil.langkah == u.bil.langkah:
                yield k, x, f"{k.satuan[p.baris]} {' '.join(_kurung(k.label[p.baris]))} {' '.join(_kurung(h.kepala))}"


def _kurung(teks: str) -> list[str]:
    return [x.split(")")[0] for x in teks.split("(")[1:]]


def _dalam(kelompok: dict[str, str], teks: str) -> str:
    kena = {kelompok[w] for w in teks.lower().replace("/", " ").split() if w in kelompok}
    return next(iter(kena)) if len(kena) == 1 else ""


def _temuan(u: Unsur, benar: str, tabel: str, x: Anggota) -> Temuan:
    satuan = u.satuan.split()[0]
    lok = u.k.lokasi(u.awal, min(u.akhir + 1 + len(satuan), len(u.k.teks)))
    pesan = _("tertulis {a} {s}, sedangkan {t} menyebut satuannya {b}", a=u.teks, s=satuan, t=tabel, b=benar)
    terkait: tuple[Lokasi, ...] = (x.lokasi,) if x.lokasi is not None else ()
    return Temuan(KODE, "satuan", "sedang", 0.85, lok, lok.kutipan, f"{u.teks} {benar}", f"{x.teks} {benar}", pesan, terkait)
