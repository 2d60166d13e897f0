"""PixVerse Account Inspector: which channels useapi.net has for you, in one look."""

__version__ = "0.1.0"
