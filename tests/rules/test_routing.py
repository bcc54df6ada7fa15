"""Who gets a case, and who must not."""

import pytest

from mailbot.domain.case import CaseKind
from mailbot.domain.mail import Address, IncomingMail
from mailbot.rules import routing
from tests.support.papers import mail, office

IHM, IMI = office("ihm"), office("imi")
NOBODY = frozenset[str]()


def test_without_a_case_of_its_own_a_mail_waits_for_the_triage_group() -> None:
    """R27: whoever decides what a mail is, decides it."""
    assert routing.triage_group(IHM, NOBODY) == IHM.directory.with_role("triage")


SAM = IMI.directory.with_role("duty_handler")[0]
SURNAME = SAM.name.rpartition(" ")[2]


@pytest.mark.parametrize(
    "about",
    [
        mail(f"{SAM.name} was rude to me."),
        mail(f"{SAM.name.upper()}\nwas rude"),
        mail(f"I spoke to Mr {SURNAME} twice."),
        mail("See below.", subject=f"Complaint about {SAM.name}"),
        mail(f"Mail me, not {SAM.address}."),
        mail("Personal.", to=(Address("", SAM.address.upper()),)),
    ],
    ids=["full name", "in capitals over two lines", "title and surname", "subject", "address", "addressed"],
)
def test_staff_whom_a_mail_names_or_addresses_are_concerned(about: IncomingMail) -> None:
    """Scenarios 17 to 19: they neither own the case nor hear of it from us."""
    assert SAM.id in routing.concerned(about, IMI.directory.people)


def test_a_bare_forename_or_surname_concerns_nobody() -> None:
    """Half the members share one; a person still sees the mail."""
    forename = SAM.name.split()[0]

    assert routing.concerned(mail(f"Thanks to {forename} for the help."), IMI.directory.people) == NOBODY


def test_a_director_hears_of_a_complaint_in_their_area_unless_it_concerns_them() -> None:
    """7.3, AMB1."""
    copies = routing.copied_in(IHM, CaseKind.COMPLAINT, "other", NOBODY)

    assert ["director_mc" in person.roles for person in copies] == [True]
    assert routing.copied_in(IHM, CaseKind.COMPLAINT, "other", frozenset({copies[0].id})) == ()


def test_the_chief_executive_hears_of_every_appeal() -> None:
    """9.3."""
    told = routing.copied_in(IHM, CaseKind.APPEAL, "", NOBODY)

    assert any("chief_executive" in person.roles for person in told)


def test_somebody_is_told_when_mailbot_needs_a_person() -> None:
    assert routing.administrators(IHM)
    assert routing.officers(IMI)
