"""What is said about a pasted token: one calm sentence for each verdict."""

from app.base.i18n import Translate
from app.credentials.api_token import Verdict


def words(verdict: Verdict, translate: Translate) -> str:  # noqa: C901, PLR0911 (one line a verdict)
    """The sentence to show under the token field; empty if there is nothing to say."""
    match verdict:
        case Verdict.OK:
            return ""
        case Verdict.UNUSUAL:
            return translate(
                "token", "API tokens usually look like “user:”, a number, “-” and a code."
            )
        case Verdict.MISSING_PREFIX:
            return translate(
                "token", "The beginning seems to be missing: API tokens start with “user:”."
            )
        case Verdict.CUT_SHORT:
            return translate(
                "token", "The end seems to be missing: a “-” and a code follow the number."
            )
        case Verdict.BLANK_INSIDE:
            return translate("token", "There is a blank inside. Is that more than the token?")
        case Verdict.EMPTY:
            return translate("token", "Paste your API token to go on.")
        case Verdict.NOT_ASCII:
            return translate("token", "There are letters or signs in it that no API token has.")
        case Verdict.CONTROL:
            return translate(
                "token", "There are invisible control characters in it. Please copy it again."
            )
        case Verdict.TOO_LONG:
            return translate(
                "token", "That is far too long for an API token. Please copy only the token."
            )
        case Verdict.DISCORD_TOKEN:
            return translate(
                "token", "This looks like a Discord token. The API token starts with “user:”."
            )
