"""PixVerse Account Inspector: the accounts that useapi.net keeps for you, in one look."""

__version__ = "0.1.0"
