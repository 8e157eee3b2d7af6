"""Django settings. What differs between machines comes from the environment."""

from __future__ import annotations

import os
from pathlib import Path

from selaras.aplikasi.basis_data import pengaturan_django, rahasia

PAKET = Path(__file__).resolve().parent.parent

SECRET_KEY = os.environ.get("SELARAS_SECRET_KEY") or rahasia("kunci-rahasia")
DEBUG = os.environ.get("SELARAS_DEBUG") == "1"
ALLOWED_HOSTS = os.environ.get("SELARAS_HOSTS", "127.0.0.1,localhost,[::1]").split(",")
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "pgtrigger",
    "pghistory",
    "selaras.aplikasi.inti",
    "selaras.aplikasi.organisasi",
    "selaras.aplikasi.perencanaan",
    "selaras.aplikasi.pengukuran",
    "selaras.aplikasi.anggaran",
    "selaras.aplikasi.penghargaan",
    "selaras.aplikasi.evaluasi",
    "selaras.aplikasi.pelaporan",
    "selaras.aplikasi.pemeriksaan",
    "selaras.aplikasi.situs",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.gzip.GZipMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.auth.middleware.LoginRequiredMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "selaras.aplikasi.urls"
WSGI_APPLICATION = "selaras.aplikasi.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "selaras.aplikasi.situs.konteks.situs",
            ],
            "builtins": ["django.templatetags.i18n", "django.templatetags.static", "selaras.aplikasi.situs.templatetags.angka"],
        },
    }
]
DATABASES = {"default": pengaturan_django()}
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "OPTIONS": {"MAX_ENTRIES": 40}}}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{nama}"}
    for nama in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator", "NumericPasswordValidator")
]
# Triggers are installed after each migrate from the models themselves, so a migration stays a list of tables.
PGTRIGGER_MIGRATIONS = False
PGTRIGGER_INSTALL_ON_MIGRATE = True
LANGUAGE_CODE = "id"
LANGUAGES = [("id", "Bahasa Indonesia")]
LOCALE_PATHS = [PAKET / "locale"]
TIME_ZONE = "Asia/Jakarta"
USE_TZ = True
USE_THOUSAND_SEPARATOR = False
STATIC_URL = "/statis/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
WHITENOISE_MAX_AGE = 86400
LOGIN_URL = "masuk"
LOGIN_REDIRECT_URL = "beranda"
LOGOUT_REDIRECT_URL = "masuk"
SESSION_COOKIE_HTTPONLY = True
SECURE_CONTENT_TYPE_NOSNIFF = True
X_FRAME_OPTIONS = "SAMEORIGIN"
if os.environ.get("SELARAS_HTTPS") == "1":
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = True
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
