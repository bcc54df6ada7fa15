"""Whether a complaint is in scope, in time, and under the right policy (IMI SCO, BEF, HAN3)."""

from dataclasses import replace
from datetime import date

from mailbot.domain import act as acts
from mailbot.domain.case import Case
from mailbot.domain.errors import ActRefused
from mailbot.domain.event import Noted
from mailbot.domain.letter import LetterFacts, Template
from mailbot.domain.lifecycle import State, Step
from mailbot.domain.procedure import Office
from mailbot.domain.terms import Exclusion
from mailbot.rules import appeals, course, windows
from mailbot.rules.acts import answers, ending
from mailbot.rules.acts.doing import Doing, demand, need_head
from mailbot.rules.signposts import signposts

TOLD = frozenset({"review", "promised"})  # duties that the letter on scope meets


def scope_in(doing: Doing, act: acts.ScopeIn) -> None:
    """The complainant learns that it is looked into, what comes next, and by when (HAN3)."""
    need_head(doing)
    ending.wait_for_outcome(doing.draft)
    calendar = doing.office.calendar
    if act.hear_by <= doing.today or not calendar.is_working_day(act.hear_by):
        what = f"{act.hear_by:%A %d %B %Y} is not a working day to come."
        raise ActRefused("NOT_A_WORKING_DAY_TO_COME", what, "Give the day by which they hear again.")
    facts = replace(course.about(doing.draft), words=act.steps.strip())
    # Written while the case is still under review, so that its delivery keeps that promise.
    answers.promise(doing.draft, Template.NEXT_STEPS, facts, act.hear_by)
    doing.draft.move(Step.SCOPED_IN, State.INVESTIGATION, "IN_SCOPE")


def scope_out(doing: Doing, act: acts.ScopeOut) -> None:
    """Out of scope, for a reason of this case: there are no blanket refusals (SCO9)."""
    need_head(doing)
    exclusion = doing.procedure.exclusion(act.code.upper())
    if exclusion is None:
        known = ", ".join(one.code for one in doing.procedure.exclusions)
        what = f"“{act.code}” is no exclusion of the procedure."
        raise ActRefused("UNKNOWN_EXCLUSION", what, f"Write one of: {known}.")
    why = "every refusal needs its own reason."
    reason = demand(act.reason, "REASON_MISSING", why, "Write why this complaint is out of scope.")
    turn_away(doing, exclusion, reason)


def turn_away(doing: Doing, exclusion: Exclusion, reason: str) -> None:
    """Tell them so; the promise to review is kept once they know."""
    template = Template.EXHAUST if exclusion.come_back else Template.OUT_OF_SCOPE
    facts = replace(
        course.about(doing.draft),
        exclusion=exclusion.title,
        reason=reason,
        signposts=signposts(doing.office, doing.case, exclusion),
        come_back_by=_last_day_to_come_back(doing.office, doing.case),
    )
    ending.end(doing.draft, Step.SCOPED_OUT, State.OUT_OF_SCOPE, exclusion.code, owed=TOLD)
    course.to_complainant(doing.draft, template, facts, TOLD)


def _last_day_to_come_back(office: Office, case: Case) -> date | None:
    """The end of the time within which the incident is heard at all, if both are known (R25)."""
    limit, incident = office.procedure.windows.heard, case.dossier.incident
    if limit is None or incident is None:
        return None
    return windows.last_day_to_raise(incident, limit, office.rights_calendar)


def band(office: Office, case: Case) -> windows.Band | None:
    """How late a complaint was raised: advice to a person; None where that cannot be said (R25)."""
    terms, dossier = office.procedure.windows, case.dossier
    if terms.in_time is None or terms.heard is None or dossier.incident is None:
        return None
    received = office.rights_calendar.office_day(case.received_at)
    raised = min(filter(None, [dossier.raised, received]))
    limits = windows.TimeLimits(terms.in_time, terms.heard)
    return windows.band(dossier.incident, raised, limits, office.rights_calendar)


def admit_late(doing: Doing, act: acts.AdmitLate) -> None:
    """Heard although late: an appeal goes up, a complaint goes on."""
    why = "an exception needs a reason."
    reason = demand(act.reason, "REASON_MISSING", why, "Write why it is heard all the same.")
    if doing.case.state is not State.APPEAL_LATE:
        _need_discretion(doing)
        doing.draft.note(Noted(f"ADMITTED_LATE {reason}", ""))
        return
    draft = doing.draft
    appeals.go_up(draft, Step.LATE_ADMITTED, appeals.late_appeal_received_at(draft.case), "LATE_ADMITTED")
    heard_by = course.in_words(doing.office.directory.by_id(draft.case.handler))
    facts = replace(course.about(draft), reason=reason, heard_by=heard_by)
    course.to_complainant(draft, Template.LATE_ADMITTED, facts)
    appeals.tell_hearers(draft)


def refuse_late(doing: Doing, act: acts.RefuseLate) -> None:
    """Not heard, being late."""
    why = "a refusal needs a reason."
    reason = demand(act.reason, "REASON_MISSING", why, "Write why it is not heard.")
    if doing.case.state is not State.APPEAL_LATE:
        _need_discretion(doing)
        exclusion = doing.procedure.time_bar
        if exclusion is None:
            raise ActRefused("NO_TIME_LIMIT", "the procedure has no time limit.", "Use another reason.")
        turn_away(doing, exclusion, reason)
        return
    facts = replace(course.about(doing.draft), reason=reason, appeal_by=doing.dossier.appeal_by)
    ending.end(doing.draft, Step.LATE_REFUSED, State.CLOSED, "LATE_REFUSED")
    course.to_complainant(doing.draft, Template.LATE_REFUSED, facts)


def _need_discretion(doing: Doing) -> None:
    """A complaint raised in time is not late, whoever says so (BEF1)."""
    where = band(doing.office, doing.case)
    if where is None:
        raise ActRefused(
            "INCIDENT_UNKNOWN", "nobody has said when it happened.", "Give the date of the incident first."
        )
    if where is windows.Band.IN_TIME:
        raise ActRefused("IN_TIME", "the complaint was raised in time.", "Go on with the review.")


def reroute(doing: Doing, act: acts.Reroute) -> None:
    """Another policy takes it over (SCO12)."""
    policy = doing.procedure.policy(act.policy.casefold())
    if policy is None:
        known = ", ".join(one.name for one in doing.procedure.policies) or "(there is none)"
        what = f"“{act.policy}” is no policy that the procedure names."
        raise ActRefused("UNKNOWN_POLICY", what, f"Write one of: {known}.")
    facts = replace(course.about(doing.draft), policy_title=policy.title, policy_address=policy.address)
    ending.end(doing.draft, Step.REROUTED, State.REROUTED, policy.name.upper(), owed=TOLD)
    course.to_complainant(doing.draft, Template.REROUTED, facts, TOLD)
    if policy.address:
        task = LetterFacts(
            problem=f"The matter belongs under the {policy.title}.",
            remedy=f"Please pass the mails of this case on to {policy.address}.",
        )
        course.to_staff(doing.draft, Template.TASK, doing.actor, task)

