#!/usr/bin/env python3
"""Set g: menghitung dan menulis semua dokumen (docs/), truth.tsv, kalimat.tsv. Angka bersih selalu dihitung dari data di sumber/."""
import os, sys, glob, importlib
B = os.path.dirname(os.path.abspath(__file__)); sys.path.insert(0, B)
sys.dont_write_bytecode = True
import inti
for f in sorted(glob.glob(os.path.join(B, 'sumber', 'g*.py'))):
    importlib.import_module('sumber.' + os.path.basename(f)[:-3])
os.makedirs(os.path.join(B, 'docs'), exist_ok=True)
for f in glob.glob(os.path.join(B, 'docs', '*')): os.remove(f)
rows, bad = [], 0
for f in inti.DOKS:
    d = f()
    bersih = list(d.b); rusak = list(d.b)
    teks = '\n'.join(bersih)
    for kat, lama, baru, q, benar in d.err:
        at = [i for i, l in enumerate(bersih) if lama in l]
        if len(at) != 1 or bersih[at[0]].count(lama) != 1:
            print(f'g{d.no:02d}', kat, 'LAMA tidak unik/tiada:', repr(lama), [bersih[i][:80] for i in at]); bad += 1; continue
        i = at[0]
        if rusak[i].count(lama) != 1:
            print(f'g{d.no:02d}', kat, 'tumpang tindih', repr(lama)); bad += 1; continue
        rusak[i] = rusak[i].replace(lama, baru)
    nm = f'g{d.no:02d}_rusak.{d.ext}'
    for kat, lama, baru, q, benar in d.err:
        c = '\n'.join(rusak).count(q)
        if c != 1 or q in teks:
            print(nm, kat, 'KUTIPAN', repr(q), c, q in teks); bad += 1
        rows.append((nm, kat, q, benar))
    for t, b in (('bersih', bersih), ('rusak', rusak)):
        open(os.path.join(B, 'docs', f'g{d.no:02d}_{t}.{d.ext}'), 'w', encoding='utf-8').write('\n'.join(b) + '\n')
    print(f'g{d.no:02d}', len(bersih), 'baris', len(d.err), 'galat')
with open(os.path.join(B, 'truth.tsv'), 'w', encoding='utf-8') as o:
    o.write('dokumen\tkategori\tkutipan\tseharusnya\n')
    for r in rows: o.write('\t'.join(r) + '\n')
print('masalah', bad)
import kalimat; kalimat.tulis()
import diam; diam.tulis()
