"""The base of all errors that the program tells of: see `app.base.errors`."""

from dataclasses import dataclass, fields
from typing import ClassVar


@dataclass(eq=False, kw_only=True)
class InspectorError(Exception):
    """The base of all of them."""

    kind: ClassVar[str] = "error"
    """A stable name: what ``--check --json`` prints."""

    exit_code: ClassVar[int] = 5
    """How ``--check`` ends."""

    status: ClassVar[int | None] = None
    """The HTTP status that this is, where it is always the same one."""

    def facts(self) -> dict[str, str]:
        """The technical details, by field name, for a *Details* box."""
        found = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: str(value) for name, value in found.items() if value not in {None, ""}}

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value}" for name, value in self.facts().items())
        return f"{self.kind} ({facts})" if facts else self.kind
