"""The result as plain lines, for a terminal."""

from __future__ import annotations

from selaras.bahasa import _
from selaras.periksa.temuan import Hasil, Temuan, Tingkat


def baris_temuan(t: Temuan) -> str:
    tempat = str(t.lokasi) or _("seluruh dokumen")
    isi = f"{tempat}: {t.aturan} {t.tingkat}"
    if t.lokasi.kutipan:
        isi += f" «{t.lokasi.kutipan}»"
    isi += f"\n    {t.pesan}"
    if t.seharusnya:
        isi += "\n    " + _("seharusnya: {x}", x=t.seharusnya)
    if t.hitungan and t.hitungan not in t.pesan:
        isi += "\n    " + _("hitungan: {x}", x=t.hitungan)
    return isi


def teks_hasil(hasil: list[Hasil], tingkat: Tingkat) -> str:
    """Findings from ``tingkat`` up; one line tells what was left out."""
    bagian = []
    for h in hasil:
        temuan = h.mulai(tingkat)
        kepala = _(
            "{d}: {n} temuan ({a} tinggi, {b} sedang), {k} angka terbukti benar", d=h.dokumen, n=len(temuan), k=len(h.benar),
            a=sum(t.tingkat == "tinggi" for t in temuan), b=sum(t.tingkat == "sedang" for t in temuan),
        )  # fmt: skip
        baris = [kepala, *map(baris_temuan, temuan)]
        sisa = len(h.temuan) - len(temuan)
        if sisa:
            baris.append(_("{n} temuan di bawah tingkat «{t}» tidak ditampilkan; lihat dengan --tingkat rendah", n=sisa, t=tingkat))
        if h.ditekan:
            baris.append(_("{n} temuan dikesampingkan dengan alasan", n=len(h.ditekan)))
        bagian.append("\n".join(baris))
    return "\n\n".join(bagian) + "\n"
