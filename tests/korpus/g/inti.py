# Kerangka set g: format angka Indonesia, terbilang, tanggal, tabel, penanaman galat. Pustaka baku saja.
import datetime, textwrap
from fractions import Fraction as F
DOKS = []

def D(x): return F(str(x))

def bulat(x, d=0):
    x = D(x); s = -1 if x < 0 else 1; m = abs(x) * 10 ** d
    return s * F((2 * m.numerator + m.denominator) // (2 * m.denominator), 10 ** d)

def potong(x, d=0):
    x = D(x); s = -1 if x < 0 else 1; m = abs(x) * 10 ** d
    return s * F(m.numerator // m.denominator, 10 ** d)

def n(x, d=0):
    x = bulat(x, d); s = '-' if x < 0 else ''
    a, b = divmod(int(abs(x) * 10 ** d), 10 ** d)
    t = f'{a:,}'.replace(',', '.')
    return s + t + (',' + str(b).zfill(d) if d else '')

def kb(x, d=0):
    return f'({n(-D(x), d)})' if D(x) < 0 else n(x, d)

def pc(a, b, d=2):
    return bulat(D(a) * 100 / D(b), d)

def pcs(a, b, d=2): return n(pc(a, b, d), d)

def tum(a, b, d=2):
    """pertumbuhan dari a ke b"""
    return bulat((D(b) - D(a)) * 100 / D(a), d)

_S = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas']

def terb(v):
    v = int(v)
    if v < 12: return _S[v]
    r = lambda k: (' ' + terb(k)) if k else ''
    if v < 20: return _S[v - 10] + ' belas'
    if v < 100: return _S[v // 10] + ' puluh' + r(v % 10)
    if v < 200: return 'seratus' + r(v - 100)
    if v < 1000: return _S[v // 100] + ' ratus' + r(v % 100)
    if v < 2000: return 'seribu' + r(v - 1000)
    for b, nm in ((10 ** 12, 'triliun'), (10 ** 9, 'miliar'), (10 ** 6, 'juta'), (10 ** 3, 'ribu')):
        if v >= b: return terb(v // b) + ' ' + nm + r(v % b)

def Kap(s): return s[0].upper() + s[1:]

HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']
BLN = ['', 'Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember']

def tgl(y, m, d):
    datetime.date(y, m, d); return f'{d} {BLN[m]} {y}'

def hari(y, m, d): return HARI[datetime.date(y, m, d).weekday()]

def htgl(y, m, d): return hari(y, m, d) + ', ' + tgl(y, m, d)

def tukar(s, k=1):
    """tukar dua angka bersebelahan yang berbeda, mulai dari angka ke-k (0 = pertama)"""
    ix = [i for i, c in enumerate(s) if c.isdigit()]
    for o in list(range(k, len(ix) - 1)) + list(range(0, min(k, len(ix) - 1))):
        a, b = ix[o], ix[o + 1]
        if s[a] != s[b] and not (o == 0 and s[b] == '0'):
            c = list(s); c[a], c[b] = c[b], c[a]; return ''.join(c)
    raise ValueError(s)

class Dok:
    def __init__(s, no, ext='md', lebar=0):
        s.no, s.ext, s.b, s.err, s.lebar = no, ext, [], [], lebar

    def p(s, *ls):
        for l in ls:
            assert '\n' not in l
            if s.lebar and len(l) > s.lebar:
                s.b.extend(textwrap.wrap(l, s.lebar, break_long_words=False, break_on_hyphens=False))
            else:
                s.b.append(l)

    def md(s, head, rows, al=None):
        s.b.append('| ' + ' | '.join(map(str, head)) + ' |')
        s.b.append('|' + '|'.join('---' if i == 0 else '---:' for i in range(len(head))) + '|' if al is None else al)
        for r in rows:
            assert len(r) == len(head), (head, r)
            s.b.append('| ' + ' | '.join(map(str, r)) + ' |')

    def ts(s, *rows):
        for r in rows: s.b.append('\t'.join(map(str, r)))

    def fx(s, *rows, kiri=1, sela=2):
        """tabel lebar tetap dengan spasi"""
        rows = [[str(c) for c in r] for r in rows]
        w = [max(len(r[i]) for r in rows) for i in range(len(rows[0]))]
        for r in rows:
            s.b.append((' ' * sela).join(c.ljust(w[i]) if i < kiri else c.rjust(w[i]) for i, c in enumerate(r)).rstrip())

    def ok(s, *cs):
        for i, c in enumerate(cs): assert c, ('klaim', i)

    def R(s, kat, ctx, old, new, q=None, benar=None):
        lama, baru = ctx.replace('{}', str(old)), ctx.replace('{}', str(new))
        if benar is None and kat in ('satuan', 'penomoran'): benar = lama.replace('**', '').strip(' (,;.:*#|')
        s.err.append((kat, lama, baru, (q or baru).strip(), benar or str(old)))

def dok(f):
    DOKS.append(f); return f
