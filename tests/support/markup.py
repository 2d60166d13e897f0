"""Reads HTML, and is stricter about it than a browser."""

from html.parser import HTMLParser

_VOID = {"meta"}


class Element:
    """A tag with its attributes, all text within it, and where it stands."""

    def __init__(
        self, tag: str, attributes: dict[str, str | None], above: "Element | None"
    ) -> None:
        self.tag = tag
        self.attributes = attributes
        self.above = above
        self.text = ""

    def inside(self, tag: str) -> bool:
        """Whether one above it is a `tag`."""
        return self.above is not None and (self.above.tag == tag or self.above.inside(tag))


class Markup(HTMLParser):
    """All elements of a document, in order. Tags must be closed, in the right order."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.comments: list[str] = []
        self._open: list[Element] = []
        self.feed(text)
        self.close()
        assert not self._open, f"not closed: {[element.tag for element in self._open]}"

    def all(self, tag: str) -> list[Element]:
        """Those of one name."""
        return [element for element in self.elements if element.tag == tag]

    def rows(self) -> list[list[str]]:
        """The texts of the cells of all rows of tables."""
        rows: list[list[str]] = []
        for element in self.elements:
            if element.tag == "tr":
                rows.append([])
            elif element.tag in {"td", "th"}:
                rows[-1].append(element.text)
        return rows

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(names) == len(set(names)), f"an attribute twice: {tag} {names}"
        element = Element(tag, dict(attrs), self._open[-1] if self._open else None)
        self.elements.append(element)
        if tag not in _VOID:
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._open, f"closed too often: {tag}"
        assert self._open[-1].tag == tag, f"{tag} closed within {self._open[-1].tag}"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        for element in self._open:
            element.text += data

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)
