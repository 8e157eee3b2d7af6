"""The result as plain lines, for a terminal."""

from __future__ import annotations

from collections import Counter

from selaras.bahasa import _
from selaras.periksa.temuan import SEBUTAN_KATEGORI, Hasil, Temuan, Tingkat


def baris_temuan(t: Temuan) -> str:
    tempat = str(t.lokasi) or _("seluruh dokumen")
    isi = f"{tempat}: {t.tingkat}, {SEBUTAN_KATEGORI[t.kategori]} [{t.aturan}]"
    if t.lokasi.kutipan:
        isi += f" «{t.lokasi.kutipan}»"
    isi += f"\n    {t.pesan}"
    if t.seharusnya:
        isi += "\n    " + _("seharusnya: {x}", x=t.seharusnya)
    if t.hitungan and t.hitungan not in t.pesan:
        isi += "\n    " + _("hitungan: {x}", x=t.hitungan)
    return isi


def _satu(h: Hasil, tingkat: Tingkat) -> str:
    if not h.dapat_diperiksa:
        return _("{d}: tidak ada angka yang dapat diperiksa", d=h.dokumen)
    temuan = h.mulai(tingkat)
    kepala = _(
        "{d}: {n} temuan ({a} tinggi, {b} sedang), {k} angka terbukti benar", d=h.dokumen, n=len(temuan), k=len(h.benar),
        a=sum(t.tingkat == "tinggi" for t in temuan), b=sum(t.tingkat == "sedang" for t in temuan),
    )  # fmt: skip
    baris = [kepala]
    if len(temuan) > 1:
        banyak = Counter(t.kategori for t in temuan)
        baris.append("    " + "; ".join(f"{SEBUTAN_KATEGORI[k]} {n}" for k, n in banyak.most_common()))
    baris += map(baris_temuan, temuan)
    if h.saran:
        baris += [_("Saran (bukan kesalahan):"), *map(baris_temuan, h.saran)]
    sisa = sum(not t.saran for t in h.temuan) - len(temuan)
    if sisa:
        baris.append(_("{n} temuan di bawah tingkat «{t}» tidak ditampilkan; lihat dengan --tingkat rendah", n=sisa, t=tingkat))
    if h.ditekan:
        baris.append(_("{n} temuan dikesampingkan dengan alasan", n=len(h.ditekan)))
    return "\n".join(baris)


def teks_hasil(hasil: list[Hasil], tingkat: Tingkat) -> str:
    """Findings from ``tingkat`` up, with a line that counts them by kind; advice apart; one line tells what was left out."""
    return "\n\n".join(_satu(h, tingkat) for h in hasil) + "\n"
