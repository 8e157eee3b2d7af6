"""Sums and subtotals: a total row or column is the sum of its parts.

**How it works.** A row named *jumlah*, *total* or *subtotal* is tried against every way in which its column may add up: all rows
above, the rows since the last total, the top rows of a tree whose parents are sums of their children, the subtotals alone. The way
that holds in most columns of the table is taken as the table's own; a column in which no way holds is an error. Where no row says
that it is a total, sums are *found*: a row (or column) that equals the sum of its neighbours in almost every column (row) of the
table is a sum in the others too.

**Why it does not accuse wrongly.** Columns that are not additive (percentages, indices, averages, years, running numbers) are
left alone. A found sum needs at least two exact hits with numbers that large chance could not give, and more hits than misses.
In prose a total with its parts (*dengan rincian*, *terdiri dari*, *sehingga total*) is checked when the parts are all there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from selaras.bahasa import _
from selaras.periksa.bahan import Bahan, lokasi_sel, temuan_sel, temuan_token, tingkat_beda
from selaras.periksa.bilangan import NOL, Mutu, Rentang, cetak_nilai, seperti, tambah
from selaras.periksa.kisi import Kisi, SelKisi
from selaras.periksa.naskah import Kalimat, Token
from selaras.periksa.temuan import Benar, Temuan, Tingkat

KODE = "JML"
NAMA = "Jumlah dan subjumlah"
_TAK_ADITIF = re.compile(
    r"persen|%|indeks|nilai\b|rata|rasio|skor|capaian|tahun\b|nomor|bobot|laju|tingkat|predikat|kepadatan|produktivitas|harga satuan|\bper\b|\w/\w",
    re.IGNORECASE,
)


def periksa(b: Bahan) -> Iterator[Temuan | Benar]:
    for kisi in b.naskah.kisi:
        jelas = [r for r, x in enumerate(kisi.baris) if x.total]
        tercakup: set[tuple[int, int]] = set()
        for r in jelas:
            for hasil in _baris_total(kisi, r, jelas):
                tercakup.add((hasil[0].r, hasil[0].k))
                yield hasil[1]
        yield from _baris_ditemukan(kisi, tercakup)
        yield from _kolom_ditemukan(kisi, tercakup)
    yield from _prosa(b)
    yield from _rincian_tabel(b)


# --- total rows ---


def aditif(kisi: Kisi, k: int, r: int | None = None) -> bool:
    kol = kisi.kolom[k]
    if kol.peran in ("capaian", "nomor", "satuan") or _TAK_ADITIF.search(
        re.sub(r"\b(?:19|20)\d\d\b", "", kol.teks).replace("capaian tahun", "").replace("CAPAIAN TAHUN", "")
    ):
        return False
    if k in kisi.kolom_persen:
        return False
    isi = kisi.angka_kolom(k)
    return bool(isi) and not any(s.bil and s.bil.jenis in ("%", "pp") for s in isi)


def _pohon(kisi: Kisi, k: int, baris: list[int]) -> list[int]:
    """Top rows of the part: a row that equals the sum of the rows after it stands for them."""
    nilai = {r: s.bil.nilai for r in baris if (s := kisi.sel[r][k]).bil is not None}
    urut = [r for r in baris if r in nilai]
    atas = []
    i = 0
    while i < len(urut):
        jumlah = NOL
        lompat = 0
        for j in range(i + 1, len(urut)):
            jumlah += nilai[urut[j]]
            if jumlah == nilai[urut[i]] and j - i >= 2 and jumlah:
                lompat = j
            if j - i > 60:
                break
        atas.append(urut[i])
        i = max(lompat, i) + 1
    return atas


def _bernomor(kisi: Kisi, baris: list[int]) -> list[int]:
    """Rows of the highest numbering that the part has (I, II; A, B; 1, 2 over 1.1, 1.2)."""

    def tingkat(r: int) -> int:
        teks = (kisi.baris[r].nomor or kisi.sel[r][0].teks or kisi.baris[r].label).strip()
        if re.match(r"^[IVX]+\.?(?:\s|$)", teks):
            return 0
        if re.match(r"^[A-Z]\.?(?:\s|$)", teks):
            return 1
        if m := re.match(r"^\d{1,2}((?:\.\d{1,2})*)\.?(?:\s|$)", teks):
            return 2 + m[1].count(".")
        if re.match(r"^[a-z][.)](?:\s|$)", teks):
            return 5
        return 9

    t = {r: tingkat(r) for r in baris}
    rendah = min(t.values(), default=9)
    return [r for r in baris if t[r] == rendah] if rendah < 9 else baris


def _cara(kisi: Kisi, r: int, jelas: list[int], k: int) -> dict[str, list[int]]:
    lalu = [x for x in jelas if x < r]
    awal = lalu[-1] + 1 if lalu else 0
    blok = [x for x in range(awal, r) if not kisi.baris[x].rata]
    semua = [x for x in range(r) if x not in lalu and not kisi.baris[x].rata]
    kelompok = [x for x in range(r) if kisi.baris[x].gaya == "kelompok" and kisi.sel[x][k].bil]
    cara = {"blok": blok, "pohon": _pohon(kisi, k, blok), "bernomor": _bernomor(kisi, blok)}
    if lalu:
        cara |= {
            "semua": semua,
            "sub": lalu,
            "sub+blok": [*lalu, *blok],
            "pohon semua": _pohon(kisi, k, semua),
            "bernomor semua": _bernomor(kisi, semua),
        }
    if kelompok:
        cara["kelompok"] = kelompok
    daun = [x for x in blok if x not in _induk(kisi, k, blok)]
    cara["daun"] = daun
    return cara


def _induk(kisi: Kisi, k: int, baris: list[int]) -> set[int]:
    atas = _pohon(kisi, k, baris)
    isi = [x for x in baris if kisi.sel[x][k].bil]
    return {
        a
        for n, a in enumerate(atas)
        if (n + 1 < len(atas) and isi.index(atas[n + 1]) - isi.index(a) > 1) or (n + 1 == len(atas) and isi and isi[-1] != a)
    }


def _jumlah(kisi: Kisi, k: int, baris: list[int]) -> tuple[Rentang, list[SelKisi]]:
    sel = [kisi.sel[x][k] for x in baris if kisi.sel[x][k].bil is not None]
    return tambah(*(s.bil.rentang() for s in sel if s.bil)), sel


def _titik_jumlah(sel: list[SelKisi]) -> Decimal:
    return sum((s.bil.nilai for s in sel if s.bil), NOL)


def _baris_total(kisi: Kisi, r: int, jelas: list[int]) -> Iterator[tuple[SelKisi, Temuan | Benar]]:
    kolom = [k for k in kisi.kolom_angka if kisi.sel[r][k].bil is not None and aditif(kisi, k)]
    cocok: dict[str, int] = {}
    hasil: dict[int, dict[str, tuple[Mutu, list[SelKisi]]]] = {}
    for k in kolom:
        total = kisi.sel[r][k].bil
        assert total is not None
        per: dict[str, tuple[Mutu, list[SelKisi]]] = {}
        for nama, baris in _cara(kisi, r, jelas, k).items():
            rentang, sel = _jumlah(kisi, k, baris)
            if len(sel) >= 2 or (len(sel) == 1 and nama in ("blok", "semua", "pohon")):
                per[nama] = (total.mutu(rentang), sel)
        hasil[k] = per
        for nama, (m, sel) in per.items():
            if m and (len(sel) > 1):
                cocok[nama] = cocok.get(nama, 0) + 1
    for k in kolom:
        s = kisi.sel[r][k]
        assert s.bil is not None
        per = hasil[k]
        baik = [(m, sel) for m, sel in per.values() if m >= Mutu.POTONG]
        if baik:
            _m, sel = max(baik, key=lambda x: x[0])
            if len(sel) > 1:
                yield s, Benar(KODE, lokasi_sel(kisi, s), _uraian(sel, s))
            continue
        yakin = _yakin_pohon(per)
        cara = max(
            (c for c in per if len(per[c][1]) >= 2),
            key=lambda c: (cocok.get(c, 0), yakin and c == "daun", c == "pohon", c == "blok"),
            default=None,
        )
        if cara is None:
            continue
        sel = per[cara][1]
        baris_isi = [x for x in range(r) if kisi.sel[x][k].teks and not kisi.sel[x][k].kosong and not kisi.baris[x].total]
        tak_terbaca = [x for x in baris_isi if kisi.sel[x][k].bil is None]
        if tak_terbaca and not cocok:
            continue
        # Without another column that adds up, only a plain list may accuse.
        pohon = len({tuple(x.r for x in v[1]) for v in per.values()}) > 1
        lain = [c for c in kolom if c != k and any(m for m, sl in hasil[c].values() if len(sl) > 1)]
        if not cocok.get(cara) and pohon and not yakin:
            continue
        if not lain and len(kolom) > 1 and len(sel) > 2 and not yakin and not _dekat(kisi, kolom, r, hasil):
            continue
        benar = _titik_jumlah(sel)
        satu_angka = beda_satu_angka(benar, s.bil.nilai)
        if (
            not satu_angka
            and all(x.bil.nilai >= 0 for x in sel if x.bil)
            and s.bil.nilai < max(x.bil.nilai for x in sel if x.bil)
            and abs(s.bil.nilai - benar) > benar / 10
        ):
            continue  # less than its largest part: a rate, an average
        if benar and not lain and not satu_angka and abs(s.bil.nilai - benar) > abs(benar) * Decimal("0.6"):
            continue  # nothing like this sum: the total is of something else
        tingkat: Tingkat = "rendah" if s.bil.mutu((benar, benar)) == Mutu.SELIP and not s.bil.eksak else tingkat_beda(s.bil.nilai, benar)
        yield (
            s,
            temuan_sel(
                kisi,
                s,
                KODE,
                "aritmetika_tabel",
                seperti(benar, s.bil),
                _uraian(sel, s),
                _("{nama}: jumlah rinciannya {benar}, tertulis {tulis}", nama=kisi.nama(s), benar=seperti(benar, s.bil), tulis=s.teks),
                tingkat,
                0.98 if cocok.get(cara) else 0.92,
                tuple(lokasi_sel(kisi, x) for x in sel[:12]),
            ),
        )


def _yakin_pohon(per: dict[str, tuple[Mutu, list[SelKisi]]]) -> bool:
    """Parent and children agree with each other, and both readings of the part give one sum: only the total is off."""
    return (
        "pohon" in per
        and "daun" in per
        and len(per["daun"][1]) > 1
        and per["pohon"][1] != per["daun"][1]
        and _titik_jumlah(per["pohon"][1]) == _titik_jumlah(per["daun"][1])
    )


def _dekat(kisi: Kisi, kolom: list[int], r: int, hasil: dict[int, dict[str, tuple[Mutu, list[SelKisi]]]]) -> bool:
    """Every column's total is near the sum of its rows: they are meant to be sums, and each is off by something."""
    for k in kolom:
        s = kisi.sel[r][k].bil
        jumlah = _titik_jumlah(hasil[k].get("blok", (Mutu.SALAH, []))[1])
        if s is None or not jumlah or abs(s.nilai - jumlah) > abs(jumlah) / 4:
            return False
    return True


def _uraian(sel: list[SelKisi], total: SelKisi) -> str:
    isi = [s.bil.nilai for s in sel if s.bil]
    if len(isi) > 8:
        kiri = " + ".join(cetak_nilai(n) for n in isi[:3])
        return f"{kiri} + … ({len(isi)} baris) = {cetak_nilai(sum(isi, NOL))}"
    return " + ".join(cetak_nilai(n) if n >= 0 else f"({cetak_nilai(n)})" for n in isi) + f" = {cetak_nilai(sum(isi, NOL))}"


# --- sums that no word announces ---


def beda_satu_angka(a: Decimal, b: Decimal) -> bool:
    """One digit of the two is not the same: a slip of the hand, however far it throws the number."""
    x, y = str(a), str(b)
    return len(x) == len(y) > 1 and sum(p != q for p, q in zip(x, y, strict=True)) == 1


def _besar(s: SelKisi) -> bool:
    return s.bil is not None and abs(s.bil.nilai) >= 10


def _nol(s: SelKisi) -> bool:
    return s.bil is None or s.bil.nilai == 0


def _baris_ditemukan(kisi: Kisi, tercakup: set[tuple[int, int]]) -> Iterator[Temuan | Benar]:
    """A row that is the sum of neighbours in almost every column."""
    kolom = [k for k in kisi.kolom_angka if aditif(kisi, k)]
    if len(kolom) < 3 or len(kisi.sel) > 400:
        return
    for r in range(len(kisi.sel)):
        if kisi.baris[r].total or kisi.baris[r].rata:
            continue
        for calon in _tetangga(kisi, r):
            kena: list[int] = []
            luput: list[int] = []
            sah = 0
            for k in kolom:
                t = kisi.sel[r][k].bil
                bag = [kisi.sel[x][k] for x in calon]
                if t is None or any(x.bil is None for x in bag):
                    continue
                sah += 1
                jumlah = tambah(*(x.bil.rentang() for x in bag if x.bil))
                (kena if t.mutu(jumlah) == Mutu.TEPAT else luput).append(k)
            berarti = [k for k in kena if all(_besar(kisi.sel[x][k]) for x in calon)]
            if len(berarti) < 2 or len(kena) * 3 < sah * 2:
                continue
            for k in kena:
                yield Benar(KODE, lokasi_sel(kisi, kisi.sel[r][k]), _uraian([kisi.sel[x][k] for x in calon], kisi.sel[r][k]))
            for k in luput:
                s, bag = kisi.sel[r][k], [kisi.sel[x][k] for x in calon]
                if s.bil is not None and (r, k) not in tercakup:
                    pesan = _(
                        "{nama} adalah jumlah {bagian} pada {n} kolom lain, di sini tidak: {benar}, tertulis {tulis}",
                        nama=kisi.nama(s), bagian=_(" dan ").join(kisi.baris[x].label for x in calon), n=len(kena),
                        benar=seperti(_titik_jumlah(bag), s.bil), tulis=s.teks,
                    )  # fmt: skip
                    yield _bukan_jumlah(kisi, s, bag, pesan, 0.9)
            break


def _bukan_jumlah(kisi: Kisi, s: SelKisi, bagian: list[SelKisi], pesan: str, keyakinan: float) -> Temuan:
    """A cell that should be the sum of the others and is not."""
    assert s.bil is not None
    benar = _titik_jumlah(bagian)
    return temuan_sel(
        kisi, s, KODE, "aritmetika_tabel", seperti(benar, s.bil), _uraian(bagian, s), pesan, tingkat_beda(s.bil.nilai, benar), keyakinan,
        tuple(lokasi_sel(kisi, x) for x in bagian),
    )  # fmt: skip


def _tetangga(kisi: Kisi, r: int) -> Iterator[list[int]]:
    satuan = kisi.baris[r].satuan.lower().strip(". ")

    def sama(x: int) -> bool:
        return kisi.baris[x].satuan.lower().strip(". ") == satuan and any(s.bil for s in kisi.sel[x])

    for arah in (1, -1):
        calon: list[int] = []
        x = r + arah
        while 0 <= x < len(kisi.sel) and len(calon) < 12:
            if sama(x):
                calon.append(x)
                if len(calon) >= 2:
                    yield list(calon)
            elif satuan == "":
                break
            x += arah


def _kolom_ditemukan(kisi: Kisi, tercakup: set[tuple[int, int]]) -> Iterator[Temuan | Benar]:
    """A column that is the sum of the columns beside it (Jumlah = laki-laki + perempuan)."""
    kolom = [k for k in kisi.kolom_angka if aditif(kisi, k)]
    if len(kolom) < 3 or (any(kisi.kolom[k].tahun for k in kolom) and len({kisi.kolom[k].tahun for k in kolom}) == len(kolom)):
        return
    for k in kolom:
        bernama = bool(re.search(r"\b(?:jumlah|total)\b", kisi.kolom[k].teks.lower().split(" ")[-1] + " " + kisi.kolom[k].teks.lower()))
        for calon in _kolom_tetangga(kolom, k):
            kena: list[int] = []
            luput: list[int] = []
            for r in range(len(kisi.sel)):
                t, bag = kisi.sel[r][k].bil, [kisi.sel[r][x] for x in calon]
                if t is None or any(x.bil is None for x in bag):
                    continue
                (kena if t.mutu(tambah(*(x.bil.rentang() for x in bag if x.bil))) == Mutu.TEPAT else luput).append(r)
            berarti = [r for r in kena if sum(not _nol(kisi.sel[r][x]) for x in calon) >= 2 and _besar(kisi.sel[r][k])]
            if len(berarti) < (2 if bernama else 3) or len(luput) * 2 >= len(kena):
                continue
            for r in kena:
                yield Benar(KODE, lokasi_sel(kisi, kisi.sel[r][k]), _uraian([kisi.sel[r][x] for x in calon], kisi.sel[r][k]))
            for r in luput:
                s, bag = kisi.sel[r][k], [kisi.sel[r][x] for x in calon]
                if s.bil is not None and (r, k) not in tercakup:
                    benar = seperti(_titik_jumlah(bag), s.bil)
                    pesan = _("{nama}: jumlah ke samping {benar}, tertulis {tulis}", nama=kisi.nama(s), benar=benar, tulis=s.teks)
                    yield _bukan_jumlah(kisi, s, bag, pesan, 0.93)
            break


def _kolom_tetangga(kolom: list[int], k: int) -> Iterator[list[int]]:
    i = kolom.index(k)
    for n in range(min(i, 12), 1, -1):
        yield kolom[i - n : i]
    for n in range(min(len(kolom) - 1 - i, 12), 1, -1):
        yield kolom[i + 1 : i + 1 + n]


# --- prose ---

_RINCI = re.compile(
    r"‹(?P<jt>[JR])(?P<t>\d+)›(?P<a>[^‹›.;]{0,90}?)\b(?:dengan rincian|rincian(?:nya)?|terdiri (?:dari|atas)|yang terdiri|dengan hasil|dengan komposisi|meliputi|terbagi(?: atas| menjadi)?|berasal dari)\b(?P<b>.*)$",
    re.DOTALL,
)
# «Jumlah jembatan 214 unit; 180 unit baik, 25 unit rusak ringan, dan 9 unit rusak berat»
_TITIK_KOMA = re.compile(
    r"\b(?:jumlah|total)\b[^‹›.;:]{0,60}‹J(?P<t>\d+)›[^‹›.;:]{0,20}[;:](?P<b>[^‹›]*‹J\d+›[^‹›]*‹J\d+›[^‹›]*,?\s*dan\s[^‹›]*‹J\d+›[^‹›]*)$"
)
_TOTAL_AKHIR = re.compile(
    r"\b(?:sehingga|maka|dengan demikian|jadi)\b[^‹›]{0,40}\b(?:total|jumlah|keseluruhan)\b[^‹›]{0,90}(?:‹T\d+›[^‹›]{0,40})?‹(?P<j>[JR])(?P<t>\d+)›"
)


def _uraian_token(bagian: list[Token], jumlah: Decimal) -> str:
    return " + ".join(cetak_nilai(t.bil.nilai) for t in bagian) + f" = {cetak_nilai(jumlah)}"


def _prosa(b: Bahan) -> Iterator[Temuan | Benar]:
    for k in b.naskah.kalimat:
        if sum(t.jenis in "JR" for t in k.token) < 2:
            continue
        if (m := _RINCI.search(k.sandi)) or (m := _TITIK_KOMA.search(k.sandi)):
            yield from _rincian(k, k.token[int(m["t"])], m["b"])
        if m := _TOTAL_AKHIR.search(k.sandi):
            total = k.token[int(m["t"])]
            sebelum = [t for t in k.token[: int(m["t"])] if t.jenis == total.jenis and (t.satuan == total.satuan or not t.satuan)]
            hasil = _tutup(sebelum, total)
            if hasil is True:
                yield Benar(KODE, k.lokasi_token(total), _uraian_token(sebelum, total.bil.nilai))
            elif len(sebelum) == 2 and not _turun(k.sandi[: m.start()]):
                yield _temuan_prosa(k, total, sebelum)


def _turun(sandi: str) -> bool:
    return bool(re.search(r"kurang|turun|sisa|naik|tambah|tingkat", sandi))


def _tutup(bagian: list[Token], total: Token) -> bool:
    return any(total.bil.mutu(tambah(*(t.bil.rentang() for t in bagian[-n:]))) >= Mutu.POTONG for n in range(2, len(bagian) + 1))


def _rincian(k: Kalimat, total: Token, sisa: str) -> Iterator[Temuan | Benar]:
    bagian = []
    for m in re.finditer(r"‹([JRPUTX])(\d+)›", sisa):
        t = k.token[int(m[2])]
        if t.jenis == total.jenis:
            bagian.append(t)
    if len(bagian) < 2:
        return
    for n in range(2, len(bagian) + 1):
        if total.bil.mutu(tambah(*(t.bil.rentang() for t in bagian[:n]))) >= Mutu.POTONG:
            yield Benar(KODE, k.lokasi_token(total), _uraian_token(bagian[:n], total.bil.nilai))
            return
    if re.search(
        r"\b(?:antara lain|di antaranya|diantaranya|termasuk|meningkat|menurun|naik|turun|kenaikan|penurunan|peningkatan|dari total|tahun ‹)\b",
        sisa,
    ) or any(t.jenis in "PT" for t in k.token if t.awal > total.akhir):
        return
    if (any(t.bil.nilai > total.bil.nilai for t in bagian) and len(bagian) != 2) or len(bagian) > 8:
        return
    satu = all(
        t.satuan == total.satuan or not t.satuan or not total.satuan or t.satuan.split()[0] == total.satuan.split()[0] for t in bagian
    )
    jumlah = sum((t.bil.nilai for t in bagian), NOL)
    for n in range(2, len(bagian)):
        if beda_satu_angka(sum((t.bil.nilai for t in bagian[:n]), NOL), total.bil.nilai):
            bagian = bagian[:n]  # what follows is told of something else
            jumlah = sum((t.bil.nilai for t in bagian), NOL)
            break
    if abs(jumlah - total.bil.nilai) > total.bil.nilai / (2 if satu else 4) and not beda_satu_angka(jumlah, total.bil.nilai):
        return
    yield _temuan_prosa(k, total, bagian)


def _temuan_prosa(k: Kalimat, total: Token, bagian: list[Token]) -> Temuan:
    benar = sum((t.bil.nilai for t in bagian), NOL)
    return temuan_token(
        k,
        total,
        KODE,
        "aritmetika_prosa",
        seperti(benar, total.bil),
        _uraian_token(bagian, benar),
        _("jumlah rinciannya {benar}, tertulis {tulis}", benar=seperti(benar, total.bil), tulis=total.bil.teks),
        tingkat_beda(total.bil.nilai, benar),
        0.93,
        tuple(k.lokasi_token(t) for t in bagian),
    )


def _rincian_tabel(b: Bahan) -> Iterator[Temuan | Benar]:
    """A sentence that ends «dengan rincian sebagai berikut:» and the list of values under it."""
    urut = b.naskah.urut
    for i, kisi in enumerate(urut):
        if not isinstance(kisi, Kisi) or kisi.kepala or any(x.total for x in kisi.baris):
            continue
        kolom = kisi.kolom_angka
        if len(kolom) != 1 or len(kisi.angka_kolom(kolom[0])) < 2 or len(kisi.angka_kolom(kolom[0])) != len(kisi.sel):
            continue
        sel = kisi.angka_kolom(kolom[0])
        sebelum = [x for x in urut[max(0, i - 3) : i] if isinstance(x, Kalimat)]
        if not sebelum or not re.search(r"rincian|terdiri|sebagai berikut|sbb", sebelum[-1].teks.lower()):
            continue
        paragraf = [x for x in sebelum if x.paragraf == sebelum[-1].paragraf]
        calon = [(k, t) for k in paragraf for t in k.token if t.jenis in "JR"]
        jumlah = tambah(*(s.bil.rentang() for s in sel if s.bil))
        tepat = next(((k, t) for k, t in calon if t.bil.mutu(jumlah) >= Mutu.POTONG), None)
        if tepat:
            yield Benar(KODE, tepat[0].lokasi_token(tepat[1]), _uraian(sel, sel[0]))
            continue
        benar = _titik_jumlah(sel)
        dekat = [(k, t) for k, t in calon if t.jenis == "R" and abs(t.bil.nilai - benar) < benar / 50]
        if len(dekat) == 1:
            k, t = dekat[0]
            yield temuan_token(
                k,
                t,
                KODE,
                "aritmetika_prosa",
                seperti(benar, t.bil),
                _uraian(sel, sel[0]),
                _("rincian di bawahnya berjumlah {benar}, tertulis {tulis}", benar=seperti(benar, t.bil), tulis=t.bil.teks),
                "tinggi" if t.bil.eksak else "sedang",
                0.93,
                tuple(lokasi_sel(kisi, s) for s in sel),
            )
