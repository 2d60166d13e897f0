"""Error → guidance: the only place with words about errors."""

from app.guidance.model import Action, ActionKind, Guidance, Severity
from app.guidance.words import guide

__all__ = ["Action", "ActionKind", "Guidance", "Severity", "guide"]
