#!/usr/bin/env python3
"""Periksa set g: kutipan unik, tidak ada di versi bersih; beda bersih/rusak hanya pada baris terdaftar dan hanya sebesar galat yang ditanam."""
import os, sys, glob, collections
B = os.path.dirname(os.path.abspath(__file__))
KAT = {'aritmetika_tabel', 'aritmetika_prosa', 'silang', 'terbilang', 'arah', 'tanggal', 'satuan', 'salin_tempel', 'penomoran'}
rows = [l.rstrip('\n').split('\t') for l in open(os.path.join(B, 'truth.tsv'), encoding='utf-8')]
assert rows[0] == ['dokumen', 'kategori', 'kutipan', 'seharusnya'], rows[0]
bad = 0
per = collections.defaultdict(list)
for r in rows[1:]:
    assert len(r) == 4 and r[1] in KAT and all(r), r
    per[r[0]].append(r)
files = sorted(os.path.basename(f) for f in glob.glob(os.path.join(B, 'docs', '*_rusak.*')))
for nm in files:
    R = open(os.path.join(B, 'docs', nm), encoding='utf-8').read().split('\n')
    C = open(os.path.join(B, 'docs', nm.replace('rusak', 'bersih')), encoding='utf-8').read().split('\n')
    if len(R) != len(C): print(nm, 'jumlah baris beda'); bad += 1
    if not 90 <= len(C) - 1 <= 220: print(nm, 'panjang', len(C) - 1); bad += 1
    if not 8 <= len(per[nm]) <= 10: print(nm, 'galat', len(per[nm])); bad += 1
    want = collections.Counter()
    for r in per[nm]:
        at = [j for j, l in enumerate(R) if r[2] in l]
        if len(at) != 1 or R[at[0]].count(r[2]) != 1:
            print(nm, 'kutipan tidak unik', r, at); bad += 1; continue
        if any(r[2] in l for l in C): print(nm, 'kutipan ada juga di versi bersih', r); bad += 1
        want[at[0]] += 1
    diff = {j for j, (a, b) in enumerate(zip(R, C)) if a != b}
    if diff != set(want): print(nm, 'baris beda', sorted(diff ^ set(want))); bad += 1
extra = set(per) - set(files)
if extra: print('dokumen tanpa berkas', extra); bad += 1
print(len(files), 'dokumen; galat', len(rows) - 1, dict(collections.Counter(r[1] for r in rows[1:])))
print('OK' if not bad else f'{bad} masalah')
sys.exit(bool(bad))
