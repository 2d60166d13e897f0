"""Dates and times of day, as the locale of the system writes them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime


def time_of_day(moment: datetime, *, seconds: bool = False) -> str:
    """The local time of an aware `moment`."""
    local = moment.astimezone()
    time = QTime(local.hour, local.minute, local.second)
    if not seconds:
        return QLocale().toString(time, QLocale.FormatType.ShortFormat)
    with_zone = QLocale().timeFormat(QLocale.FormatType.LongFormat)
    return QLocale().toString(time, with_zone.replace("t", "").strip())


def time_and_zone(moment: datetime) -> str:
    """The local time with the name of its zone: for files that are read in another zone."""
    return f"{time_of_day(moment)} {moment.astimezone().tzname()}"


def moment_in_words(moment: datetime, with_date: bool) -> str:  # noqa: FBT001 (the shape of TellTime)
    """The time of day, after the date if that is wanted."""
    return f"{day(moment)}, {time_of_day(moment)}" if with_date else time_of_day(moment)


def is_today(moment: datetime) -> bool:
    """Whether an aware `moment` is of the present day in local time."""
    return moment.astimezone().date() == datetime.now().astimezone().date()


def day(moment: datetime) -> str:
    """The local date of an aware `moment`."""
    return date_in_words(moment.astimezone().date())


def date_in_words(of: date) -> str:
    """A date in a form that leaves no doubt about its order.

    The month is a word; in languages that begin with the year, each number has its own sign.
    """
    locale = QLocale()
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    form = long.partition("dddd")[0].strip() if long.startswith("y") else "d MMM yyyy"
    return locale.toString(QDate(of.year, of.month, of.day), form)
