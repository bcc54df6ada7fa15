"""Other people in a complainant's papers."""

from mailbot.domain.papers import BlackOut, CasePapers, Named, Paper, PaperTable
from mailbot.rules.third_parties import BLACK, Parties, black_out, found, names

TEXT = "Dear Sir, Mrs Ash and Sam de Wit laughed. Kind Regards, write to sam@wit.example.\nPat Lee"
PAPERS = CasePapers(
    "IHM-2026-0001", "IHM",
    (PaperTable("What happened", ("when", "what"), (("Monday", "Owen Thackeray took it"),)),),
    (Paper("mail 1", "mails/1", (("From", "Pat Lee <pat@lee.example>"),), TEXT, None),
     Paper("letter 1", "letters/1", (), "Dear Pat Lee, Complaints Procedure, Page Two", None)),
)  # fmt: skip
KNOWN = Parties(("Pat Lee", "pat@lee.example"), ("IHM",), ("Owen Thackeray", "Nobody Here"))


def test_everybody_else_is_found_with_where() -> None:
    """Staff, titles, names in a mail, addresses; not the complainant, nor what only looks like a name."""
    told = {one.text: one.where for one in found(PAPERS, KNOWN)}

    assert {"Owen Thackeray", "Ash", "Sam de Wit", "sam@wit.example"} == set(told)
    assert ("What happened",) == told["Owen Thackeray"]
    assert ("mail 1",) == told["Ash"]
    assert all(one.redact for one in found(PAPERS, KNOWN))


def test_names_are_blacked_out_whole_and_in_parts() -> None:
    """Across a line break too; words that only begin like it stay."""
    own = ("Pat Lee",)
    assert f"{BLACK} and {BLACK}; Owens stays" == black_out(
        "OWEN\nThackeray and Thackeray; Owens stays", ["Owen Thackeray"], own
    )
    assert f"{BLACK} wrote" == black_out("sam@wit.example wrote", ["sam@wit.example"], own)
    assert names("Mrs Ash", ["Ash"], own)
    assert not names("Mrs Ashton", ["Ash"], own)


def test_a_name_that_is_the_complainants_too_stays_theirs() -> None:
    """Kim Lee is Pat Lee's sister: Pat's own name is Pat's to read."""
    assert f"Pat Lee and {BLACK}" == black_out("Pat Lee and Kim Lee", ["Kim Lee"], ("Pat Lee",))


def test_what_a_person_spared_is_not_blacked_out() -> None:
    """The words are those that are still to go."""
    said = BlackOut((Named("Jo Ash", ("mail 1",)), Named("Kim Fox", ("mail 1",), redact=False)), (), ())
    assert ("Jo Ash",) == said.words
