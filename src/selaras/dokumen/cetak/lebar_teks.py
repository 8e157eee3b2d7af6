"""How wide a text is in the font that pictures are lettered in, so that labels can be placed before anything is drawn."""

from __future__ import annotations

HURUF = "'Source Sans 3'"  # quoted: a font name that ends in a digit is no plain CSS identifier

# Advance widths of the vendored regular font, in thousandths of its size.
_LEBAR = {
    huruf: lebar
    for lebar, isi in {
        200: " ", 241: "|", 246: "i", 247: "j", 249: "',.:;·", 255: "l", 263: "I", 289: "!", 292: "f", 303: "()[]{}", 311: "-", 338: "t",
        347: "r", 350: "/\\", 418: "*", 419: "s", 425: "?z", 426: '"“”', 446: "x", 456: "c", 467: "vy", 476: "Y", 479: "J", 480: "–", 486: "L",
        494: "F", 495: "k", 496: "e", 497: "#$+0123456789<=>^~−×", 500: "_", 504: "ag", 513: "X", 515: "V", 527: "E", 534: "S", 536: "T",
        539: "Z", 542: "`o", 543: "A", 544: "hu", 547: "n", 553: "b", 555: "dpq", 566: "P", 569: "R", 571: "C", 579: "K", 588: "B", 609: "&",
        615: "D", 617: "G", 645: "U", 647: "N", 652: "H", 664: "OQ", 719: "w", 727: "M", 786: "W", 824: "%", 829: "m", 847: "@", 948: "…",
        1194: "‰",
    }.items()
    for huruf in isi
}  # fmt: skip
_TAK_DIKENAL = 600


def lebar_teks(teks: str, ukuran: float) -> float:
    return sum(_LEBAR.get(h, _TAK_DIKENAL) for h in teks) * ukuran / 1000


def lipat(teks: str, lebar: float, ukuran: float) -> list[str]:
    """Break at spaces into lines of at most ``lebar``; a word that is wider is broken where it must."""
    baris: list[str] = []
    kini = ""
    for kata in (p for k in teks.split() for p in _potong(k, lebar, ukuran)):
        calon = f"{kini} {kata}" if kini else kata
        if kini and lebar_teks(calon, ukuran) > lebar:
            baris.append(kini)
            kini = kata
        else:
            kini = calon
    return [*baris, kini]


def _potong(kata: str, lebar: float, ukuran: float) -> list[str]:
    """The word, in pieces that fit where the whole does not (the widest letter is about as wide as the font is high)."""
    if lebar_teks(kata, ukuran) <= lebar:
        return [kata]
    muat = max(1, int(lebar / ukuran))
    return [kata[n : n + muat] for n in range(0, len(kata), muat)]
