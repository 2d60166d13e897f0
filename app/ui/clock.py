"""Times of day, as this place writes them."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime


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


def day(moment: datetime) -> str:
    """The local date of an aware `moment`, with the month as a word: no doubt about its order."""
    local = moment.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), "d MMM yyyy")
