"""Who else may help (IMI SCO10, FUR3 to FUR10)."""

from mailbot.domain.case import Case
from mailbot.domain.procedure import Office
from mailbot.domain.terms import Exclusion


def signposts(office: Office, case: Case, exclusion: Exclusion | None) -> tuple[tuple[str, str], ...]:
    """Names and addresses by exclusion, nation and head; those for after an appeal where it is None.

    Whoever may come back is sent elsewhere only by a signpost for that very exclusion: a body that hears
    what has been to the end would send them back.
    """
    dossier = case.dossier
    return tuple(
        (one.name, one.address)
        for one in office.procedure.signposts
        if one.after_appeal == (exclusion is None)
        and _goes_with(exclusion, one.codes)
        and (not one.nations or dossier.nation in one.nations)
        and (not one.heads or dossier.head in one.heads)
        and (dossier.public_body or not one.public_body)
    )


def _goes_with(exclusion: Exclusion | None, codes: tuple[str, ...]) -> bool:
    if not codes:
        return exclusion is None or not exclusion.come_back
    return exclusion is not None and exclusion.code in codes
