# The tables of checks: documents, results, and findings set aside.

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('organisasi', '0001_initial'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Kesampingan',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('nama', models.CharField(max_length=200)),
                ('aturan', models.CharField(max_length=10)),
                ('kutipan', models.TextField()),
                ('alasan', models.TextField()),
                ('dibuat', models.DateTimeField(auto_now_add=True)),
                ('pengguna', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL)),
                ('perangkat_daerah', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, to='organisasi.perangkatdaerah')),
            ],
            options={
                'ordering': ['dibuat', 'id'],
            },
        ),
        migrations.CreateModel(
            name='Pemeriksaan',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('nama', models.CharField(max_length=200)),
                ('jenis', models.CharField(max_length=10)),
                ('sha256', models.CharField(max_length=64)),
                ('isi', models.BinaryField()),
                ('hasil', models.JSONField()),
                ('dibuat', models.DateTimeField(auto_now_add=True)),
                ('pengguna', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to=settings.AUTH_USER_MODEL)),
                ('perangkat_daerah', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, to='organisasi.perangkatdaerah')),
            ],
            options={
                'ordering': ['-dibuat', '-id'],
                'indexes': [models.Index(fields=['nama', 'dibuat'], name='pemeriksaan_nama')],
            },
        ),
    ]
