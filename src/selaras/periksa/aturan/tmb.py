"""Growth, differences and averages, in tables and in sentences.

**How it works.** A sentence that says *naik*, *turun*, *meningkat*, *penurunan* and so on with a difference or a percent is checked
against the two values that it names itself (*dari A menjadi B*, *tahun 2020 A dan tahun 2021 B*), or against the series of a table
that its words name, for the years that it names. An average (*rata-rata*) is right as the mean of the yearly growths, as the
compound rate, or as the total over the years. In tables, growth and difference columns are found as in PSN.

**Why it does not accuse wrongly.** Before anything is said, every pair of values of the sentence, of the sentence before, and of every
series over the years in question is tried; if any explains the number, it stands. Only a claim with its two values, or with its
quantity and both years, can be an error.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bilangan import Mutu, cetak_nilai, seperti, tumbuh
from selaras.periksa.graf import tahun_dekat
from selaras.periksa.kata import baku
from selaras.periksa.kisi import lokasi_sel
from selaras.periksa.klaim import Pasangan, Perubahan, klaim_kalimat
from selaras.periksa.naskah import Kalimat, Token
from selaras.periksa.penjelasan import (
    Penjelasan,
    boleh,
    cari_penjelasan,
    hitungan_penjelasan,
    jarak_klaim,
    jarak_tahun,
    mutu_persen,
    mutu_rata,
    mutu_selisih,
    pasangan_klaim,
    salah_skala,
)
from selaras.periksa.perkara import Perkara, temuan_sel, temuan_token, tingkat_beda
from selaras.periksa.sebutan import pencilan, sama
from selaras.periksa.temuan import Benar, Temuan

KODE = "TMB"
NAMA = "Pertumbuhan, selisih dan rata-rata"
HAMPIR = Decimal("0.05")  # so near to what is written that the words may name the wrong series


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    yield from _indikator_tumbuh(b)
    for i, k in enumerate(b.naskah.kalimat):
        klaim, pas = klaim_kalimat(k)
        pas = pas or _pasangan_antar(b, i, k)
        for c in klaim:
            yield from _klaim(b, i, c, pas)


def _pasangan_antar(b: Perkara, i: int, k: Kalimat) -> list[Pasangan]:
    """«X tahun 2021 adalah B. Dibanding tahun 2020 yang mencapai A, terdapat …»: the pair stands in two sentences."""
    lalu = b.naskah.kalimat[i - 1] if i else None
    m = _DIBANDING.search(k.sandi) or _POIN_DARI.search(k.sandi)
    if lalu is None or lalu.paragraf != k.paragraf or not m:
        return []
    a = k.token[int(m["a"])]
    if a.jenis == "P":
        sebelum = [t for t in lalu.token if t.jenis == "P"][-1:] if _TERSEBUT.search(k.sandi) else []
    else:
        sebelum = [
            t
            for t in lalu.token
            if t.jenis == a.jenis and not re.search(r"\b(?:target|pagu|anggaran)\b", lalu.teks[max(0, t.awal - 30) : t.awal].lower())
        ]
    if len(sebelum) > 1:
        sebelum = [t for t in sebelum if tahun_dekat(lalu, t)[1]]
    if len(sebelum) != 1 or sebelum[0].jenis != a.jenis or sebelum[0].satuan != a.satuan or not a.kuat:
        return []
    return [Pasangan(a, sebelum[0], m.start(), m.end(), "antar kalimat")]


_DIBANDING = re.compile(
    r"\b(?:dibanding(?:kan)?|terhadap|daripada)\b[^‹›.;]{0,40}(?:‹T\d+›|tahun sebelumnya|tahun lalu)[^‹›.;]{0,40}‹[JR](?P<a>\d+)›"
)


_TERSEBUT = re.compile(r"^[^‹›]{0,50}\b(?:tersebut|itu|ini)\b")
_POIN_DARI = re.compile(r"‹U\d+›[^‹›.;]{0,15}\b(?:dari|dibanding\w*)\b[^‹›.;]{0,30}‹P(?P<a>\d+)›")


_TUMBUH = re.compile(r"\b(?:pertumbuhan|perkembangan|kenaikan|penurunan|peningkatan)\b", re.IGNORECASE)


def _indikator_tumbuh(b: Perkara) -> Iterator[Temuan | Benar]:
    """An indicator «pertumbuhan X» over years against the series X itself, once one year shows that they are of one scope."""
    for s in b.graf.seri:
        if s.peran != "realisasi" or s.jenis != "%" or not _TUMBUH.search(s.label):
            continue
        kata = frozenset(baku(w) for w in re.findall(r"[a-z]+", _TUMBUH.sub("", s.label).lower()))
        calon = [q for q in b.graf.bernama(kata | {"serap"}) if q.jenis != "%" and q.peran != "target" and q.kisi is not s.kisi]
        if not calon:
            continue
        q = max(calon, key=lambda x: len(x.kunci))
        hasil = []
        for t, sel in s.titik.items():
            a, z = q.bil(t - 1), q.bil(t)
            if a is None or z is None or sel.bil is None or not a.nilai:
                continue
            r = tumbuh(a.rentang(), z.rentang())
            if r is not None and not pencilan(q, t) and not pencilan(q, t - 1):
                hasil.append(
                    (
                        t,
                        sel,
                        sel.bil.mutu(r),
                        (z.nilai / a.nilai - 1) * 100,
                        f"({cetak_nilai(z.nilai)} − {cetak_nilai(a.nilai)}) ÷ {cetak_nilai(a.nilai)} × 100",
                    )
                )
        kena = [x for x in hasil if x[2] and abs(x[3]) >= 1 and x[1].bil and x[1].bil.langkah < 1]
        for t, sel, m, benar, hitungan in hasil if kena else []:
            assert sel.bil is not None
            if m:
                yield Benar(KODE, lokasi_sel(s.kisi, sel), f"{hitungan} = {cetak_nilai(benar, 2)}")
            else:
                yield temuan_sel(
                    s.kisi,
                    sel,
                    KODE,
                    "silang",
                    seperti(benar, sel.bil),
                    f"{hitungan} = {cetak_nilai(benar, 2)}",
                    _(
                        "{label} {t}: dari {tabel} {benar}, tertulis {tulis}",
                        label=s.label,
                        t=t,
                        tabel=q.nama_tabel,
                        benar=cetak_nilai(benar, 2),
                        tulis=sel.teks,
                    ),
                    "sedang",
                    0.82,
                    tuple(lokasi_sel(q.kisi, x) for x in (q.titik[t - 1], q.titik[t])),
                )


# --- sentences ---


def _klaim(b: Perkara, i: int, c: Perubahan, pas: list[Pasangan]) -> Iterator[Temuan | Benar]:
    if c.d is None and c.p is None:
        return
    kuat, seri, lain = cari_penjelasan(b, i, c, pas)
    n = abs(c.ke - c.dari) if c.dari is not None and c.ke is not None else 0
    salah: list[Token] = []
    saksi: Penjelasan | None = None
    for t, mutu in ((c.d, mutu_selisih), (c.p, mutu_persen)):
        if t is None:
            continue
        terbaik, oleh = _terbaik(c, t, mutu, n, [*kuat, *seri, *(e for e in lain if boleh(c, t, e))], lain)
        if oleh is not None and oleh in lain and oleh.seri is None and _dari_luar(c, oleh, pas):
            oleh = None  # the claim names its own two values; another sentence's numbers do not excuse it
        if oleh is None:
            salah.append(t)
            continue
        saksi = oleh if oleh.seri is not None else saksi
        yield from _dijelaskan(c, t, terbaik, oleh, kuat, seri, lain)
    if salah:
        yield from _tuduh(c, salah, kuat, seri, pas, lain, saksi)


def _terbaik(
    c: Perubahan, t: Token, mutu: Callable[[Perubahan, Penjelasan], Mutu], n: int, semua: list[Penjelasan], lain: list[Penjelasan]
) -> tuple[Mutu, Penjelasan | None]:
    """The explanation that fits best, those of the claim's own direction first. ``n``: years between the two that the claim names."""
    terbaik, oleh = Mutu.SALAH, None
    for e in sorted(semua, key=lambda e: e.selisih * c.arah < 0):
        m = mutu(c, e)
        if c.rata:
            rentang = n or (abs(e.tahun[1] - e.tahun[0]) if e.tahun else jarak_tahun(c.k))
            m = max(m if not n or n == 1 else Mutu.SALAH, mutu_rata(c, e, rentang))
        if m == Mutu.SELIP and e in lain:
            continue
        if m > terbaik:
            terbaik, oleh = m, e
        if terbaik == Mutu.TEPAT:
            break
    return terbaik, oleh


def _dari_luar(c: Perubahan, e: Penjelasan, pas: list[Pasangan]) -> bool:
    """The claim has a pair of its own, and this explanation uses numbers of another sentence."""
    sini = [t.bil for t in c.k.token]
    return pasangan_klaim(c, pas) is not None and (e.a not in sini or e.b not in sini)


def _dijelaskan(
    c: Perubahan, t: Token, terbaik: Mutu, oleh: Penjelasan, kuat: list[Penjelasan], seri: list[Penjelasan], lain: list[Penjelasan]
) -> Iterator[Temuan | Benar]:
    """What an explained number still tells: another's change, a value that the table denies, a last digit."""
    if oleh in lain and (x := _milik_lain(c, oleh, seri)):
        yield _perubahan_lain(c, t, oleh, x)
    elif oleh in kuat and t.jenis == "P" and (x := _lain_di_tabel(c, oleh, seri)):
        yield _menurut_tabel(c, t, x)
    elif terbaik == Mutu.TEPAT:
        yield Benar(KODE, c.k.lokasi_token(t), hitungan_penjelasan(oleh, t))
    elif oleh in kuat or oleh in seri or oleh.seri is not None:
        laju = oleh.laju if t.jenis in "PU" else abs(oleh.selisih)
        if laju is not None and not c.rata:
            yield _rendah(c, t, oleh, abs(laju))


def _perubahan_lain(c: Perubahan, t: Token, oleh: Penjelasan, x: Penjelasan) -> Temuan:
    pesan = _(
        "{tulis} adalah perubahan {lain}, bukan {label} ({beda})",
        tulis=t.bil.teks,
        lain=oleh.seri.label if oleh.seri else "",
        label=x.seri.label if x.seri else "",
        beda=cetak_nilai(x.selisih),
    )
    return temuan_token(c.k, t, KODE, "silang", "", hitungan_penjelasan(oleh, t), pesan, "sedang", 0.82, oleh.terkait)


def _menurut_tabel(c: Perubahan, t: Token, x: Penjelasan) -> Temuan:
    benar, hitungan = x.laju or Decimal(0), hitungan_penjelasan(x, t)
    pesan = _("sesuai angka di kalimat ini, tetapi menurut {tabel}: {hitungan}", tabel=x.asal, hitungan=hitungan)
    tingkat = tingkat_beda(abs(t.bil.nilai), abs(benar))
    return temuan_token(c.k, t, KODE, "silang", seperti(abs(benar), t.bil), hitungan, pesan, tingkat, 0.88, x.terkait)


def _lain_di_tabel(c: Perubahan, oleh: Penjelasan, seri: list[Penjelasan]) -> Penjelasan | None:
    """The sentence agrees with itself, but one of its two values is not the table's, and so neither is the percent."""
    for e in seri:
        if e.seri is None or e.tahun is None or e.a is not e.seri.bil(e.tahun[0]) or e.b is not e.seri.bil(e.tahun[1]):
            continue
        satu = sama(e.a, oleh.a) != sama(e.b, oleh.b)
        if satu and not pencilan(e.seri, e.tahun[0]) and not pencilan(e.seri, e.tahun[1]) and not mutu_persen(c, e):
            return e
    return None


def _milik_lain(c: Perubahan, oleh: Penjelasan, seri: list[Penjelasan]) -> Penjelasan | None:
    """The claim names one series, and moves the other way than that series does; the number is another series' own."""
    if oleh.seri is None or not seri or not c.tahun_jelas or not c.arah:
        return None
    subjek = frozenset(baku(w) for w in re.findall(r"[a-z]+", re.sub(r"‹[^›]*›", " ", c.subjek)))
    milik = [e for e in seri if e.seri is not None and e.seri.kunci <= subjek and e.tahun is not None]
    if not milik or oleh.seri.kunci <= subjek or any(e.seri is not None and e.seri.kunci == oleh.seri.kunci for e in milik):
        return None
    e = milik[0]
    assert e.tahun is not None
    maju = e.selisih if e.tahun[0] < e.tahun[1] else -e.selisih
    return e if maju * c.arah < 0 else None


def _rendah(c: Perubahan, t: Token, e: Penjelasan, benar: Decimal) -> Temuan:
    return temuan_token(
        c.k,
        t,
        KODE,
        "aritmetika_prosa",
        seperti(benar, t.bil),
        hitungan_penjelasan(e, t),
        _("{tulis} dipotong atau meleset satu angka terakhir dari {benar}", tulis=t.bil.teks, benar=seperti(benar, t.bil)),
        "rendah",
        0.9,
        e.terkait,
    )


@dataclass(frozen=True)
class Dasar:
    """What an accusation rests on. ``lama``: the years between; ``persen_saja``: it says nothing of amounts."""

    e: Penjelasan
    yakin: float
    lama: int = 0
    catatan: str = ""
    persen_saja: bool = False


def _dasar(
    c: Perubahan, kuat: list[Penjelasan], seri: list[Penjelasan], pas: list[Pasangan], lain: list[Penjelasan], saksi: Penjelasan | None
) -> Dasar | None:
    """The surest explanation that the claim must answer to; None where nothing is sure enough."""
    p = pasangan_klaim(c, pas)
    if p is not None:
        e = kuat[pas.index(p)]
        ta, tb = tahun_dekat(c.k, p.a)[0], tahun_dekat(c.k, p.b, True)[0]
        lama = abs(tb - ta) if ta and tb else abs(c.ke - c.dari) if c.dari and c.ke else 0
        return None if not e.a.nilai or salah_skala(c, e) or (c.rata and not lama) else Dasar(e, 0.95, lama)
    if c.rata:
        return None
    if (dasar := next((e for e in kuat if e.dasar), None)) is not None:
        return Dasar(dasar, 0.92, persen_saja=True)
    if saksi is not None and saksi.tahun is not None:
        return Dasar(saksi, 0.88)  # its other number is right by this series
    if seri and (c.tahun_jelas or c.dari is not None or (c.ke is not None and c.d is not None and c.p is not None)):
        return _dari_seri(c, seri, lain)
    return None


def _dari_seri(c: Perubahan, seri: list[Penjelasan], lain: list[Penjelasan]) -> Dasar:
    """The series that is nearest. Where another of the same table over the same years is nearly what is written, the words name the wrong one."""
    e = min(seri, key=lambda e: jarak_klaim(c, e))
    if jarak_klaim(c, e) <= HAMPIR:
        return Dasar(e, 0.88)
    dekat = [x for x in lain if x.seri is not None and x.tahun == e.tahun and x.selisih * c.arah > 0 and jarak_klaim(c, x) <= HAMPIR]
    if not dekat:
        return Dasar(e, 0.88)
    e = min(dekat, key=lambda x: jarak_klaim(c, x))
    assert e.seri is not None
    return Dasar(e, 0.88, catatan=_("; yang cocok adalah {label}", label=e.seri.label))


def _tuduh(
    c: Perubahan,
    salah: list[Token],
    kuat: list[Penjelasan],
    seri: list[Penjelasan],
    pas: list[Pasangan],
    lain: list[Penjelasan],
    saksi: Penjelasan | None,
) -> Iterator[Temuan]:
    d = _dasar(c, kuat, seri, pas, lain, saksi)
    if d is None:
        return
    for t in (t for t in salah if t.jenis == "P" or not d.persen_saja):
        benar = d.e.laju if t.jenis == "P" else d.e.selisih
        if benar is None:
            return
        if c.rata and t.jenis == "P":
            benar = benar / d.lama
        tingkat = tingkat_beda(abs(t.bil.nilai), abs(benar))
        if c.rata or (t.bil.langkah == 1 and t.jenis == "P" and abs(abs(t.bil.nilai) - abs(benar)) < 1):
            tingkat = "sedang"
        hitungan = hitungan_penjelasan(d.e, t) if not c.rata else f"{hitungan_penjelasan(d.e, t)}; ÷ {d.lama} = {cetak_nilai(benar, 2)}"
        yield temuan_token(
            c.k,
            t,
            KODE,
            "aritmetika_prosa",
            seperti(abs(benar) if t.bil.nilai >= 0 else benar, t.bil),
            hitungan,
            _("{hitungan}; tertulis {tulis}{catatan}", hitungan=hitungan, tulis=t.bil.teks, catatan=d.catatan),
            tingkat,
            d.yakin,
            d.e.terkait,
        )
