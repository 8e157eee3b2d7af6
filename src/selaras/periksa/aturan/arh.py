"""Words of direction and comparison against the numbers.

**How it works.** *Naik* and *turun* against the two values of the sentence or of the series it names; *melampaui*, *di bawah* the
target against target and realisasi; *setiap tahun meningkat* against every year of the series. A small list of phrases contradict
themselves (*dari atas (bottom up)*).

**Why it does not accuse wrongly.** Both values must be plain. A sentence that itself names the exception (*kecuali*, *hanya pada
tahun*, *namun*) is only told as rendah.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bilangan import cetak_nilai
from selaras.periksa.graf import Seri, tahun_dekat
from selaras.periksa.kata import NAIK, NEGATIF, TURUN, pola
from selaras.periksa.kisi import lokasi_sel
from selaras.periksa.klaim import klaim_kalimat
from selaras.periksa.naskah import Kalimat
from selaras.periksa.perkara import Perkara
from selaras.periksa.temuan import Temuan

KODE = "ARH"
NAMA = "Arah dan perbandingan"
# Phrases that say two opposite things at once, and what is meant.
BERTENTANGAN: tuple[tuple[str, str, str], ...] = (
    (r"dari\s+atas\s*\(\s*bottom[\s-]*up\s*\)", "dari bawah (bottom up)", "bottom up berarti dari bawah"),
    (r"dari\s+bawah\s*\(\s*top[\s-]*down\s*\)", "dari atas (top down)", "top down berarti dari atas"),
    (r"(?:penurunan|menurun)\s+\(?naik\)?\b(?!\s*/)", "penurunan", "turun dan naik sekaligus"),
)
_ARAH = re.compile(rf"\b(?:(?P<naik>{pola(NAIK)})|(?P<turun>{pola(TURUN)}))\b")
_SETIAP = re.compile(
    rf"\b(?:(?P<s1>setiap tahun(?:nya)?|tiap tahun(?:nya)?|dari tahun ke tahun|terus)\W+(?:\w+\W+){{0,3}}?(?P<a1>{pola(NAIK + TURUN)})|(?P<a2>{pola(NAIK + TURUN)})\W+(?:\w+\W+){{0,2}}?(?P<s2>setiap tahun(?:nya)?|tiap tahun(?:nya)?|dari tahun ke tahun|secara konsisten))\b"
)
_KECUALI = re.compile(r"\b(?:kecuali|hanya pada|hanya tahun|namun|tetapi|walaupun|meskipun|cenderung|fluktuasi|fluktuatif)\b")
_LAMPAU = re.compile(
    r"\b(?:(?P<atas>melampaui|melebihi|di ?atas|lebih (?:tinggi|besar) dari(?:pada)?)|(?P<bawah>di ?bawah|belum mencapai|tidak mencapai|belum memenuhi|tidak memenuhi|lebih (?:rendah|kecil) dari(?:pada)?|belum tercapai)|(?P<sama>sesuai dengan|sama dengan|tepat))\s+(?:dari\s+)?(?:angka\s+)?target"
)

SEBESAR = frozenset(("", "rp", "sebesar", "sebanyak"))  # «turun Rp450 menjadi Rp1.800»: the amount of the change, not the value before it


def periksa(b: Perkara) -> Iterator[Temuan]:
    for k in b.naskah.kalimat:
        for p, benar, sebab in BERTENTANGAN:
            for m in re.finditer(p, k.teks, re.IGNORECASE):
                yield Temuan(KODE, "arah", "sedang", 0.95, k.lokasi(m.start(), m.end()), m[0], benar, "", _(sebab))
        if any(t.jenis in "JRP" for t in k.token):
            yield from _pasangan(k)
            yield from _target(k)
        yield from _seri(b, k)


def _pasangan(k: Kalimat) -> Iterator[Temuan]:
    """A rises to B: the word before or between, or right after with «atau»."""
    _klaim, pas = klaim_kalimat(k)
    for p in pas:
        if (
            p.jenis == "dari"
            or p.a.bil.nilai == p.b.bil.nilai
            or (
                (p.a.bil.berskala or p.b.bil.berskala)
                and p.a.bil.rentang()[1] >= p.b.bil.rentang()[0]
                and p.b.bil.rentang()[1] >= p.a.bil.rentang()[0]
            )
        ):
            continue
        if p.a.bil.nilai < 0 or p.b.bil.nilai < 0 or _skala_beda(p.a.bil.nilai, p.b.bil.nilai):
            continue
        if p.jenis == "tahun":
            ta, tb = tahun_dekat(k, p.a)[0], tahun_dekat(k, p.b)[0]
            maju = ta is not None and tb is not None and ta < tb
            if ta is None or tb is None or ta == tb:
                continue
            naik = (p.b.bil.nilai > p.a.bil.nilai) == maju
        else:
            naik = p.b.bil.nilai > p.a.bil.nilai
        a, b = k.di_sandi(p.a.awal), k.di_sandi(p.b.akhir)
        calon = []
        for m in _ARAH.finditer(k.sandi):
            if _nama(k.sandi, m.start(), m.end()):
                continue
            di_antara = a < m.start() < b
            sebelum = (
                m.end() <= a
                and k.sandi[m.end() : a].strip(" .").lower() not in SEBESAR
                and len(k.sandi[m.end() : a]) < 75
                and not re.search(r"‹[JRPU]\d+›|\b(?:dan|namun|tetapi|sedangkan|untuk|upaya|target)\b|[;,](?=.*[;,])", k.sandi[m.end() : a])
            )
            sesudah = (
                m.start() >= b
                and re.fullmatch(
                    r"[^‹›.;]{0,30}(?:di|pada)?\s*(?:tahun\s+)?(?:‹T\d+›)?[^‹›.;]{0,4}\b(?:atau|yaitu|hal ini|ini|sehingga|artinya)\b[^‹›.;]{0,60}",
                    k.sandi[b : m.start()],
                )
                is not None
            )
            if di_antara or sebelum or sesudah:
                calon.append(m)
        for m in calon:
            if (bool(m["naik"]) != naik and p.jenis != "tahun") or (p.jenis == "tahun" and bool(m["naik"]) != naik and m.start() >= b):
                x, y = k.potong(m.start()), k.potong(m.end())
                kata = k.teks[x:y]
                yield Temuan(
                    KODE,
                    "arah",
                    "tinggi",
                    0.9,
                    k.lokasi(x, y),
                    kata,
                    _("naik") if naik else _("turun"),
                    f"{p.a.bil.teks} → {p.b.bil.teks}",
                    _(
                        "tertulis «{kata}», padahal {a} menjadi {b} adalah {arah}",
                        kata=kata,
                        a=p.a.bil.teks,
                        b=p.b.bil.teks,
                        arah=_("kenaikan") if naik else _("penurunan"),
                    ),
                    (k.lokasi_token(p.a), k.lokasi_token(p.b)),
                )
                break


def _skala_beda(a: Decimal, b: Decimal) -> bool:
    return a > 0 and b > 0 and (a > b * 300 or b > a * 300)


def _nama(sandi: str, a: int, b: int) -> bool:
    sebelum, sesudah = sandi[max(0, a - 24) : a], sandi[b : b + 30]
    return bool(
        re.search(
            r"\b(?:persentase|laju|untuk|upaya|program|kegiatan|dalam rangka|diharapkan|akan|perlu|agar|faktor|penyebab|terhadap|sasaran|indikator)\s+(?:\w+\s+)?$",
            sebelum,
        )
    ) or bool(re.match(r"\s+(?:kualitas|kapasitas|kinerja|mutu|produktivitas|pelayanan|kompetensi|kesejahteraan)\b", sesudah))


def _seri(b: Perkara, k: Kalimat) -> Iterator[Temuan]:
    frasa = re.sub(r"‹[^›]*›", " ", k.sandi)
    for m in _SETIAP.finditer(k.sandi):
        seri = b.graf.satu(frasa, _terhitung)
        if seri is None:
            continue
        kata = m["a1"] or m["a2"]
        naik = any(re.fullmatch(pola((w,)), kata) for w in NAIK)
        tahun = sorted(seri.titik)
        semua_nilai = {t: s.bil.nilai for t, s in seri.titik.items() if s.bil is not None}
        langgar = [
            (y, z) for y, z in itertools.pairwise(tahun) if (semua_nilai[z] < semua_nilai[y] if naik else semua_nilai[z] > semua_nilai[y])
        ]
        if not langgar or len(tahun) < 3:
            continue
        ringan = bool(_KECUALI.search(k.sandi))
        y, z = langgar[0]
        x, w = k.potong(m.start()), k.potong(m.end())
        yield Temuan(
            KODE,
            "arah",
            "rendah" if ringan else "tinggi",
            0.85,
            k.lokasi(x, w),
            k.teks[x:w],
            "",
            f"{seri.label} {y}: {seri.titik[y].teks}; {z}: {seri.titik[z].teks}",
            _("tidak setiap tahun: {label} {y} {a} lalu {z} {b}", label=seri.label, y=y, a=seri.titik[y].teks, z=z, b=seri.titik[z].teks),
            (lokasi_sel(seri.kisi, seri.titik[y]), lokasi_sel(seri.kisi, seri.titik[z])),
        )


def _terhitung(s: Seri) -> bool:
    return s.peran != "target" and s.jenis != "%"


_TARGET = re.compile(r"\btarget\w*\b[^‹›.;]{0,60}‹(?P<jt>[JRP])(?P<t>\d+)›")
# Words that open another clause, with a subject and a value of its own.
_PUTUS = re.compile(r";|\b(?:sebaliknya|sedangkan|adapun|sementara|namun|tetapi|akan tetapi|padahal)\b")
# «yang melampaui target adalah X (106 persen)», «dua yang melampaui target dan tiga yang tidak»: no number of the target.
_BUKAN_ISI = re.compile(r"\b(?:adalah|ialah|dan|antara lain|di ?antaranya|terdiri|meliputi)\b")
_REALISASI = re.compile(r"\b(?:realisasi\w*|terealisasi|tercapai|capaian\w*)\b(?! target)[^‹›.;]{0,80}‹(?P<jr>[JRP])(?P<r>\d+)›")


def _lepas(k: Kalimat, w: re.Match[str], t: re.Match[str]) -> bool:
    """The number behind «target» is not the target's: another clause begins between them, or the word ends its phrase."""
    antara = k.sandi[t.start() : t.start("jt") - 1]
    return bool(_PUTUS.search(antara)) or (t.start() < w.end() and bool(_BUKAN_ISI.search(antara)))


def _target(k: Kalimat) -> Iterator[Temuan]:
    """«realisasi R melampaui target T» in one sentence."""
    w = _LAMPAU.search(k.sandi)
    if not w or w["sama"]:
        return
    t = _TARGET.search(k.sandi)
    if not t or any(n in k.sandi or n in k.bagian.lower() for n in NEGATIF):
        return
    klaim, _pas = klaim_kalimat(k)
    beda = {id(c.d) for c in klaim if c.d is not None}
    target = k.token[int(t["t"])]
    if _lepas(k, w, t):
        return
    # Every other value of the kind must contradict the word: which of them is the realisasi need not be guessed.
    calon = [
        z
        for z in k.token
        if z is not target
        and z.jenis == t["jt"]
        and id(z) not in beda
        and (z.satuan == target.satuan or not target.satuan)
        and not _PUTUS.search(k.sandi, *sorted((k.di_sandi(z.awal), w.start())))
    ]
    if not calon or not (_REALISASI.search(k.sandi) or len(calon) <= 3) or re.search(r"\bcapaian\w*\b[^‹›]{0,30}‹P", k.sandi):
        return
    x = target.bil.nilai
    if (w["atas"] and all(z.bil.nilai < x for z in calon)) or (w["bawah"] and all(z.bil.nilai > x for z in calon)):
        y = calon[-1].bil.nilai
        p, q = k.potong(w.start()), k.potong(w.end())
        yield Temuan(
            KODE,
            "arah",
            "tinggi",
            0.85,
            k.lokasi(p, q),
            k.teks[p:q],
            _("di bawah target") if w["atas"] else _("melampaui target"),
            f"target {cetak_nilai(x)}, realisasi {cetak_nilai(y)}",
            _("tertulis «{kata}», padahal target {x} dan realisasi {y}", kata=k.teks[p:q], x=cetak_nilai(x), y=cetak_nilai(y)),
        )
