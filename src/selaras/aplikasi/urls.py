from django.urls import include, path

urlpatterns = [path("", include("selaras.aplikasi.situs.urls"))]
