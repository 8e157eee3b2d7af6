#!/usr/bin/env python3
"""300 kalimat (100 susunan x 3); ⟦benar|salah⟧ menandai klaim yang boleh dirusak. Semua angka dihitung."""
import os, random, re, datetime
from inti import *
B = os.path.dirname(os.path.abspath(__file__))
R = random.Random(20261125)
ri, rc = R.randint, R.choice
def rd(a, b, d=2): return F(R.randint(int(a * 10 ** d), int(b * 10 ** d)), 10 ** d)
def sal(s):
    """nilai salah yang jauh dari galat pembulatan"""
    s = str(s); ix = [k for k, c in enumerate(s) if c.isdigit()]
    val = lambda t: float(t.replace('.', '').replace(',', '.'))
    while True:
        t = s
        if len(ix) >= 3 and R.random() < .6:
            try: t = tukar(s, rc([0, 0, 1]))
            except ValueError: continue
        else:
            k = ix[0] if len(ix) < 3 else rc(ix[:2]); t = s[:k] + str(ri(1 if k == ix[0] else 0, 9)) + s[k + 1:]
        if abs(val(t) - val(s)) > max(.01 * abs(val(s)), .05): return t
def X(b, s=None, kiri='', kanan=''):
    b = str(b)
    if s is None: s = sal(b)
    return f'⟦{kiri}{b}{kanan}|{kiri}{s}{kanan}⟧'
def dua(lo, hi, jarak=1):
    while True:
        a, b = ri(lo, hi), ri(lo, hi)
        if abs(a - b) >= jarak: return a, b
DIN = ['Dinas Kominfo', 'Dinas PUPR', 'Bapenda', 'Dinas Sosial', 'Dinas Pertanian', 'Dishub', 'Disdikbud', 'Dinas Kesehatan', 'BPBD', 'Satpol PP']
KEC = ['Kec. Batu Ampar', 'Kec. Sei Manggis', 'Kec. Talang Ubi', 'Kec. Waringin', 'Kec. Cempaga', 'Kec. Lumar', 'Kec. Airgegas', 'Kec. Suoh']
DS = ['Sumberagung', 'Panjerejo', 'Wiyono', 'Batulicin', 'Karangsono', 'Mandala', 'Pringapus', 'Tarahan']
W = []
def w(jenis):
    def dek(f): W.append((jenis, f)); return f
    return dek
J = 'bagian'
@w(J)
def _(): b = ri(300, 1900); a = ri(60, b - 60); return f'{n(a)} dari {n(b)} debitur KUR di {rc(KEC)} adalah perempuan, artinya {X(pcs(a,b,1))}%.', f'{n(a)}/{n(b)} x 100 = {pcs(a,b,1)}'
@w(J)
def _(): b = ri(40, 120); a = ri(8, b - 8); return f'Belum seluruh OPD menggunakan tanda tangan elektronik: baru {a}, sementara {X(b-a)} OPD selebihnya dari total {b} masih manual.', f'{b} - {a} = {b-a}'
@w(J)
def _(): p_ = rc([5, 12, 15, 20, 24, 35, 45]); b = ri(4, 60) * 100; return f'Kuota afirmasi ditetapkan {p_}% dari daya tampung {n(b)} kursi sehingga disediakan {X(n(F(p_*b,100)))} kursi.', f'{p_}% x {n(b)} = {n(F(p_*b,100))}'
@w(J)
def _(): b = rd(20, 90, 1); a = rd(3, 19, 1); return f'Retribusi parkir menyumbang Rp{n(a,1)} miliar bagi PAD yang seluruhnya Rp{n(b,1)} miliar; kontribusinya {X(pcs(a,b))} persen.', f'{n(a,1)}/{n(b,1)} x 100 = {pcs(a,b)}'
@w(J)
def _():
    a, b = dua(12, 40, 4); t = 100 - a - b; return f'Moda yang dipakai responden: sepeda motor {a} persen, angkutan umum {b} persen, dan {X(t)} persen sisanya berjalan kaki atau bersepeda.', f'100 - {a} - {b} = {t}'
J = 'banding'
@w(J)
def _():
    a, b = dua(60, 99, 3); k = a > b; return f'Skor kepatuhan Ombudsman {n(a)} (2023: {n(b)}). Artinya ada {X("peningkatan" if k else "kemerosotan", "kemerosotan" if k else "peningkatan")} {abs(a-b)} poin.', f'{a} {">" if k else "<"} {b}'
@w(J)
def _():
    a, b = rd(3, 9), rd(3, 9)
    while abs(a - b) < F(2, 10): b = rd(3, 9)
    k = a > b; return f'Dengan angka {n(a,2)} persen, tingkat pengangguran {rc(["Kota Sidareja","Kab. Muara Lima","Kota Bontara"])} {X("lebih tinggi" if k else "lebih rendah","lebih rendah" if k else "lebih tinggi")} dibandingkan nasional yang {n(b,2)} persen.', f'{n(a,2)} {">" if k else "<"} {n(b,2)}'
@w(J)
def _():
    a, b = rd(60, 95, 1), rd(60, 95, 1)
    while abs(a - b) < 2: b = rd(60, 95, 1)
    s = abs(a - b); k = a > b; return f'Indeks kualitas udara {n(a,1)} terpaut {X(n(s,1))} poin {"di atas" if k else "di bawah"} provinsi ({n(b,1)}).', f'|{n(a,1)} - {n(b,1)}| = {n(s,1)}'
@w(J)
def _():
    a, b = dua(5, 40, 3); k = a < b; return f'Lama penerbitan izin {a} hari kerja padahal SOP {b} hari kerja, {X("lebih cepat" if k else "terlambat", "terlambat" if k else "lebih cepat")} {abs(a-b)} hari.', f'{a} {"<" if k else ">"} {b}'
@w(J)
def _():
    a, b = dua(200, 950, 30); k = a < b; return f'Antara {DS[0]} ({a} pelanggan) dan {DS[3]} ({b} pelanggan), jumlah pelanggan air bersih lebih besar di {X(DS[3] if k else DS[0], DS[0] if k else DS[3], kanan=".")}'.replace('pelanggan),', 'pelanggan),'), f'{max(a,b)} > {min(a,b)}'
J = 'berpasangan'
@w(J)
def _():
    a, b, c = ri(20, 60), ri(61, 99), ri(100, 140); return f'Capaian {rc(DIN)} pada TW I, TW II, TW III berturut-turut {a}, {b}, dan {c} unit. Tambahan dari TW I ke TW II {X(b-a)} unit, dari TW II ke TW III {c-b} unit.', f'{b} - {a} = {b-a}; {c} - {b} = {c-b}'
@w(J)
def _():
    a, b = rd(50, 70), rd(71, 90); x, y = rd(50, 60), rd(61, 90); return f'Indeks literasi dan indeks numerasi masing-masing {n(a,2)} dan {n(x,2)} pada 2022, lalu {n(b,2)} dan {n(y,2)} pada 2023; kenaikannya {X(n(b-a,2))} dan {n(y-x,2)} poin.', f'{n(b,2)} - {n(a,2)} = {n(b-a,2)}; {n(y,2)} - {n(x,2)} = {n(y-x,2)}'
@w(J)
def _():
    t = [ri(100, 900), ri(100, 900)]; r = [ri(50, v) for v in t]; return f'Target sertipikat PTSL dan redistribusi tanah {n(t[0])} dan {n(t[1])} bidang, realisasinya {n(r[0])} dan {n(r[1])} bidang, jadi capaian masing-masing {pcs(r[0],t[0],1)}% dan {X(pcs(r[1],t[1],1),kanan="%")}.', f'{r[0]}/{t[0]} x 100 = {pcs(r[0],t[0],1)}; {r[1]}/{t[1]} x 100 = {pcs(r[1],t[1],1)}'
@w(J)
def _():
    v = R.sample(range(40, 99), 3); nm = R.sample(DS, 3); i = v.index(min(v)); j = v.index(max(v)); return f'Persentase jamban sehat di Desa {nm[0]}, {nm[1]}, dan {nm[2]} berturut-turut {v[0]}, {v[1]}, dan {v[2]} persen; paling rendah Desa {X(nm[i], nm[j], kanan=".")}', f'nilai terkecil: {nm[i]} ({v[i]})'
J = 'cacah'
@w(J)
def _():
    a = ri(6, 19); b = ri(2, a - 2); return f'Dari {terb(a)} target RPJMD, {terb(b)} sudah terlampaui dan {X(terb(a-b), terb(a-b+rc([1,2])))} lainnya belum.', f'{a} - {b} = {a-b}'
@w(J)
def _():
    v = [rd(70, 130, 1) for _ in range(6)]; k = sum(x < 100 for x in v); return 'Serapan enam UPT: ' + '; '.join(n(x, 1) for x in v) + f' persen dari rencana kas. UPT yang di bawah 100 persen berjumlah {X(k, k+1 if k<5 else k-2, kanan=" UPT")}.', f'hitung nilai < 100: {k}'
@w(J)
def _():
    nm = R.sample(DS, rc([3, 4, 5])); k = len(nm); return f'Sebanyak {X(terb(k), terb(k+1))} desa menerima piagam ODF, yakni ' + ', '.join(nm[:-1]) + f', dan {nm[-1]}.', f'desa yang disebut: {k}'
@w(J)
def _():
    a, b, c = ri(3, 9), ri(2, 8), ri(1, 6); return f'Raperda yang dibahas {X(a+b+c, a+b+c+1, kanan=" buah")}: {a} selesai, {b} masih di pansus, {c} ditarik pengusul.', f'{a} + {b} + {c} = {a+b+c}'
@w(J)
def _():
    a = ri(9, 30); b = ri(2, 7); return f'Hanya {b} dari {a} puskesmas yang belum BLUD; berarti puskesmas BLUD sudah {X(a-b, a-b+rc([-1,1,2]), kanan=" unit")}.', f'{a} - {b} = {a-b}'
J = 'capaian'
@w(J)
def _():
    t, r = rd(60, 90), rd(60, 95); return f'IKU 3: T = {n(t,2)}; R = {n(r,2)}; C = {X(pcs(r,t))}%.', f'{n(r,2)}/{n(t,2)} x 100 = {pcs(r,t)}'
@w(J)
def _():
    t = ri(12, 30); r = t + rc([-6,-4,-3,-1,2,3,5,7]); c = bulat(F((2 * t - r) * 100, t), 2); return f'Angka kemiskinan ekstrem ditargetkan turun menjadi {t} rumah tangga per desa dan realisasinya {r}. Karena makin kecil makin baik, capaian = (2 x {t} - {r}) / {t} x 100% = {X(n(c,2))}%.', f'(2 x {t} - {r})/{t} x 100 = {n(c,2)}'
@w(J)
def _():
    t = ri(200, 900); r = ri(100, 1000)
    while r == t: r = ri(100, 1000)
    k = r > t; return f'{n(r)} ekor sapi telah divaksin. Angka ini {X("melampaui" if k else "belum mencapai", "belum mencapai" if k else "melampaui")} sasaran {n(t)} ekor.', f'{r} {">" if k else "<"} {t}'
@w(J)
def _():
    t = ri(200, 900); r = ri(100, t - 20); return f'Pemasangan meter air baru {n(r)} unit; masih {X(n(t-r))} unit lagi untuk menggenapi target {n(t)} unit.', f'{n(t)} - {n(r)} = {n(t-r)}'
@w(J)
def _():
    t = rd(2, 9, 1); p_ = rc([85, 90, 95, 105, 110, 120]); r = t * p_ / 100; return f'Capaian {X(p_, p_+rc([-5,5,10]), kanan=" persen")} diperoleh dari realisasi panjang jalan {n(r,3)} km terhadap target {n(t,1)} km.', f'{n(r,3)}/{n(t,1)} x 100 = {p_}'
J = 'dua_populasi'
@w(J)
def _():
    a, b = ri(200, 900), ri(200, 900); x, y = ri(50, a - 20), ri(50, b - 20); return f'Lulus CAT: formasi guru {x} dari {a} peserta ({X(pcs(x,a,1),kanan=" persen")}), formasi nakes {y} dari {b} peserta ({pcs(y,b,1)} persen).', f'{x}/{a} x 100 = {pcs(x,a,1)}; {y}/{b} x 100 = {pcs(y,b,1)}'
@w(J)
def _():
    a, b, c, e = ri(300, 800), ri(300, 800), ri(300, 800), ri(300, 800); return f'Siswa laki-laki {a} orang di SMPN 1 dan {b} orang di SMPN 2; siswa perempuan {c} dan {e} orang. Total SMPN 1 {n(a+c)}, total SMPN 2 {X(n(b+e))} siswa.', f'{a} + {c} = {a+c}; {b} + {e} = {b+e}'
@w(J)
def _():
    a, b = dua(500, 2000, 100); x, y = ri(20, 200), ri(20, 200)
    while abs(F(x, a) - F(y, b)) < F(1, 100): y = ri(20, 200)
    k = F(x, a) > F(y, b); return f'Di wilayah kota tercatat {x} penderita dari {n(a)} yang diperiksa, di wilayah desa {y} dari {n(b)}. Proporsi penderita lebih besar di wilayah {X("kota" if k else "desa", "desa" if k else "kota", kanan=" ("+pcs(max(F(x,a),F(y,b)),1,1)+"%).")}', f'{x}/{a} = {pcs(x,a,1)}%; {y}/{b} = {pcs(y,b,1)}%'
@w(J)
def _():
    a, b = ri(2000, 6000), ri(2000, 6000); x, y = ri(100, 900), ri(100, 900); return f'Populasi sapi {n(a)} ekor bertambah {x} ekor kelahiran menjadi {n(a+x)} ekor, sedangkan populasi kambing {n(b)} ekor bertambah {y} ekor menjadi {X(n(b+y))} ekor.', f'{n(a)} + {x} = {n(a+x)}; {n(b)} + {y} = {n(b+y)}'
J = 'kelipatan'
@w(J)
def _():
    k = rc([2, 3, 4, 5]); a = ri(30, 300); return f'Frekuensi patroli dinaikkan {X(terb(k), terb(k+1), kanan=" kali lipat")}, dari {a} menjadi {n(a*k)} kali setahun.', f'{n(a*k)}/{a} = {k}'
@w(J)
def _():
    k = rc([2, 3, 4]); nmz = {2: 'separuh', 3: 'sepertiga', 4: 'seperempat'}; a = ri(50, 300); z = {2: 'sepertiga', 3: 'separuh', 4: 'sepertiga'}; return f'Belanja perjalanan dinas Rp{n(a)} juta, {X(nmz[k], z[k], kanan=" dari belanja")} tahun lalu (Rp{n(a*k)} juta).', f'{a*k}/{k} = {a}'
@w(J)
def _():
    k = rd(12, 49, 1) / 10; k = bulat(k, 1); b = ri(20, 90) * 10; a = k * b; return f'Pengunjung akhir pekan {n(a)} orang, atau {X(n(k,1),kanan=" kali")} pengunjung hari kerja yang {b} orang.', f'{n(a)}/{b} = {n(k,1)}'
@w(J)
def _():
    b = ri(90, 400) ; k = rc([0, 1]); a = b * 2 + ri(15, 60) if k else b * 2 - ri(15, 60); return f'Jumlah aduan {n(a)}, {X("lebih dari" if k else "kurang dari", "kurang dari" if k else "lebih dari")} dua kali lipat aduan tahun sebelumnya ({b}).', f'2 x {b} = {2*b} {"<" if k else ">"} {a}'
J = 'kumulatif'
@w(J)
def _():
    v = [ri(10, 90) for _ in range(4)]; return f'Realisasi bulanan Januari {v[0]}, Februari {v[1]}, Maret {v[2]}, April {v[3]} berkas; s.d. April {X(sum(v))} berkas.', ' + '.join(map(str, v)) + f' = {sum(v)}'
@w(J)
def _():
    a, b = rd(30, 50, 1), rd(51, 80, 1); return f'Progres fisik minggu ke-18 {n(b,1)}%, minggu ke-17 {n(a,1)}%; jadi selama satu minggu bertambah {X(n(b-a,1))} persen poin.', f'{n(b,1)} - {n(a,1)} = {n(b-a,1)}'
@w(J)
def _():
    a, b, c = ri(100, 400), ri(100, 400), ri(100, 400); return f'Penyaluran BBM bersubsidi semester I {n(a+b)} kL. Triwulan I {a} kL, dengan demikian triwulan II {X(b)} kL; triwulan III {c} kL membuat kumulatif sembilan bulan {n(a+b+c)} kL.', f'{a+b} - {a} = {b}; {a+b} + {c} = {a+b+c}'
@w(J)
def _():
    t = ri(40, 90) * 10; a = ri(10, t - 100); return f'Sampai akhir September terealisasi {n(a)} dari {n(t)} paket setahun; triwulan terakhir harus mengejar {X(n(t-a))} paket.', f'{n(t)} - {n(a)} = {n(t-a)}'
J = 'per_kapita'
@w(J)
def _():
    p_ = ri(20, 90) * 1000; k = ri(10, 90); return f'Dengan {k} kematian karena kecelakaan pada penduduk {n(p_)} jiwa, angka fatalitas {X(n(F(k*100000,p_),2))} per 100.000 penduduk.', f'{k}/{n(p_)} x 100.000 = {n(F(k*100000,p_),2)}'
@w(J)
def _():
    l = rd(40, 300, 1); p_ = ri(20, 90) * 1000; return f'Luas {rc(KEC)} {n(l,1)} km2 dihuni {n(p_)} jiwa, kepadatannya {X(n(p_/l))} jiwa/km2.', f'{n(p_)}/{n(l,1)} = {n(p_/l)}'
@w(J)
def _():
    m = ri(200, 600); g = ri(10, 30); return f'Rasio guru : murid di SDN {rc(DS)} adalah 1 : {X(n(F(m,g),1))} ({g} guru, {m} murid).', f'{m}/{g} = {n(F(m,g),1)}'
@w(J)
def _():
    p_ = ri(100, 900); t = rd(2, 30, 3); return f'PDRB Rp{n(t,3)} triliun dibagi {p_} ribu penduduk menghasilkan PDRB per kapita Rp{X(n(t*10**6/p_/1000,2))} juta.', f'{n(t,3)} triliun/{p_} ribu = {n(t*1000/p_,2)} juta'
J = 'persen_poin'
@w(J)
def _():
    a, b = rd(60, 79, 1), rd(80, 95, 1); return f'Rasio elektrifikasi desa meningkat {X(n(b-a,1))} persen poin: {n(a,1)} persen di awal periode, {n(b,1)} persen di akhir periode.', f'{n(b,1)} - {n(a,1)} = {n(b-a,1)}'
@w(J)
def _():
    a, b = rd(10, 20), rd(5, 9); return f'NPL turun dari {n(a,2)}% ke {n(b,2)}% (-{X(n(a-b,2))} pp).', f'{n(a,2)} - {n(b,2)} = {n(a-b,2)}'
@w(J)
def _():
    a, b, c = rd(30, 39, 1), rd(40, 49, 1), rd(50, 60, 1); return f'Akses sanitasi aman {n(a,1)} persen (2021), {n(b,1)} persen (2022), {n(c,1)} persen (2023): bertambah {n(b-a,1)} lalu {X(n(c-b,1))} poin persen.', f'{n(b,1)} - {n(a,1)} = {n(b-a,1)}; {n(c,1)} - {n(b,1)} = {n(c-b,1)}'
@w(J)
def _():
    a = rd(20, 40, 1); s = rd(1, 9, 1); k = rc([0, 1]); b = a + s if k else a - s; return f'Bila dibandingkan {n(a,1)} persen pada Sakernas Februari, proporsi pekerja formal Agustus {n(b,1)} persen {X("naik" if k else "turun", "turun" if k else "naik")} {n(s,1)} persen poin.', f'{n(a,1)} ke {n(b,1)}'
J = 'perubahan'
@w(J)
def _():
    a, b = dua(300, 900, 40); k = b > a; return f'{X("Naik" if k else "Turun", "Turun" if k else "Naik")} {n(abs(tum(a,b,1)),1)} persen dari {a} menjadi {b} pelanggan, begitulah kinerja SR PDAM tahun ini.', f'{a} ke {b}'
@w(J)
def _():
    a, b = dua(2000, 9000, 300); return f'Produksi ikan budidaya {n(b)} ton, sedangkan setahun sebelumnya {n(a)} ton; selisihnya {X(n(abs(b-a)))} ton.', f'|{n(b)} - {n(a)}| = {n(abs(b-a))}'
@w(J)
def _():
    a = rd(20, 80, 1); b = a + rd(2, 30, 1); return f'Realisasi investasi tumbuh {X(n(tum(a,b),2))}% (yoy), dari Rp{n(a,1)} T ke Rp{n(b,1)} T.', f'({n(b,1)} - {n(a,1)})/{n(a,1)} x 100 = {n(tum(a,b),2)}'
@w(J)
def _():
    a = ri(40, 90) * 100; p_ = rc([4, 5, 8, 10, 12, 15, 20, 25]); return f'Setelah dipangkas {p_} persen, pagu {rc(DIN)} yang semula Rp{n(a)} juta menjadi Rp{X(n(F(a*(100-p_),100)))} juta.', f'{n(a)} x (100% - {p_}%) = {n(F(a*(100-p_),100))}'
@w(J)
def _():
    a = ri(100, 400); b = a + ri(20, 90); c = b - ri(10, 80); return f'Perkara narkotika: {a} (2021), {b} (2022), {c} (2023). Sesudah bertambah {b-a} perkara, tahun 2023 berkurang {X(b-c)} perkara.', f'{b} - {a} = {b-a}; {b} - {c} = {b-c}'
@w(J)
def _():
    a, b = rd(60, 70), rd(71, 85); return f'Dari {n(a,2)} ke {n(b,2)}: IPM kabupaten membaik {X(n(b-a,2))} poin dalam lima tahun.', f'{n(b,2)} - {n(a,2)} = {n(b-a,2)}'
@w(J)
def _():
    a, b = rd(60, 95, 1), rd(20, 59, 1); return f'Waktu tempuh Terminal {rc(DS)}-pusat kota {n(a,1)} menit sebelum jalan lingkar dibuka dan {n(b,1)} menit sesudahnya, sehingga {X("lebih singkat","lebih lama")} {n(a-b,1)} menit.', f'{n(b,1)} < {n(a,1)}'
@w(J)
def _():
    a, b = dua(500, 900, 30); a, b = max(a, b), min(a, b); return f'Kasus campak dilaporkan {b}, menyusut {X(n(-tum(a,b,1),1))} persen dibanding {a} kasus periode yang sama tahun lalu.', f'({a} - {b})/{a} x 100 = {n(-tum(a,b,1),1)}'
J = 'predikat'
PR = lambda v: 'A' if v > 80 else 'BB' if v > 70 else 'B' if v > 60 else 'CC'
@w(J)
def _():
    v = rd(52, 90); s = rc([x for x in ('A', 'BB', 'B', 'CC') if x != PR(v)]); return f'Nilai SAKIP {n(v,2)} memperoleh predikat {X(PR(v), s, kanan=" karena")} skala yang dipakai: CC >50-60, B >60-70, BB >70-80, A >80-90.', f'{n(v,2)} = {PR(v)}'
@w(J)
def _():
    v = rd(61, 104, 1); f = lambda v: 'Memuaskan' if v >= 95 else 'Baik' if v >= 80 else 'Cukup'; s = rc([x for x in ('Memuaskan', 'Baik', 'Cukup') if x != f(v)]); return f'Capaian {n(v,1)}% -> {X(f(v), s, kiri="kategori ")}. [Memuaskan: >=95%; Baik: 80% s.d. <95%; Cukup: 60% s.d. <80%]'.replace(f(v) + '|', f(v) + '|'), f'{n(v,1)} = {f(v)}'
@w(J)
def _():
    v = rd(0, 3, 2) + F(1, 100); f = lambda v: 'rendah' if v < 1 else 'sedang' if v < 2 else 'tinggi'; s = rc([x for x in ('rendah', 'sedang', 'tinggi') if x != f(v)]); return f'Kategori risiko bencana kelurahan ditentukan sebagai berikut: indeks di bawah 1,00 rendah, 1,00-1,99 sedang, 2,00 ke atas tinggi. Kelurahan {rc(DS)} berindeks {n(v,2)} sehingga berisiko {X(f(v), s, kanan=" dan")} diprioritaskan sesuai kategorinya.', f'{n(v,2)} = {f(v)}'
@w(J)
def _():
    v = ri(30, 150); f = lambda v: 'Baik' if v <= 50 else 'Sedang' if v <= 100 else 'Tidak Sehat'; s = rc([x for x in ('Baik', 'Sedang', 'Tidak Sehat') if x != f(v)]); return f'ISPU siang ini {v}, kategori {X(f(v), s, kanan=" (")}0-50 baik, 51-100 sedang, 101-200 tidak sehat).', f'{v} = {f(v)}'
J = 'rata_rata'
@w(J)
def _():
    v = [rd(70, 95, 1) for _ in range(4)]; return 'Rerata empat komponen (' + ' + '.join(n(x, 1) for x in v) + f') ialah {X(n(sum(v)/4,2))}.', f'{n(sum(v),1)}/4 = {n(sum(v)/4,2)}'
@w(J)
def _():
    k = ri(5, 24); m = ri(20, 90); return f'Bimtek {k} angkatan diikuti {n(k*m)} orang; tiap angkatan rata-rata {X(m)} orang.', f'{n(k*m)}/{k} = {m}'
@w(J)
def _():
    k = ri(3, 9); a = rd(1, 9, 2); return f'Rata-rata serapan per kelurahan Rp{n(a,2)} miliar; karena ada {k} kelurahan, totalnya Rp{X(n(a*k,2))} miliar.', f'{k} x {n(a,2)} = {n(a*k,2)}'
@w(J)
def _():
    a, b = rd(60, 90, 1), rd(60, 90, 1); x, y = ri(1, 4) * 10, 0; y = 100 - x; t = bulat((a * x + b * y) / 100, 2); return f'Nilai akhir = {x}% x {n(a,1)} (tertulis) + {y}% x {n(b,1)} (wawancara) = {X(n(t,2))}.', f'{x}% x {n(a,1)} + {y}% x {n(b,1)} = {n(t,2)}'
@w(J)
def _():
    v = [ri(100, 400) for _ in range(3)]; v[2] += (-sum(v)) % 3; return f'Selama tiga tahun (2021: {v[0]}, 2022: {v[1]}, 2023: {v[2]}) rata-rata tercatat {X(sum(v)//3)} kejadian per tahun.', f'{sum(v)}/3 = {sum(v)//3}'
J = 'revisi'
@w(J)
def _():
    a = ri(200, 900); x = ri(10, 90); return f'Pagu awal Rp{n(a)} juta ditambah Rp{x} juta lewat pergeseran sehingga pagu akhir Rp{X(n(a+x))} juta.', f'{a} + {x} = {a+x}'
@w(J)
def _():
    a, b = dua(40, 99, 4); k = b > a; return f'Melalui addendum, target disesuaikan dari {a} km menjadi {b} km, atau {X("bertambah" if k else "berkurang", "berkurang" if k else "bertambah")} {abs(b-a)} km.', f'{a} ke {b}'
@w(J)
def _():
    a = ri(300, 900); x = ri(10, 40); y = ri(41, 90); return f'DTKS semula memuat {n(a)} KPM. Musyawarah desa mengeluarkan {y} KPM dan memasukkan {x} KPM baru, hasil akhirnya {X(n(a-y+x))} KPM.', f'{a} - {y} + {x} = {a-y+x}'
@w(J)
def _():
    a = rd(100, 400, 1); b = a - rd(5, 60, 1); return f'Anggaran direfokus Rp{X(n(a-b,1))} miliar; dari Rp{n(a,1)} miliar yang tersisa Rp{n(b,1)} miliar.', f'{n(a,1)} - {n(b,1)} = {n(a-b,1)}'
@w(J)
def _():
    a = rd(4, 7); k = rc([-1, 1]); x = rd(0, 1, 2) + F(11, 100); b = a + k * x; return f'Proyeksi pertumbuhan {n(a,2)} persen dalam RKPD dikoreksi {"ke atas" if k > 0 else "ke bawah"} sebesar {X(n(x,2))} persen poin sehingga menjadi {n(b,2)} persen.', f'|{n(b,2)} - {n(a,2)}| = {n(x,2)}'
J = 'rincian'
@w(J)
def _():
    v = [ri(20, 300) for _ in range(4)]; return f'Jumlah kendaraan dinas {X(n(sum(v)))} unit (roda dua {v[0]}, roda empat {v[1]}, truk {v[2]}, alat berat {v[3]}).', ' + '.join(map(str, v)) + f' = {n(sum(v))}'
@w(J)
def _():
    v = [rd(1, 90, 2) for _ in range(3)]; t = sum(v); return f'Pendapatan transfer Rp{n(t,2)} miliar berasal dari DAU Rp{n(v[0],2)} miliar, DAK Rp{n(v[1],2)} miliar serta DBH Rp{X(n(v[2],2))} miliar.', f'{n(t,2)} - {n(v[0],2)} - {n(v[1],2)} = {n(v[2],2)}'
@w(J)
def _():
    v = [ri(100, 900) * 1000 for _ in range(3)]; return f'Honor narasumber Rp{n(v[0])}, konsumsi Rp{n(v[1])}, dan ATK Rp{n(v[2])}. Total Rp{X(n(sum(v)))}.', ' + '.join(n(x) for x in v) + f' = {n(sum(v))}'
@w(J)
def _():
    a, b, c, e = [ri(20, 200) for _ in range(4)]; return f'ASN {a+b+c+e} orang; golongan IV {a}, golongan III {b}, golongan II {c}, selebihnya {X(e)} orang golongan I dan PPPK.', f'{a+b+c+e} - {a} - {b} - {c} = {e}'
@w(J)
def _():
    a, b, c = rd(20, 50, 1), rd(10, 30, 1), 0; c = 100 - a - b; return f'Komposisi sampah: organik {n(a,1)}%, plastik {n(b,1)}%, lain-lain {X(n(c,1))}% (total 100%).', f'100 - {n(a,1)} - {n(b,1)} = {n(c,1)}'
@w(J)
def _():
    k = ri(3, 8); a = ri(10, 60); b = ri(10, 60); return f'Masing-masing dari {k} posko mendapat {a} paket sembako dan {b} paket sandang, seluruhnya {X(n(k*(a+b)))} paket.', f'{k} x ({a} + {b}) = {n(k*(a+b))}'
J = 'sisa_serapan'
@w(J)
def _():
    a = ri(2000, 9000) * 100000; b = int(a * ri(70, 98) / 100) // 1000 * 1000; return f'Pagu Rp{n(a)}, terserap Rp{n(b)}, sisa Rp{X(n(a-b))}.', f'{n(a)} - {n(b)} = {n(a-b)}'
@w(J)
def _():
    a = rd(10, 90, 3); b = a * ri(700, 990) / 1000; b = bulat(b, 3); return f'Penyerapan {rc(DIN)} sebesar {X(pcs(b,a))} persen, yakni Rp{n(b,3)} miliar dari alokasi Rp{n(a,3)} miliar.', f'{n(b,3)}/{n(a,3)} x 100 = {pcs(b,a)}'
@w(J)
def _():
    p_ = rd(70, 99); return f'Serapan anggaran {n(p_,2)}% menyisakan {X(n(100-p_,2))}% yang kembali ke kas daerah.', f'100 - {n(p_,2)} = {n(100-p_,2)}'
@w(J)
def _():
    a = ri(200, 900); s = ri(10, 150); return f'Dengan sisa Rp{s} juta, dana hibah Rp{n(a)} juta yang terpakai ialah Rp{X(n(a-s))} juta.', f'{a} - {s} = {a-s}'
@w(J)
def _():
    a = ri(30, 90) * 10; b = a - ri(10, 90); return f'HPS Rp{n(a)} juta dimenangkan dengan penawaran Rp{n(b)} juta sehingga efisiensi lelang {X(pcs(a-b,a))}%.', f'({a} - {b})/{a} x 100 = {pcs(a-b,a)}'
J = 'skala_satuan'
@w(J)
def _():
    a = rd(11, 99, 2); return f'Utang jangka pendek Rp{n(a*1000)} juta (Rp{n(a,2)} {X("miliar","triliun")}).', f'{n(a*1000)} juta = {n(a,2)} miliar'
@w(J)
def _():
    a = rd(11, 99, 2); return f'Gabah kering giling {n(a,2)} ribu ton, setara {X(n(a*1000), n(a*100), kanan=" ton")}.', f'{n(a,2)} ribu ton = {n(a*1000)} ton'
@w(J)
def _():
    a = rd(1, 9, 2); return f'Jaringan pipa {n(a*1000)} m (={X(n(a,2), n(a*10,1), kanan=" km")}) selesai dipasang.', f'{n(a*1000)} m = {n(a,2)} km'
@w(J)
def _():
    a = rd(2, 40, 2); return f'Hutan kota {n(a,2)} hektare atau {X(n(a*10000), n(a*1000), kanan=" meter persegi")} telah ditanami.', f'{n(a,2)} ha = {n(a*10000)} m2'
@w(J)
def _():
    k = ri(20, 400); h = ri(2, 9) * 100; return f'{k} penerima x Rp{h} ribu = Rp{X(n(F(k*h,1000),1), n(F(k*h,100),1), kanan=" juta")}.', f'{k} x {h} ribu = {n(F(k*h,1000),1)} juta'
J = 'stok'
@w(J)
def _():
    a, b = ri(100, 500), ri(100, 500); c = ri(50, a + b - 20); return f'Persediaan vaksin awal {a} vial, diterima {b} vial, dipakai {c} vial, tersisa {X(a+b-c)} vial.', f'{a} + {b} - {c} = {a+b-c}'
@w(J)
def _():
    a = ri(20, 90); b = ri(100, 300); s = ri(5, 60); c = a + b - s; return f'Tunggakan perkara awal tahun {a}, masuk {b}, putus {X(c)}, sisa akhir tahun {s}.', f'{a} + {b} - {s} = {c}'
@w(J)
def _():
    a = ri(400, 900); x = ri(10, 60); y = ri(61, 120); return f'Pegawai tetap {a} orang pada Januari. Sepanjang tahun {y} orang purnatugas serta {x} orang direkrut, maka per Desember menjadi {X(a-y+x)} orang.', f'{a} - {y} + {x} = {a-y+x}'
@w(J)
def _():
    a = rd(10, 60, 1); b = rd(1, 9, 1); c = rd(1, 9, 1); return f'Kas awal Rp{n(a,1)} M + penerimaan Rp{n(b,1)} M - pengeluaran Rp{n(c,1)} M = kas akhir Rp{X(n(a+b-c,1))} M.', f'{n(a,1)} + {n(b,1)} - {n(c,1)} = {n(a+b-c,1)}'
J = 'tanggal'
@w(J)
def _():
    t = datetime.date(2022, 1, 1) + datetime.timedelta(ri(0, 1400)); h = HARI[t.weekday()]; s = rc([x for x in HARI if x != h]); return f'Musrenbang digelar {X(h, s, kanan=", ")}{tgl(t.year,t.month,t.day)} di aula {rc(KEC)}.', f'{tgl(t.year,t.month,t.day)} hari {h}'
@w(J)
def _():
    a, b = R.sample(range(1, 13), 2); a, b = min(a, b), max(a, b); k = b - a + 1; return f'Kontrak payung berlaku {BLN[a]} s.d. {BLN[b]} 2024, jadi {X(k, k+1 if k<11 else k-2, kanan=" bulan")} termasuk bulan pertama dan terakhir.', f'{BLN[a]}-{BLN[b]} = {k} bulan'
@w(J)
def _():
    a = ri(1950, 2008); b = ri(2015, 2024); return f'RSUD yang diresmikan pada {a} itu merayakan ulang tahun ke-{X(b-a, b-a+rc([1,2,10]), kanan=" pada")} {b}.', f'{b} - {a} = {b-a}'
@w(J)
def _():
    m, dd = rc([(4, 31), (6, 31), (9, 31), (11, 31), (2, 30)]); ok_ = {4: 30, 6: 30, 9: 30, 11: 30, 2: 28}[m]; th = rc([2021, 2022, 2023, 2025]); return f'Batas pengumpulan SPJ ditetapkan tanggal {X(f"{ok_} {BLN[m]} {th}", f"{dd} {BLN[m]} {th}")} pukul 16.00.', f'{BLN[m]} {th} hanya {ok_} hari'
@w(J)
def _():
    t = datetime.date(2023, 1, 1) + datetime.timedelta(ri(0, 900)); k = ri(10, 60); u = t + datetime.timedelta(k); v = u + datetime.timedelta(rc([1, 7, -3])); return f'SPMK terbit {tgl(t.year,t.month,t.day)}; {k} hari kemudian, yaitu {X(tgl(u.year,u.month,u.day), tgl(v.year,v.month,v.day))}, pekerjaan harus tuntas.', f'{tgl(t.year,t.month,t.day)} + {k} hari = {tgl(u.year,u.month,u.day)}'
J = 'terbilang'
def tsal(v):
    s = n(v); return terb(int(urai(sal(s))))
def urai(s): return s.replace('.', '')
@w(J)
def _(): v = ri(101, 999) * 10**5; return f'Nilai SP2D Rp{n(v)} ({X(terb(v), tsal(v))} rupiah).', f'{n(v)} = {terb(v)}'
@w(J)
def _(): v = ri(12, 99); return f'Rapat pleno dihadiri {v} ({X(terb(v), tsal(v))}) dari 100 (seratus) anggota.', f'{v} = {terb(v)}'
@w(J)
def _(): v = ri(1100, 9900); return f'{Kap(terb(v))} ({X(n(v))}) bidang tanah telah terpetakan.', f'{terb(v)} = {n(v)}'
@w(J)
def _(): v = ri(5, 19); x = ri(1, 9); return f'Bunga disepakati sebesar {v},{x}% ({X(terb(v)+" koma "+terb(x), tsal(v)+" koma "+terb(x))} persen) per tahun.', f'{v},{x} = {terb(v)} koma {terb(x)}'
@w(J)
def _(): v = ri(101, 980); return f'Jangka waktu pemeliharaan {v} ({X(terb(v), tsal(v))}) hari kalender.', f'{v} = {terb(v)}'
J = 'urutan'
@w(J)
def _():
    v = R.sample(range(100, 999), 4); nm = R.sample(KEC, 4); i, j = v.index(max(v)), v.index(min(v)); return 'Bantuan per kecamatan: ' + ', '.join(f'{a} {b} paket' for a, b in zip(nm, v)) + f'. Penerima terbesar adalah {X(nm[i], nm[j], kanan=".")}', f'nilai terbesar: {nm[i]} ({v[i]})'
@w(J)
def _():
    v = [rd(60, 99, 1) for _ in range(3)]
    while len(set(v)) < 3: v = [rd(60, 99, 1) for _ in range(3)]
    th = [2021, 2022, 2023]; i, j = v.index(max(v)), v.index(min(v)); return f'Indeks SPBE dalam skala 100 tercatat {n(v[0],1)} (2021), {n(v[1],1)} (2022) dan {n(v[2],1)} (2023); titik terendahnya {X(th[j], th[i], kiri="pada ", kanan=" itu")} mencerminkan keterbatasan infrastruktur.', f'nilai terkecil: {th[j]} ({n(v[j],1)})'
@w(J)
def _():
    v = sorted(R.sample(range(20, 99), 3), reverse=True); nm = R.sample(DIN, 3); return f'Tiga besar nilai keterbukaan informasi: {nm[0]} {v[0]}, {nm[1]} {v[1]}, {nm[2]} {v[2]}. Selisih peringkat pertama dan ketiga {X(v[0]-v[2], kanan=" poin")}.', f'{v[0]} - {v[2]} = {v[0]-v[2]}'
@w(J)
def _():
    v = R.sample(range(10, 99), 4); nm = R.sample(DS, 4); s = sorted(v, reverse=True); m = nm[v.index(s[1])]; o = nm[v.index(s[2])]; return f'Urutan luas tanam (ha): {nm[0]} {v[0]}; {nm[1]} {v[1]}; {nm[2]} {v[2]}; {nm[3]} {v[3]}. Posisi kedua terluas ditempati {X(m, o, kanan=".")}', f'terbesar kedua: {m} ({s[1]})'
def tulis():
    out = []; cnt = {}; no = 0; R.seed(77)
    for jenis, f in W:
        cnt[jenis] = cnt.get(jenis, 0) + 1; wid = f'{jenis}-g{cnt[jenis]:02d}'
        ben = [True, True, False] if R.random() < .68 else [True, False, False]
        R.shuffle(ben); lihat = set()
        for b in ben:
            for coba in range(200):
                t, pj = f()
                mk = re.findall(r'⟦(.*?)\|(.*?)⟧', t)
                assert mk, t
                bersih = re.sub(r'⟦(.*?)\|(.*?)⟧', r'\1', t)
                if bersih in lihat or any(a == s for a, s in mk): continue
                if b: teks, sl, sh = bersih, '', ''
                else:
                    k = R.randrange(len(mk)); c = [-1]
                    def g(m):
                        c[0] += 1; return m.group(2) if c[0] == k else m.group(1)
                    teks = re.sub(r'⟦(.*?)\|(.*?)⟧', g, t); sh, sl = mk[k]
                    if teks.count(sl) != 1: continue
                break
            else: raise ValueError((wid, t))
            lihat.add(bersih); no += 1
            z = sl.strip(' .,(')
            if z and teks.count(z) == 1: sl, sh = z, sh.strip(' .,(')
            out.append((f'G{no:04d}', wid, jenis, 'ya' if b else 'tidak', teks, sl, sh, pj))
    with open(os.path.join(B, 'kalimat.tsv'), 'w', encoding='utf-8') as o:
        o.write('id\twording_id\tjenis\tbenar\tteks\tsalah\tseharusnya\tpenjelasan\n')
        for r in out: o.write('\t'.join(r) + '\n')
    print('kalimat', len(out), 'susunan', len(W), 'jenis', len(cnt), 'benar', sum(r[3] == 'ya' for r in out), cnt)
if __name__ == '__main__': tulis()
