"""The rules, one file each. A rule is a module with KODE, NAMA, a docstring that is its documentation, and `periksa`."""
