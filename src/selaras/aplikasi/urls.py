from django.urls import include, path

urlpatterns = [path("", include("selaras.aplikasi.situs.urls"))]
handler404 = "selaras.aplikasi.situs.views.tidak_ada"
handler500 = "selaras.aplikasi.situs.views.galat"
