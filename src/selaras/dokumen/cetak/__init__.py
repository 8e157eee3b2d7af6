"""Writers: each turns a `Dokumen` into one format."""
