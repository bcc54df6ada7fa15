"""Bounces, automatic replies and ordinary mail told apart, and nobody answered who should not be."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence

from mailbot.rules.decision import Decision, KeepFeedback, Open, RefuseAnonymous
from tests.bench.collected.mails import Collected
from tests.bench.report import Cell, Report, share

BOUNCES = frozenset({"bounce", "delay_warning", "delivered_dsn"})
ORDINARY = frozenset({"human", "ham", "spam"})
# Not as upstream has it; each was looked at.
RECLASSED = {
    # An out-of-office answer among the ordinary mail.
    "spamassassin/easy-ham-1__00033.2ceb520d2c6500ccf24357f2ebdce618.eml": "auto_reply",
    # A person passes on a bounce.
    "sisimai/err__make-test-36.eml": "",
    "sisimai/lhost-sendmail-14.eml": "",
}
# Labelled as bounces; by their own words they are delays, and another attempt follows.
_DELAYS = frozenset(
    {
        "sisimai/lhost-exim-38.eml",
        "sisimai/lhost-exim-41.eml",
        "sisimai/lhost-gmail-06.eml",
        "sisimai/lhost-gmail-09.eml",
        "sisimai/lhost-gmail-17.eml",
        "sisimai/lhost-opensmtpd-04.eml",
        "sisimai/lhost-zoho-04.eml",
    }
)
_EXPECTED = {
    **dict.fromkeys((*BOUNCES, "bounce_notice_no_dsn"), frozenset({"bounce"})),
    "auto_reply": frozenset({"auto_reply"}),
    "read_receipt": frozenset({"auto_reply"}),
    # R34 puts abuse reports with bounces and DMARC reports with list mail; some samples are both.
    "feedback_report": frozenset({"bounce", "list_or_bulk"}),
    "machine_report": frozenset({"list_or_bulk"}),
}


def verdict_of(one: Collected) -> str:
    return RECLASSED.get(one.name, one.verdict)


def report_kinds(report: Report, mails: Sequence[Collected], *, listed: bool) -> None:
    classed = [one for one in mails if verdict_of(one)]
    table = Counter((verdict_of(one), one.kind or "held") for one in classed)
    kinds = sorted({kind for _, kind in table})
    rows: list[tuple[Cell, ...]] = [
        (verdict, sum(table[verdict, kind] for kind in kinds), *(table[verdict, kind] for kind in kinds))
        for verdict in sorted({verdict for verdict, _ in table})
    ]
    report.table("Read as", ("is", "mails", *kinds), rows)
    bounces = [one for one in classed if verdict_of(one) in BOUNCES]
    automatic = [one for one in classed if verdict_of(one) in {"auto_reply", "read_receipt"}]
    ordinary = [one for one in classed if verdict_of(one) in ORDINARY]
    machines = [one for one in classed if verdict_of(one) in {"machine_report", "feedback_report"}]
    report.at_least("bounces, recall", _share(bounces, lambda one: one.kind == "bounce"), 0.97)
    report.at_most("bounces, false ones in ordinary mail", sum(one.kind == "bounce" for one in ordinary), 2)
    report.at_least(
        "automatic replies, recall", _share(automatic, lambda one: one.kind == "auto_reply"), 0.90
    )
    report.at_most("automatic replies, false ones", sum(one.kind == "auto_reply" for one in ordinary), 0)
    report.at_least("machine reports, recall", _share(machines, _as_expected), 0.9)
    if listed:
        wrong = [
            (one.name, verdict_of(one), one.kind or "held", _why(one))
            for one in classed
            if not _as_expected(one)
        ]
        report.table("Read as something else", ("mail", "is", "read as", "because"), wrong)


def _share(mails: Sequence[Collected], right: Callable[[Collected], bool]) -> float:
    return share(sum(map(right, mails)), len(mails))


def _as_expected(one: Collected) -> bool:
    """Ordinary mail is right as anything but a machine's report or answer."""
    expected = _EXPECTED.get(verdict_of(one))
    return one.kind not in {"bounce", "auto_reply", ""} if expected is None else one.kind in expected


def _why(one: Collected) -> str:
    """The reasons' constants alone: their words are the mail's."""
    return (
        ", ".join(because.reason for because in one.reading.kind.because)
        if one.reading
        else one.held or one.fault
    )


def report_details(report: Report, mails: Iterable[Collected], *, listed: bool) -> None:
    """What a bounce says: whom it is about, with which status, and whether the letter failed."""
    right: Counter[str] = Counter()
    total: Counter[str] = Counter()
    wrong = []
    for one in mails:
        if verdict_of(one) not in BOUNCES or one.reading is None or one.reading.bounce is None:
            continue
        for what, good in _details(one):
            total[what] += 1
            right[what] += good
            if not good:
                wrong.append((one.name, what, verdict_of(one)))
    rows = [(what, total[what], right[what], share(right[what], total[what])) for what in sorted(total)]
    report.table("What bounces say, of those read as bounces", ("what", "labelled", "right", "share"), rows)
    if listed:
        report.table("Bounces misread", ("mail", "what", "is"), wrong)


def _details(one: Collected) -> Iterable[tuple[str, bool]]:
    assert one.reading is not None
    assert one.reading.bounce is not None
    report = one.reading.bounce
    found = {status.recipient.casefold().strip("<>") for status in report.recipients}
    wanted = {name.casefold() for name in one.label.get("recipients", ())}
    if wanted:
        yield "every recipient (flufl)", wanted <= found
    statuses = {status.status for status in report.recipients}
    derived = (one.label.get("derived") or {}).get("dsn_status", ())
    if derived:
        yield (
            "every status of the report",
            {status.split()[0] for status in derived if status.split()} <= statuses,
        )
    verdict = "delay_warning" if one.name in _DELAYS else verdict_of(one)
    yield f"failed or not, {verdict}", report.failed is (verdict == "bounce")


def report_answers(report: Report, mails: Sequence[Collected], *, listed: bool) -> None:
    """Acknowledgements that would go out, each mail taken as written to us."""
    rows = []
    for words, decided in (("shared mailbox", _shared), ("box for complaints alone", _dedicated)):
        answered = [one for one in mails if _acknowledges(decided(one))]
        false = [one for one in answered if not _may_be_answered(one)]
        letters = [one for one in mails if _writes(decided(one)) and not _may_be_answered(one)]
        opened = [one for one in mails if isinstance(decided(one), Open)]
        rows.append((words, len(opened), len(answered), len(false), len(letters)))
        if listed:
            report.table(
                f"Answered, {words}",
                ("mail", "is", "because"),
                [(one.name, verdict_of(one), _why(one)) for one in letters],
            )
        report.at_most(f"acknowledged though no human complaint, {words}", len(false), 0)
    heads = ("as written to", "cases opened", "acknowledged", "of these false", "any letter, false")
    report.table("Letters", heads, rows)
    asked = [one for one in mails if one.label.get("suppress_ack") is not None and one.reading is not None]
    never = [one for one in asked if one.label["suppress_ack"]]
    held = [one for one in never if not _would_answer(one)]
    free = [one for one in asked if not one.label["suppress_ack"]]
    answerable = [one for one in free if _would_answer(one)]
    report.table(
        "What other systems' tests say of automatic answers",
        ("they say", "mails", "so do we"),
        [("never answer", len(never), len(held)), ("answer", len(free), len(answerable))],
    )
    if listed:
        same = {one.name for one in (*held, *answerable)}
        others = [(one.name, _why(one)) for one in asked if one.name not in same]
        report.table("Other systems differ", ("mail", "because"), others)


def _shared(one: Collected) -> Decision | None:
    return one.decision


def _dedicated(one: Collected) -> Decision | None:
    return one.in_dedicated_box


def _acknowledges(decision: Decision | None) -> bool:
    return isinstance(decision, Open) and not decision.by_hand


def _writes(decision: Decision | None) -> bool:
    refused = isinstance(decision, RefuseAnonymous) and not decision.by_hand
    return _acknowledges(decision) or refused or (isinstance(decision, KeepFeedback) and decision.thank)


def _may_be_answered(one: Collected) -> bool:
    """A person's complaint, as its heading says: the mails made to hurt are such."""
    return one.folder == "hostile_synthetic"


def _would_answer(one: Collected) -> bool:
    """Were it a complaint, a machine would answer it."""
    assert one.reading is not None
    return one.reading.reply.safe and one.kind not in {"auto_reply", "bounce", "list_or_bulk", "spam"}
