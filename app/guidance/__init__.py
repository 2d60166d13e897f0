"""Error → guidance: the only place with words about errors."""
