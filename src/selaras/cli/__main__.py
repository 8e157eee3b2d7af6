from selaras.cli import selaras

selaras()
