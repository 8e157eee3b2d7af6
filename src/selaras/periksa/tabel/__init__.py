"""Tables: what a grid says of itself. Lines and points -> relations -> equations over cells -> the smallest change that explains all."""
