# A check may wait, and may end without a result: the file stays, and why.

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('pemeriksaan', '0001_initial'),
    ]

    operations = [
        migrations.AddField(
            model_name='pemeriksaan',
            name='galat',
            field=models.TextField(blank=True),
        ),
        migrations.AlterField(
            model_name='pemeriksaan',
            name='hasil',
            field=models.JSONField(null=True),
        ),
        migrations.AlterField(
            model_name='pemeriksaan',
            name='jenis',
            field=models.CharField(blank=True, max_length=10),
        ),
    ]
