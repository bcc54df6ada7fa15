"""Asking a mail for many header fields at the price of one look."""

from mailbot.domain.mail import IncomingMail


def first_field(mail: IncomingMail, names: tuple[str, ...]) -> str:
    """The first of these names that the mail carries; "" for none.  Names are case-folded."""
    present = {name for name, _ in mail.headers.fields}
    return next((name for name in names if name in present), "")
