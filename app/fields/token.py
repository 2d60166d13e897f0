"""The kind of field that holds a secret of an account, such as a Discord token."""

from dataclasses import dataclass
from typing import Any, ClassVar, Final

from app.base.i18n import N_, Translate, untranslated
from app.base.secret import Secret
from app.fields.discord_ids import is_shortened
from app.fields.field import Drawing, Field, named_value
from app.fields.json_values import read_text

_SHORTENED: Final = N_("shortened by useapi.net")
_HIDDEN: Final = N_("hidden")
_HIDDEN_BUT_END: Final = N_("hidden, ends in {tail}")
_BULLET: Final = "•"


def is_whole(token: Secret | None) -> bool:
    """Whether there is a token, and the service has not taken its middle out."""
    return token is not None and bool(token) and not is_shortened(token.reveal())


@dataclass(frozen=True, eq=False, kw_only=True, repr=False)
class TokenField(Field[Secret]):
    """A token. It leaves this program masked, always; only the details panel can reveal it."""

    drawing: ClassVar[Drawing] = Drawing.FIXED_WIDTH

    def read(self, raw: memoryview) -> tuple[Secret | None, bool]:
        """A text. A value of another type is not kept: it may be a secret in another form."""
        value, as_documented = read_text(raw)
        return (Secret(value) if value and as_documented else None), as_documented

    def accept(self, value: Any) -> Secret:  # noqa: ANN401
        """See `Field.accept`."""
        return Secret(value)

    def text(self, value: Secret, translate: Translate) -> str:
        """Bullets and the tail of the token, or that the service shortened it."""
        return value.masked if is_whole(value) else _SHORTENED.said(translate)

    def spoken(self, value: Secret | None, translate: Translate) -> str:
        """The tail alone: a screen reader would read out six bullets."""
        if value is None or not is_whole(value):
            return super().spoken(value, translate)
        tail = value.masked.lstrip(_BULLET)
        words = _HIDDEN_BUT_END.said(translate, tail=tail) if tail else _HIDDEN.said(translate)
        return named_value(self.title, words, translate)

    def sort_key(self, value: Secret) -> str:
        """What is seen of it, in any language."""
        return self.text(value, untranslated)
