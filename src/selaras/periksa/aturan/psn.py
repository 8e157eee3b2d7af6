"""Percentages: achievement, budget absorption and shares, in tables and in sentences.

**How it works.** In a table every percent column is tried against every pair of the other columns, by each formula in use
(realisasi ÷ target, (2 × target − realisasi) ÷ target for *the lower the better*, capped at 100, 110, 120 or 150). The pair that
explains most rows is the relation of the table; a row that it does not explain is an error. Where the header itself says target,
realisasi and capaian (or anggaran and realisasi), one row is enough. In sentences: *S dari T atau P persen*, *anggaran A realisasi R
atau P persen*, *sisa*.

**Why it does not accuse wrongly.** Inputs that were rounded count as intervals; a percent that some rounding of some value in the
interval gives is right, a truncated one is rendah. If any other pair in the row explains the percent, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bahasa_id.lajur import SISA_SEMUA
from selaras.periksa.bilangan import Bilangan, Mutu, bagi, cetak_nilai, kurang, persen, seperti, tambah
from selaras.periksa.graf import Seri
from selaras.periksa.naskah import Kalimat, Token
from selaras.periksa.perkara import Perkara, temuan_token, tengah, tingkat_beda
from selaras.periksa.temuan import Benar, Lokasi, Temuan

KODE = "PSN"
NAMA = "Persentase, bagian, capaian dan serapan"


def periksa(b: Perkara) -> Iterator[Temuan | Benar]:
    for i, k in enumerate(b.naskah.kalimat):
        yield from _kalimat(b, i, k)


def _rumus(rumus: str, a: Bilangan, b: Bilangan, hasil: Decimal) -> str:
    return f"{rumus.format(a=cetak_nilai(a.nilai), b=cetak_nilai(b.nilai))} = {cetak_nilai(hasil, 2)}"


# --- sentences ---

ISI = r"(?:[^‹›.;]|‹[TX]\d+›)"  # words, years and names, but no other quantity
DARI = r"(?<!terdiri )(?<!berasal )(?<!bersumber )\bdari\b"
# Each is a way of saying that P is S of T. Groups s, t, p name the tokens, {F} any words. Extend freely: a wording is a line.
POLA_BAGIAN: tuple[str, ...] = (
    # 658 dari 803 peserta atau 81,94 persen
    r"‹[JR](?P<s>\d+)›{F}{0,40}{DARI}{F}{0,60}‹[JR](?P<t>\d+)›{F}{0,60}(?:\batau\b|\(|\byaitu\b|\byakni\b|\bsetara\b|,){F}{0,40}‹P(?P<p>\d+)›",
    # dari 803 peserta, 658 orang (81,94%) lulus
    r"{DARI}(?!\s+(?:tahun|tanggal)){F}{0,70}‹[JR](?P<t>\d+)›{F}{0,90}‹[JR](?P<s>\d+)›{F}{0,50}(?:\batau\b|\(|\byaitu\b|\bsetara\b){F}{0,40}‹P(?P<p>\d+)›",
    # 81,94 persen (658 orang) dari 803 peserta
    r"‹P(?P<p>\d+)›{F}{0,20}(?:\(|\batau\b){F}{0,20}‹[JR](?P<s>\d+)›{F}{0,30}\bdari\b{F}{0,60}‹[JR](?P<t>\d+)›",
    # 658 orang atau 81,94 persen dari 803 peserta
    r"‹[JR](?P<s>\d+)›{F}{0,60}(?:\batau\b|\(|\byaitu\b|\bsetara\b){F}{0,40}‹P(?P<p>\d+)›\)?{F}{0,30}\b(?:dari|terhadap)\b{F}{0,60}‹[JR](?P<t>\d+)›",
    # anggaran sebesar A, realisasi sebesar R atau P persen
    r"\b(?:anggaran|pagu|alokasi|dpa|dana)\b{F}{0,90}‹R(?P<t>\d+)›{F}{0,90}\b(?:realisasi\w*|terealisasi|terserap|diserap|penyerapan\w*)\b{F}{0,90}‹R(?P<s>\d+)›{F}{0,60}‹P(?P<p>\d+)›",
    # realisasi R dari pagu A atau P persen
    r"\b(?:realisasi\w*|terealisasi|terserap|penyerapan\w*)\b{F}{0,90}‹R(?P<s>\d+)›{F}{0,60}\b(?:dari|terhadap)\b{F}{0,60}‹R(?P<t>\d+)›{F}{0,60}‹P(?P<p>\d+)›",
    # 88,9 persen, yaitu 240 dari 270 temuan
    r"‹P(?P<p>\d+)›[^‹›.;]{0,3}\b(?:yaitu|yakni|atau)\b{F}{0,20}‹[JR](?P<s>\d+)›{F}{0,20}{DARI}{F}{0,30}‹[JR](?P<t>\d+)›",
    # T terdiri dari S (P persen)
    r"‹[JR](?P<t>\d+)›{F}{0,40}\b(?:terdiri (?:dari|atas)|bersumber dari|berasal dari|meliputi|yaitu)\b{F}{0,40}‹[JR](?P<s>\d+)›{F}{0,10}\(‹P(?P<p>\d+)›",
    # S, melampaui target T, atau P persen
    r"‹[JR](?P<s>\d+)›{F}{0,50}\btarget\w*\b{F}{0,40}‹[JR](?P<t>\d+)›{F}{0,40}(?:\batau\b|\(|\bcapaian\w*\b){F}{0,30}‹P(?P<p>\d+)›",
    # dari target T, telah S, sehingga capaiannya P persen; target T; terbangun S atau P persen
    r"\btarget\b{F}{0,40}‹[JR](?P<t>\d+)›(?:{F}|;){0,90}‹[JR](?P<s>\d+)›{F}{0,50}(?:\batau\b|\(|\bcapaian\w*\b){F}{0,30}‹P(?P<p>\d+)›",
    # jumlah guru T; yang bersertifikat S (P persen)
    r"\b(?:jumlah|total)\b{F}{0,60}‹[JR](?P<t>\d+)›{F}{0,20}[;:]{F}{0,60}‹[JR](?P<s>\d+)›{F}{0,20}\(‹P(?P<p>\d+)›",
    # target T, realisasi S, capaian P persen (the same unit)
    r"\b(?:di)?target\w*\b{F}{0,60}‹[JRP](?P<t>\d+)›{F}{0,60}\b(?:realisasi\w*|terealisasi|tercapai)\b{F}{0,60}‹[JRP](?P<s>\d+)›{F}{0,60}\b(?:capaian\w*|tingkat capaian|persentase capaian|atau tercapai)\b{F}{0,40}‹P(?P<p>\d+)›",
    # realisasi S dari target T, capaian P
    r"\b(?:realisasi\w*|terealisasi|tercapai)\b{F}{0,60}‹[JRP](?P<s>\d+)›{F}{0,40}\b(?:dari|dengan|terhadap)\b{F}{0,20}\btarget\b{F}{0,40}‹[JRP](?P<t>\d+)›{F}{0,60}\bcapaian\w*\b{F}{0,40}‹P(?P<p>\d+)›",
)
_POLA_BAGIAN = tuple(re.compile(p.replace("{F}", ISI).replace("{DARI}", DARI)) for p in POLA_BAGIAN)
_DARI_TOTAL = re.compile(
    r"‹[JR](?P<s>\d+)›[^‹›.;]{0,60}(?:\batau\b|\(|\byaitu\b)[^‹›.;]{0,40}‹P(?P<p>\d+)›\)?[^‹›.;]{0,20}\bdari\b\s+(?:total|jumlah|seluruh|keseluruhan)\b(?P<x>[^‹›.;]{0,60})(?!‹)"
)
_TOTAL = re.compile(r"\b(?:total|jumlah|seluruh\w*|keseluruhan)\b")
_SISA = re.compile(
    r"\b(?:realisasi\w*|terealisasi|terserap)\b[^‹›.;]{0,120}‹R(?P<r>\d+)›(?:[^‹›.;]{0,60}‹P(?P<p>\d+)›)?[^‹›.;]{0,60}\b(?:sisa|saldo)\b[^‹›.;]{0,60}‹R(?P<s>\d+)›(?:[^‹›.;]{0,20}‹P(?P<q>\d+)›)?"
)
_SELANG = re.compile(
    r"\b(?:naik|turun|meningkat|menurun|kenaikan|penurunan|peningkatan|bertambah|berkurang|tumbuh|pertumbuhan|dibanding\w*)\b"
)
_MENJADI_NILAI = re.compile(r"\bmenjadi\W*(?:sebesar|sebanyak|sejumlah|hanya|sekitar)?\W*‹")


def _kalimat(b: Perkara, i: int, k: Kalimat) -> Iterator[Temuan | Benar]:
    yield from _sisa_umum(b, i, k)
    yield from _bagian_seri(b, i, k)
    if not any(t.jenis == "P" for t in k.token):
        return
    sudah: set[int] = set()
    for pola in _POLA_BAGIAN:
        for m in pola.finditer(k.sandi):
            p = int(m["p"])
            if p in sudah or _MENJADI_NILAI.search(m[0]) or _SELANG.search(re.sub(r"‹[^›]*›", "", m[0])):
                continue
            s, t = k.token[int(m["s"])], k.token[int(m["t"])]
            if _ukuran_lain(k.sandi, m):
                continue
            if not t.kuat or t.bil.nilai <= 0 or ((s.jenis == "P") != (t.jenis == "P") and "target" in m[0]):
                continue
            hasil = list(_banding(k, k.token[p], s, t, _penjelas(b, i, k)))
            if hasil:
                sudah.add(p)
                yield from hasil
    for m in _DARI_TOTAL.finditer(k.sandi):
        p, s = int(m["p"]), k.token[int(m["s"])]
        if p in sudah or _SELANG.search(m[0]):
            continue
        calon = [
            t
            for q in b.naskah.kalimat[max(0, i - 2) : i + 1]
            if q.paragraf == k.paragraf or q.paragraf == k.paragraf - 1
            for t in q.token
            if t.jenis == s.jenis and t.satuan == s.satuan and t.bil.nilai > s.bil.nilai
        ]
        cocok = [t for t in calon if (r := persen(s.bil.rentang(), t.bil.rentang())) and k.token[p].bil.mutu(r)]
        total = [
            t
            for q in b.naskah.kalimat[max(0, i - 2) : i + 1]
            for n, t in enumerate(q.token)
            if t in calon
            and _TOTAL.search(q.teks[q.token[n - 1].akhir if n and q.token[n - 1].jenis not in "TX" else 0 : t.awal].lower()[-110:])
        ]
        total = total or (calon if len(calon) == 1 else [])
        if cocok or len(total) == 1:
            sudah.add(p)
            yield from _banding(k, k.token[p], s, (cocok or total)[-1], calon)
    for m in _SISA.finditer(k.sandi):
        yield from _sisa(b, i, k, m, sudah)
    if (v := _SERAPAN.search(k.sandi)) and int(v["p"]) not in sudah and i:
        # «Realisasinya R atau P»: the budget stands in the sentence before.
        lalu = b.naskah.kalimat[i - 1]
        pagu = next((t for t in lalu.token if t.jenis == "R"), None)
        s = k.token[int(v["s"])]
        if (
            pagu is not None
            and lalu.paragraf == k.paragraf
            and re.search(r"\b(?:anggaran|pagu|alokasi|dana)\b", lalu.teks[: pagu.awal].lower())
            and s.bil.nilai <= pagu.bil.nilai
        ):
            yield from _banding(k, k.token[int(v["p"])], s, pagu, _penjelas(b, i, k))


# «koperasi tidak aktif yaitu P dari koperasi yang ada»; «dari 97.863 UMKM, P usaha mikro, P usaha kecil»
_DARI_SERI = re.compile(
    r"(?P<s>[^‹›.;,]{4,90}?)\b(?:yaitu|sebesar|sebanyak|hanya|mencapai|adalah)\W+(?:hanya\W+|sebesar\W+|yaitu\W+)*‹P(?P<p>\d+)›\s+dari\s+(?:total\s+|jumlah\s+|seluruh\s+)*(?P<t>[a-z][^‹›.;,]{2,50}?)(?=\s+(?:dan|yang ada|serta|pada|di|yang terdaftar)\b|[,.;]|$)"
)
_DARI_NILAI = re.compile(r"\bdari\b[^‹›.;]{0,30}‹J(?P<t>\d+)›(?P<isi>(?:[^‹›.;]{0,30}‹P\d+›\s+[a-z][^‹›.;]{2,40})+)")
_ISI = re.compile(r"‹P(?P<p>\d+)›\s+(?P<s>[a-z][a-z ]{2,40}?)(?=,|\bdan\b|\bsedangkan\b|[.;]|$|‹)")


def _bagian_seri(b: Perkara, i: int, k: Kalimat) -> Iterator[Temuan | Benar]:
    """A share whose parts the sentence only names: both are series of a table, in the year of the sentence or the one before."""
    tahun = {t.tahun for q in b.naskah.kalimat[max(0, i - 1) : i + 1] if q.paragraf == k.paragraf for t in q.token if t.jenis == "T"}
    for m in _DARI_SERI.finditer(k.sandi):
        atas, bawah = b.graf.satu(m["s"], _cacah), b.graf.satu(m["t"], _cacah)
        if atas is None or bawah is None or atas is bawah or len(tahun) != 1:
            continue
        th = next(iter(tahun))
        x, y = atas.bil(th), bawah.bil(th)
        if x is not None and y is not None and x.nilai <= y.nilai:
            yield from _nilai_seri(k, k.token[int(m["p"])], x, y, f"{atas.label} ÷ {bawah.label}, {th}")
    for m in _DARI_NILAI.finditer(k.sandi):
        total = k.token[int(m["t"])]
        tahun_awal = next((t.tahun for t in reversed(k.token[: int(m["t"])]) if t.jenis == "T"), None)
        for n in _ISI.finditer(k.sandi, m.start("isi"), len(k.sandi)):
            if n.start() > m.end("isi"):
                break
            seri = b.graf.satu(n["s"], _cacah)
            x = seri.bil(tahun_awal) if seri is not None and tahun_awal is not None else None
            if seri is not None and x is not None:
                yield from _nilai_seri(k, k.token[int(n["p"])], x, total.bil, f"{seri.label}, {tahun_awal}")


# «(334 dari 357), di bawah target kabupaten 95,0%»: the percent is what the share is measured by.
_UKURAN_LAIN = re.compile(r"\b(?:di ?bawah|di ?atas|melampaui|melebihi|dibanding\w*|rata-rata|standar)\b")


def _ukuran_lain(sandi: str, m: re.Match[str]) -> bool:
    sebelum = [m.end(x) for x in ("s", "t") if m.end(x) < m.start("p")]
    return bool(sebelum) and _UKURAN_LAIN.search(sandi, max(sebelum), m.start("p")) is not None


def _cacah(s: Seri) -> bool:
    return s.jenis == "" and s.peran == ""


def _nilai_seri(k: Kalimat, p: Token, x: Bilangan, y: Bilangan, asal: str) -> Iterator[Temuan | Benar]:
    """Proves or finds a cut; it does not accuse: which part is meant is only told by words."""
    for v, langkah in y.tafsir:  # «97,863» may be 97.863
        if (r := persen(x.rentang(), (v, v))) and p.bil.mutu(r):
            y = Bilangan(v, langkah, y.teks)
    rentang_persen = persen(x.rentang(), y.rentang())
    if rentang_persen is None:
        return
    m = p.bil.mutu(rentang_persen)
    hitungan = f"{cetak_nilai(x.nilai)} ÷ {cetak_nilai(y.nilai)} × 100 = {cetak_nilai(tengah(rentang_persen), 2)} ({asal})"
    if m == Mutu.TEPAT:
        yield Benar(KODE, k.lokasi_token(p), hitungan)
    elif m:
        pesan = _(
            "{tulis} dipotong atau meleset satu angka terakhir dari {benar}", tulis=p.bil.teks, benar=cetak_nilai(tengah(rentang_persen), 2)
        )
        yield temuan_token(k, p, KODE, "aritmetika_prosa", seperti(tengah(rentang_persen), p.bil), hitungan, pesan, "rendah", 0.85)


_SERAPAN = re.compile(r"^[^‹›]{0,20}\brealisasi\w*\b[^‹›.;]{0,60}‹R(?P<s>\d+)›[^‹›.;]{0,30}(?:\batau\b|\(|,)[^‹›.;]{0,30}‹P(?P<p>\d+)›")


def _penjelas(b: Perkara, i: int, k: Kalimat) -> list[Token]:
    return [t for q in b.naskah.kalimat[max(0, i - 2) : i + 1] for t in q.token if t.jenis in "JR"]


def _banding(k: Kalimat, p: Token, s: Token, t: Token, calon: list[Token]) -> Iterator[Temuan | Benar]:
    rentang = persen(s.bil.rentang(), t.bil.rentang())
    if rentang is None:
        return
    m = p.bil.mutu(rentang)
    benar = s.bil.nilai / t.bil.nilai * 100
    hitungan = f"{cetak_nilai(s.bil.nilai)} ÷ {cetak_nilai(t.bil.nilai)} × 100 = {cetak_nilai(benar, 2)}"
    if m == Mutu.TEPAT:
        yield Benar(KODE, k.lokasi_token(p), hitungan)
        return
    if not m:
        for x in calon:
            for y in calon:
                if (
                    x is not y
                    and {x, y} != {s, t}
                    and x.jenis == y.jenis
                    and x.satuan == y.satuan
                    and (r := persen(x.bil.rentang(), y.bil.rentang()))
                    and r[1] - r[0] <= p.bil.langkah * 25
                    and (p.bil.mutu(r) or p.bil.mutu((100 - r[1], 100 - r[0])) or p.bil.mutu((r[0] - 100, r[1] - 100)))
                ):
                    return
        if s.bil.nilai > t.bil.nilai and s.jenis == t.jenis != "P" and s.satuan != t.satuan:
            return
    yield temuan_token(
        k,
        p,
        KODE,
        "aritmetika_prosa",
        seperti(benar, p.bil),
        hitungan,
        _("{hitungan}, tertulis {tulis}", hitungan=hitungan, tulis=p.bil.teks),
        "rendah" if m else tingkat_beda(p.bil.nilai, benar),
        0.93,
        (k.lokasi_token(s), k.lokasi_token(t)) if s in k.token and t in k.token else (),
    )


_KATA_SISA = re.compile(r"\b(?:sisa|saldo)\w*\b[^‹›.;]{0,70}‹R(?P<x>\d+)›")


def _sisa_umum(b: Perkara, i: int, k: Kalimat) -> Iterator[Temuan | Benar]:
    """«… realisasi S dari pagu T … sisanya X», in this sentence or with the one before: X is T − S."""
    for m in _KATA_SISA.finditer(k.sandi):
        x = k.token[int(m["x"])]
        if not set(re.findall(r"[a-z]+", m[0].split("‹")[0])[1:]) <= SISA_SEMUA:
            continue  # «sisa dana PNBP»: of another whole
        if not x.bil.eksak and not x.bil.berskala and x.bil.langkah > 1:
            continue
        lalu = b.naskah.kalimat[i - 1] if i and b.naskah.kalimat[i - 1].paragraf == k.paragraf else None
        sini = [t for t in k.token[: int(m["x"])] if t.jenis == "R"]
        semua = [*([t for t in lalu.token if t.jenis == "R"] if lalu is not None else []), *sini]
        cocok = next(((t, s) for t in semua for s in semua if t is not s and x.bil.mutu(kurang(t.bil.rentang(), s.bil.rentang()))), None)
        if cocok:
            yield Benar(
                KODE,
                k.lokasi_token(x),
                f"{cetak_nilai(cocok[0].bil.nilai)} − {cetak_nilai(cocok[1].bil.nilai)} = {cetak_nilai(x.bil.nilai)}",
            )
            continue
        dua = sini if len(sini) == 2 else semua if len(semua) == 2 and not sini else []
        if len(dua) != 2 or any(t.bil.berskala != x.bil.berskala for t in dua):
            continue
        besar, kecil = sorted(dua, key=lambda t: -t.bil.nilai)
        v = besar.bil.nilai - kecil.bil.nilai
        if (
            v <= 0
            or x.bil.nilai > besar.bil.nilai
            or not re.search(
                r"\b(?:realisasi\w*|terealisasi|terserap|dari|dipulihkan|digunakan)\b", k.teks.lower() + (lalu.teks.lower() if lalu else "")
            )
        ):
            continue
        yield temuan_token(
            k,
            x,
            KODE,
            "aritmetika_prosa",
            seperti(v, x.bil),
            f"{cetak_nilai(besar.bil.nilai)} − {cetak_nilai(kecil.bil.nilai)} = {cetak_nilai(v)}",
            _(
                "sisa: {a} − {b} = {v}, tertulis {x}",
                a=cetak_nilai(besar.bil.nilai),
                b=cetak_nilai(kecil.bil.nilai),
                v=cetak_nilai(v),
                x=x.bil.teks,
            ),
            tingkat_beda(x.bil.nilai, v),
            0.9,
        )


def _sisa(b: Perkara, i: int, k: Kalimat, m: re.Match[str], sudah: set[int]) -> Iterator[Temuan | Benar]:
    """Realisasi R or P percent, sisa S: R + S is the budget, and P is R of it."""
    r, s = k.token[int(m["r"])], k.token[int(m["s"])]
    p = k.token[int(m["p"])] if m["p"] else None
    pagu_kalimat = [t for t in k.token[: int(m["r"])] if t.jenis == "R" and t.bil.nilai >= r.bil.nilai]
    pagu_lain = [t for q in b.naskah.kalimat[:i][-12:] for t in q.token if t.jenis == "R" and t.bil.nilai >= r.bil.nilai]
    jumlah = tambah(r.bil.rentang(), s.bil.rentang())
    pagu = next((t for t in reversed([*pagu_lain, *pagu_kalimat]) if t.bil.mutu(jumlah)), None)
    if pagu is not None:
        yield Benar(KODE, k.lokasi_token(s), f"{cetak_nilai(pagu.bil.nilai)} − {cetak_nilai(r.bil.nilai)} = {cetak_nilai(s.bil.nilai)}")
    if p is None or int(m["p"]) in sudah:
        return
    sendiri = bagi(r.bil.rentang(), jumlah)
    if sendiri and p.bil.mutu((sendiri[0] * 100, sendiri[1] * 100)):
        yield Benar(
            KODE, k.lokasi_token(p), f"{cetak_nilai(r.bil.nilai)} ÷ ({cetak_nilai(r.bil.nilai)} + {cetak_nilai(s.bil.nilai)}) × 100"
        )
        return
    # The triple contradicts itself. Which pagu the document means decides what is right.
    dekat = [t for t in [*pagu_lain, *pagu_kalimat] if r.bil.nilai / t.bil.nilai >= Decimal("0.5")]
    acuan = min(dekat, key=lambda t: t.bil.nilai) if dekat else None
    lok_p, lok_s = (k.lokasi_token(p, 1),), (k.lokasi_token(s, 1),)
    if acuan is None:
        benar = r.bil.nilai / (r.bil.nilai + s.bil.nilai) * 100
        hitungan = f"{cetak_nilai(r.bil.nilai)} ÷ ({cetak_nilai(r.bil.nilai)} + {cetak_nilai(s.bil.nilai)}) × 100 = {cetak_nilai(benar, 2)}"
        yield _temuan(k, p, benar, hitungan, lok_s)
        return
    benar = r.bil.nilai / acuan.bil.nilai * 100
    if not p.bil.mutu((benar, benar)):
        yield _temuan(k, p, benar, f"{cetak_nilai(r.bil.nilai)} ÷ {cetak_nilai(acuan.bil.nilai)} × 100 = {cetak_nilai(benar, 2)}", lok_s)
    sisa = kurang(acuan.bil.rentang(), r.bil.rentang())
    if pagu is None and not s.bil.mutu(sisa):
        v = acuan.bil.nilai - r.bil.nilai
        yield _temuan(k, s, v, f"{cetak_nilai(acuan.bil.nilai)} − {cetak_nilai(r.bil.nilai)} = {cetak_nilai(v)}", lok_p)


def _temuan(k: Kalimat, t: Token, benar: Decimal, hitungan: str, terkait: tuple[Lokasi, ...]) -> Temuan:
    pesan = _("{hitungan}, tertulis {tulis}", hitungan=hitungan, tulis=t.bil.teks)
    return temuan_token(
        k, t, KODE, "aritmetika_prosa", seperti(benar, t.bil), hitungan, pesan, tingkat_beda(t.bil.nilai, benar), 0.92, terkait
    )
