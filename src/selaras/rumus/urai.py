"""From text to tree, with errors that point at the character and say in Indonesian what was expected."""

from __future__ import annotations

from decimal import Decimal
from functools import cache, lru_cache

from lark import Lark, Token, Transformer, UnexpectedCharacters, UnexpectedToken, v_args

from selaras.bahasa import _
from selaras.rumus.pohon import JumlahPerWilayah, Negatif, Operasi, Panggilan, Pengenal, RumusGalat, Simpul, Tetapan, jelajah

TATA_BAHASA = r"""
?mulai: banding
?banding: tambah (BANDING tambah)?
?tambah: kali | tambah TAMBAH kali
?kali: unari | kali KALI unari
?unari: "-" unari -> negatif | inti
?inti: BILANGAN -> bilangan
     | NAMA [lalu] -> nama
     | "jumlah" "(" NAMA "per" "wilayah" ")" -> jumlah_wilayah
     | NAMA "(" [banding ("," banding)*] ")" -> fungsi
     | "(" banding ")"
lalu: "[" "t" ["-" BULAT] "]"
BANDING: ">=" | "<=" | "<>" | ">" | "<" | "="
TAMBAH: "+" | "-"
KALI: "*" | "/"
BILANGAN: /\d+(\.\d+)?/
BULAT: /\d+/
NAMA: /[a-z][a-z0-9_]*/
%ignore /\s+/
"""

# Least and most arguments; None: no upper bound.
FUNGSI: dict[str, tuple[int, int | None]] = {
    "pertumbuhan": (1, 1),
    "selisih": (1, 2),
    "rerata": (1, None),
    "kumulatif": (1, 1),
    "min": (1, None),
    "maks": (1, None),
    "jika": (3, 3),
}
# These look at other periods of one variable, so their argument is a name and nothing else.
ATAS_NAMA = ("pertumbuhan", "kumulatif")
# A form of the grammar of its own, which people know as a function all the same.
JUMLAH_WILAYAH = "jumlah(… per wilayah)"

_HARAPAN = {
    "BILANGAN": "bilangan", "NAMA": "nama variabel", "LPAR": "«(»", "RPAR": "«)»", "COMMA": "«,»", "TAMBAH": "«+» atau «-»",
    "KALI": "«*» atau «/»", "MINUS": "«-»", "LSQB": "«[t-1]»", "BANDING": "pembanding", "RSQB": "«]»", "T": "«t»",
    "BULAT": "bilangan bulat", "PER": "«per wilayah»", "WILAYAH": "«wilayah»", "JUMLAH": "«jumlah»", "$END": "akhir rumus",
}  # fmt: skip


@v_args(inline=True)
class _Pembangun(Transformer[Token, Simpul]):
    def bilangan(self, t: Token) -> Simpul:
        return Tetapan(Decimal(str(t)), _pos(t))

    def nama(self, t: Token, mundur: int | None) -> Simpul:
        return Pengenal(str(t), mundur or 0, _pos(t))

    def lalu(self, n: Token | None) -> int:
        return int(n) if n is not None else 0

    def negatif(self, isi: Simpul) -> Simpul:
        return Negatif(isi, isi.posisi)

    def tambah(self, kiri: Simpul, tanda: Token, kanan: Simpul) -> Simpul:
        return Operasi(str(tanda), kiri, kanan, _pos(tanda))

    kali = tambah
    banding = tambah

    def jumlah_wilayah(self, t: Token) -> Simpul:
        return JumlahPerWilayah(Pengenal(str(t), 0, _pos(t)), _pos(t))

    def fungsi(self, t: Token, *argumen: Simpul | None) -> Simpul:
        return Panggilan(str(t), tuple(a for a in argumen if a is not None), _pos(t))


def _pos(t: Token) -> int:
    return t.start_pos or 0


@cache
def _pengurai() -> Lark:
    return Lark(TATA_BAHASA, start="mulai", parser="lalr", transformer=_Pembangun(), maybe_placeholders=True)


@lru_cache(maxsize=1024)
def urai(rumus: str) -> Simpul:
    """Parse a formula. Raises `RumusGalat` pointing at the first character that cannot be understood."""
    if not rumus.strip():
        raise RumusGalat(_("rumus kosong"), rumus, 0)
    try:
        pohon: Simpul = _pengurai().parse(rumus)  # type: ignore[assignment]
    except UnexpectedCharacters as e:
        posisi = e.pos_in_stream or 0
        raise RumusGalat(
            _("huruf «{huruf}» tidak dikenal dalam rumus; nama ditulis dengan huruf kecil, angka, dan garis bawah", huruf=rumus[posisi]),
            rumus,
            posisi,
        ) from None
    except UnexpectedToken as e:
        harap = ", ".join(sorted({_HARAPAN.get(h, h) for h in e.expected}))
        apa = _("rumus terputus") if e.token.type == "$END" else _("«{token}» tidak pada tempatnya", token=str(e.token))
        posisi = len(rumus) if e.token.type == "$END" else _pos(e.token)
        raise RumusGalat(_("{apa}; diharapkan: {harap}", apa=apa, harap=harap), rumus, posisi) from None
    _uji_fungsi(pohon, rumus)
    return pohon


def _uji_fungsi(pohon: Simpul, rumus: str) -> None:
    for s in jelajah(pohon):
        if not isinstance(s, Panggilan):
            continue
        if s.nama not in FUNGSI:
            daftar = ", ".join((*FUNGSI, JUMLAH_WILAYAH))
            raise RumusGalat(_("fungsi «{nama}» tidak dikenal; yang ada: {daftar}", nama=s.nama, daftar=daftar), rumus, s.posisi)
        paling_sedikit, paling_banyak = FUNGSI[s.nama]
        n = len(s.argumen)
        if n < paling_sedikit or (paling_banyak is not None and n > paling_banyak):
            raise RumusGalat(
                _("fungsi «{nama}» menerima {butuh} argumen, bukan {ada}", nama=s.nama, butuh=paling_sedikit, ada=n), rumus, s.posisi
            )
        if s.nama in ATAS_NAMA and not isinstance(s.argumen[0], Pengenal):
            raise RumusGalat(_("«{nama}» hanya menerima satu nama variabel", nama=s.nama), rumus, s.argumen[0].posisi)


def nama_dipakai(pohon: Simpul) -> tuple[str, ...]:
    """The codes that a formula uses, each once, in the order of the text."""
    return tuple(dict.fromkeys(s.kode for s in jelajah(pohon) if isinstance(s, Pengenal)))
