"""One quantity with two values.

**How it works.** Two series that agree exactly in most of their years are the same quantity; where they differ, one is wrong. A number
of a sentence whose words name a series and a year is compared with the table. Indicators are compared by name between the
agreement, the tables of achievement and the summary.

**Why it does not accuse wrongly.** Two series must share at least three exact values that chance would not give. A number of a sentence
is accused only if it looks like the table's number mistyped, or is the same row's value of another year; a subset (*di Kota X*)
is neither.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bilangan import Bilangan, Mutu, seperti
from selaras.periksa.graf import Indeks, IndikatorTertulis, Kemiripan, Seri, kunci_indikator, label_bersih, mirip
from selaras.periksa.kata import kunci_lengkap
from selaras.periksa.kisi import lokasi_sel
from selaras.periksa.naskah import Kalimat, Token
from selaras.periksa.perkara import Perkara, temuan_token
from selaras.periksa.sebutan import dekat, pencilan, sama
from selaras.periksa.temuan import Benar, Temuan

KODE = "SLG"
NAMA = "Satu besaran, dua nilai"


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    yield from _seri(b)
    yield from _prosa(b)
    yield from _baris_tabel(b)
    yield from _indikator(b)
    yield from _indikator_prosa(b)
    yield from _bagian_indikator(b)


def _angka(b: Bilangan) -> int:
    return len(re.sub(r"\D", "", b.teks))


def _seri(b: Perkara) -> Iterator[Temuan | Benar]:
    seri = [s for s in b.graf.seri if s.peran not in ("target",) and len(s.titik) >= 3]
    indeks: dict[tuple[int, Decimal], list[int]] = {}
    for n, s in enumerate(seri):
        for t, x in s.titik.items():
            assert x.bil is not None
            if abs(x.bil.nilai) >= 10:
                indeks.setdefault((t, x.bil.nilai), []).append(n)
    pasang: dict[tuple[int, int], int] = {}
    for isi in indeks.values():
        if len(isi) < 8:
            for i in range(len(isi)):
                for j in range(i + 1, len(isi)):
                    pasang[isi[i], isi[j]] = pasang.get((isi[i], isi[j]), 0) + 1
    for (i, j), kena in sorted(pasang.items()):
        s, q = seri[i], seri[j]
        if s.kisi is q.kisi:
            continue
        bersama = [t for t in s.titik if t in q.titik]
        beda = [t for t in bersama if not sama(s.titik[t].bil, q.titik[t].bil)]  # type: ignore[arg-type]
        tetap = len({x.bil.nilai for x in s.titik.values() if x.bil}) <= 2
        if kena < 3 or len(beda) * 2 >= len(bersama) or tetap:
            continue
        if not (s.kunci & q.kunci) and kena < 4:
            continue
        for t in bersama:
            x, y = s.titik[t], q.titik[t]
            if t not in beda:
                yield Benar(KODE, lokasi_sel(q.kisi, y), _("sama dengan {tabel}", tabel=s.nama_tabel))
                continue
            assert x.bil is not None
            assert y.bil is not None
            yield Temuan(
                KODE,
                "silang",
                "tinggi" if abs(x.bil.nilai - y.bil.nilai) * 1000 > abs(x.bil.nilai) or _angka(x.bil) <= 4 else "sedang",
                0.95,
                lokasi_sel(s.kisi, x),
                x.teks,
                y.teks,
                _(
                    "{a}: {x}; {b}: {y}; {n} tahun lain sama",
                    a=s.nama_tabel,
                    x=x.teks,
                    b=q.nama_tabel,
                    y=y.teks,
                    n=len(bersama) - len(beda),
                ),
                _(
                    "{label} tahun {t}: {x} di {a}, tetapi {y} di {b}",
                    label=s.label,
                    t=t,
                    x=x.teks,
                    a=s.nama_tabel,
                    y=y.teks,
                    b=q.nama_tabel,
                ),
                (lokasi_sel(q.kisi, y),),
            )


def _prosa(b: Perkara) -> Iterator[Temuan | Benar]:
    for x in b.sebutan:
        sel = x.seri.titik[x.tahun]
        assert sel.bil is not None
        lok = lokasi_sel(x.seri.kisi, sel)
        if x.cocok:
            yield Benar(
                KODE, x.k.lokasi_token(x.t), _("sama dengan {label} {t} di {tabel}", label=x.seri.label, t=x.tahun, tabel=x.seri.nama_tabel)
            )
            continue
        lain = [t for t, s in x.seri.titik.items() if t != x.tahun and s.bil and sama(x.t.bil, s.bil)]
        tabel = x.acuan is sel.bil
        pesan = _(
            "{label} tahun {t}: tertulis {x}, di {tabel} {y}",
            label=x.seri.label,
            t=x.tahun,
            x=x.t.bil.teks,
            tabel=x.seri.nama_tabel,
            y=sel.teks,
        )
        if not tabel:
            pesan += _(" dan di kalimat lain {y}", y=x.acuan.teks)
        if lain:
            pesan += _("; {x} adalah angka tahun {l}", x=x.t.bil.teks, l=lain[0])
        hitungan = f"{x.seri.nama_tabel}: {sel.teks}" if tabel else _("kalimat lain: {y}", y=x.acuan.teks)
        if tabel and pencilan(x.seri, x.tahun) and not lain:
            # The table's own number is out of line with its neighbours: it is the one that lost or gained digits.
            yield Temuan(KODE, "silang", "tinggi", 0.9, lok, sel.teks, x.t.bil.teks, hitungan, pesan, (x.k.lokasi_token(x.t),))
        else:
            yield temuan_token(
                x.k,
                x.t,
                KODE,
                "silang",
                seperti(x.acuan.nilai, x.t.bil),
                hitungan,
                pesan,
                "tinggi",
                0.9 if x.jelas else 0.85,
                (lok,),
                konteks=0,
            )


def _baris_tabel(b: Perkara) -> Iterator[Temuan | Benar]:
    """«Program X, yaitu Rp1,97 triliun»: the sentence names a row of a table of one year; its numbers are that row's."""
    baris = []
    for kisi in b.naskah.kisi:
        if any(k.tahun for k in kisi.kolom) or any(x.tahun for x in kisi.baris):
            continue
        for r, x in enumerate(kisi.baris):
            kunci = kunci_lengkap(label_bersih(x.label)) if not x.total else frozenset()
            isi = [s for s in kisi.sel[r] if s.bil is not None and s.k != kisi.kolom_label and kisi.kolom[s.k].peran != "nomor"]
            if len(kunci) >= 2 and isi:
                baris.append((kunci, kisi, r, isi))
    indeks = Indeks((x[0], x) for x in baris)
    for k in b.naskah.kalimat:
        token = [t for t in k.token if t.jenis == "R" and (t.bil.berskala or _angka(t.bil) >= 6)]
        if not token or len(k.token) > 12:
            continue
        cocok = indeks.dalam(kunci_lengkap(k.teks))
        puncak = max((len(x[0]) for x in cocok), default=0)
        utama = [x for x in cocok if len(x[0]) == puncak]
        if (
            len({x[0] for x in utama}) != 1
            or any(t.jenis == "T" and t.tahun != b.naskah.tahun for t in k.token)
            or re.search(r"sebelumnya|tahun lalu|murni|semula|sebelum perubahan", k.sandi)
        ):
            continue
        for t in token:
            sel = [(x[1], s) for x in utama for s in x[3] if s.bil is not None and s.bil.jenis in ("", "Rp")]
            ada = next(((kisi, s) for kisi, s in sel if s.bil is not None and sama(t.bil, s.bil)), None)
            if ada:
                yield Benar(KODE, k.lokasi_token(t), _("sama dengan {n} di tabel ke-{t}", n=ada[0].nama(ada[1]), t=ada[0].urutan))
                continue
            salah = next(((kisi, s) for kisi, s in sel if s.bil is not None and _salah_ketik(t.bil, s.bil)), None)
            if salah:
                kisi, s = salah
                assert s.bil is not None
                yield temuan_token(
                    k,
                    t,
                    KODE,
                    "silang",
                    seperti(s.bil.nilai, t.bil),
                    f"{kisi.sebutan}: {s.teks}",
                    _("{n}: tertulis {x}, di tabel {y}", n=kisi.nama(s), x=t.bil.teks, y=s.teks),
                    "tinggi",
                    0.85,
                    (lokasi_sel(kisi, s),),
                    konteks=0,
                )


def _salah_ketik(a: Bilangan, b: Bilangan) -> bool:
    """Written in full: one digit off. In words of scale: its digits are the true ones with two swapped, or one changed in many."""
    if not a.berskala:
        return (
            dekat(a, b)
            and len(str(int(a.nilai))) == len(str(int(b.nilai)))
            and sum(x != y for x, y in zip(str(int(a.nilai)), str(int(b.nilai)), strict=True)) <= 2
        )
    x = re.sub(r"\D", "", a.teks)
    y = re.sub(r"\D", "", seperti(b.nilai.quantize(a.langkah), a))[: len(x)]
    return len(x) == len(y) >= 3 and x != y and sorted(x) == sorted(y)


# --- indicators ---


def _kelompok(indikator: list[IndikatorTertulis]) -> list[list[IndikatorTertulis]]:
    """Rows of different tables that are one indicator: the same words."""
    hasil: list[list[IndikatorTertulis]] = []
    yang_dekat: Kemiripan[list[IndikatorTertulis]] = Kemiripan()
    for i in indikator:
        g = next((g for g in yang_dekat.cari(i.kunci, 0.8) if g[0].tahun == i.tahun), None)
        if g is None:
            g = []
            hasil.append(g)
            yang_dekat.tambah(i.kunci, g)
        g.append(i)
    return hasil


def _indikator(b: Perkara) -> Iterator[Temuan | Benar]:
    for g in _kelompok(b.graf.indikator):
        for peran in ("target", "realisasi"):
            isi = [(i, s) for i in g if (s := getattr(i, peran)) is not None and s.bil is not None]
            for (i, x), (j, y) in itertools.pairwise(isi):
                if i.kisi is j.kisi:
                    continue
                if sama(x.bil, y.bil):
                    yield Benar(KODE, lokasi_sel(j.kisi, y), _("sama dengan tabel ke-{n}", n=i.kisi.urutan))
                    continue
                nama, nama_lain = i.kisi.sebutan, j.kisi.sebutan
                if mirip(kunci_lengkap(i.label), kunci_lengkap(j.label)) < 0.8 or nama == nama_lain:
                    continue
                yield Temuan(
                    KODE,
                    "silang",
                    "tinggi",
                    0.9,
                    lokasi_sel(j.kisi, y),
                    y.teks,
                    x.teks,
                    f"{nama}: {x.teks}; {nama_lain}: {y.teks}",
                    _(
                        "{peran} {label}: {x} di {a}, tetapi {y} di {b}",
                        peran=peran,
                        label=i.label,
                        x=x.teks,
                        a=nama,
                        y=y.teks,
                        b=nama_lain,
                    ),
                    (lokasi_sel(i.kisi, x),),
                )
    # the indicator's row in a table over years, for the year of the report
    berperan = Kemiripan((kunci_indikator(s.label), s) for s in b.graf.seri if s.peran in ("target", "realisasi"))
    for i in b.graf.indikator:
        for s in berperan.cari(i.kunci, 0.8):
            if s.kisi is i.kisi:
                continue
            x, y = getattr(i, s.peran), s.titik.get(i.tahun)
            if x is None or y is None or x.bil is None or y.bil is None:
                continue
            if sama(x.bil, y.bil):
                yield Benar(KODE, lokasi_sel(s.kisi, y), _("sama dengan tabel ke-{n}", n=i.kisi.urutan))
            else:
                yield Temuan(
                    KODE,
                    "silang",
                    "tinggi",
                    0.88,
                    lokasi_sel(s.kisi, y),
                    y.teks,
                    x.teks,
                    f"{i.kisi.sebutan}: {x.teks}; {s.nama_tabel}: {y.teks}",
                    _(
                        "{peran} {label} {t}: {x} di tabel ke-{a}, tetapi {y} di tabel ke-{b}",
                        peran=s.peran,
                        label=i.label,
                        t=i.tahun,
                        x=x.teks,
                        a=i.kisi.urutan,
                        y=y.teks,
                        b=s.kisi.urutan,
                    ),
                    (lokasi_sel(i.kisi, x),),
                )
    yield from _seri_indikator(b)


def _seri_indikator(b: Perkara) -> Iterator[Temuan | Benar]:
    """The same indicator in two tables over years: a year that differs."""
    seri: list[Seri] = [s for s in b.graf.seri if s.peran == "realisasi" and s.jenis == "%"]
    serupa = Kemiripan((kunci_indikator(s.label), (n, s)) for n, s in enumerate(seri))
    for n, s in enumerate(seri):
        for m, q in serupa.cari(kunci_indikator(s.label), 0.55):
            if m <= n or s.kisi is q.kisi:
                continue
            bersama = [t for t in s.titik if t in q.titik]
            yang_sama = [t for t in bersama if sama(s.titik[t].bil, q.titik[t].bil)]  # type: ignore[arg-type]
            if not yang_sama or len(yang_sama) * 2 < len(bersama):
                continue
            for t in bersama:
                if t not in yang_sama:
                    x, y = s.titik[t], q.titik[t]
                    yield Temuan(
                        KODE,
                        "silang",
                        "sedang",
                        0.85,
                        lokasi_sel(s.kisi, x),
                        x.teks,
                        y.teks,
                        f"tabel ke-{s.kisi.urutan}: {x.teks}; tabel ke-{q.kisi.urutan}: {y.teks}",
                        _("{label} {t}: {x} di satu tabel, {y} di tabel lain", label=s.label, t=t, x=x.teks, y=y.teks),
                        (lokasi_sel(q.kisi, y),),
                    )


_NILAI_INDIKATOR = re.compile(
    r"\b(?:capaian(?: kinerja)?|realisasi(?: kinerja)?|tercapai|terealisasi)\b[^‹›]{0,140}?(?:‹T\d+›[^‹›]{0,40})?\b(?:sebesar|adalah|mencapai|yaitu)\W+(?:sebesar\W+)?‹P(\d+)›"
)


def _indikator_prosa(b: Perkara) -> Iterator[Temuan | Benar]:
    """«…indikatornya X. Capaian kinerja … sebesar P»: P is the realisasi of X. A copied value or label is told by SLN."""
    for k, t, i in nilai_indikator(b):
        assert i.realisasi is not None
        assert i.realisasi.bil is not None
        r, x = i.realisasi.bil, t.bil
        if sama(x, r) or (i.capaian is not None and i.capaian.bil is not None and sama(x, i.capaian.bil)):
            yield Benar(KODE, k.lokasi_token(t), _("sama dengan realisasi {label}", label=i.label))
        elif abs(x.nilai) == abs(r.nilai) or Bilangan(-x.nilai, x.langkah, x.teks, x.jenis, x.eksak).mutu(r.rentang()) >= Mutu.POTONG:
            yield temuan_token(
                k,
                t,
                KODE,
                "silang",
                i.realisasi.teks,
                f"{i.kisi.sebutan}: {i.realisasi.teks}",
                _("tanda berlawanan: {x} di sini, {y} di tabel", x=x.teks, y=i.realisasi.teks),
                "tinggi",
                0.93,
                (lokasi_sel(i.kisi, i.realisasi),),
            )
        elif dekat_persen(x, r):
            yield temuan_token(
                k,
                t,
                KODE,
                "silang",
                i.realisasi.teks,
                f"{i.kisi.sebutan}: {i.realisasi.teks}",
                _("realisasi {label}: {x} di sini, {y} di tabel", label=i.label, x=x.teks, y=i.realisasi.teks),
                "tinggi",
                0.85,
                (lokasi_sel(i.kisi, i.realisasi),),
            )


_BAGIAN_DARI = re.compile(r"‹[JR](?P<s>\d+)›[^‹›.;]{0,60}(?:\batau\b|\(|\byaitu\b)[^‹›.;]{0,40}‹P(?P<p>\d+)›\)?[^‹›.;]{0,20}\bdari\b")


def _bagian_indikator(b: Perkara) -> Iterator[Temuan]:
    """Under the heading of an indicator, a sentence that computes its share: the share is the realisasi of the table."""
    kini: IndikatorTertulis | None = None
    bagian = ""
    for k in b.naskah.kalimat:
        if k.bagian != bagian:
            kini, bagian = None, k.bagian
        polos = re.sub(r"^\W+|\W+$", "", k.teks)
        if (
            len(polos) < 130
            and not k.mulai
            and not re.search(r"[.:]\s*$", k.teks.strip().rstrip("*").rstrip("."))
            and len(polos.split()) < 16
        ):
            kunci = kunci_indikator(polos)
            cocok = [
                i
                for i in b.graf.indikator_mirip.cari(kunci, 0.7)
                if i.realisasi is not None and i.realisasi.bil is not None and i.realisasi.bil.jenis == "%"
            ]
            if cocok:
                kini = cocok[0]
                continue
        if kini is None or kini.realisasi is None or kini.realisasi.bil is None:
            continue
        m = _BAGIAN_DARI.search(k.sandi)
        if not m or any(t.tahun != kini.tahun for t in k.token if t.jenis == "T"):
            continue
        kata = kunci_lengkap(k.teks)
        isi = kini.kunci - {"persentase", "peserta"}
        if len(isi & kata) / max(len(kini.kunci), 1) < 0.4:
            continue
        p = k.token[int(m["p"])]
        if not sama(p.bil, kini.realisasi.bil):
            lain = [
                lokasi_sel(s.kisi, s.titik[kini.tahun])
                for s in b.graf.seri
                if s.peran == "realisasi"
                and kini.tahun in s.titik
                and s.kisi is not kini.kisi
                and mirip(kunci_indikator(s.label), kini.kunci) >= 0.8
            ]
            yield Temuan(
                KODE,
                "silang",
                "tinggi",
                0.86,
                lokasi_sel(kini.kisi, kini.realisasi),
                kini.realisasi.teks,
                p.bil.teks,
                k.teks[max(0, k.token[int(m["s"])].awal - 12) : p.akhir],
                _("realisasi {label}: {x} di tabel, tetapi {y} menurut uraiannya", label=kini.label, x=kini.realisasi.teks, y=p.bil.teks),
                (k.lokasi_token(p, 1), *lain),
            )


def dekat_persen(x: Bilangan, y: Bilangan) -> bool:
    return y.nilai != 0 and abs(x.nilai / y.nilai - 1) < Decimal("0.2")


def nilai_indikator(b: Perkara) -> Iterator[tuple[Kalimat, Token, IndikatorTertulis]]:
    """Sentences that give the achievement of an indicator which the same or the sentence before names."""
    kal = b.naskah.kalimat
    for n, k in enumerate(kal):
        m = _NILAI_INDIKATOR.search(k.sandi)
        if not m or sum(t.jenis == "P" for t in k.token) != 1:
            continue
        frasa = (
            k.teks
            if "indikator" in k.teks.lower()
            else f"{kal[n - 1].teks} {k.teks}"
            if n and "indikator" in kal[n - 1].teks.lower()
            else ""
        )
        if not frasa:
            continue
        cocok = [i for i in b.graf.indikator_bernama(kunci_lengkap(frasa)) if i.realisasi is not None and i.realisasi.bil is not None]
        if cocok:
            yield k, k.token[int(m[1])], max(cocok, key=lambda i: len(i.kunci))
