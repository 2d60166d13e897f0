"""Times of day, as this place writes them."""

from datetime import datetime

from PySide6.QtCore import QLocale, QTime


def time_of_day(moment: datetime, *, seconds: bool = False) -> str:
    """The local time of an aware `moment`."""
    local = moment.astimezone()
    time = QTime(local.hour, local.minute, local.second)
    if seconds:
        return QLocale().toString(
            time,
            QLocale()
            .timeFormat(QLocale.FormatType.LongFormat)
            .replace("tttt", "")
            .replace("t", "")
            .strip(),
        )
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)
