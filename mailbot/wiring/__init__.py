"""The composition root: the only room that names concrete adapters."""

from mailbot.adapters.bundle import Manifest, read_manifest
from mailbot.adapters.case_folder import write_folder, write_private
from mailbot.adapters.clocks import SetClock, SystemClock
from mailbot.adapters.own_templates import Standing
from mailbot.adapters.service import Systemd
from mailbot.adapters.steady_clock import SteadyClock
from mailbot.desk.erasing import Erasing
from mailbot.rules.third_parties import Parties
from mailbot.wiring.backups import (
    fingerprint,
    make_backup,
    mark_restored,
    put_back,
    refuse_while_alive,
    restore_configuration,
)
from mailbot.wiring.data_rights import auditing, erasing, holding
from mailbot.wiring.exporting import blacked_out, gather, parties, proposed
from mailbot.wiring.house import House, Trial
from mailbot.wiring.letter_checks import Tried, letter_remarks, try_letters
from mailbot.wiring.logins import Logins
from mailbot.wiring.logs import ObservingLog, QuietLog, log_to_stderr, quiet
from mailbot.wiring.observing import Watching
from mailbot.wiring.page import attention, health_page, status_report
from mailbot.wiring.parts import (
    files_sent_itself,
    is_local,
    migrate,
    open_courier,
    open_mailbox,
    open_register,
    self_letter,
)
from mailbot.wiring.rehearsing import Rehearsing
from mailbot.wiring.releasing import bytes_of, releasing
from mailbot.wiring.samples import preview_letters
from mailbot.wiring.start import patient_house
from mailbot.wiring.templates import (
    edit_template,
    overtaken,
    own_templates,
    template_differences,
    template_seen,
)
from mailbot.wiring.upgrading import copy_before_migrating, is_older
from mailbot.wiring.watch import expiries, limits, second_courier
from mailbot.wiring.weeks import digests_now, preview_digests

__all__ = [
    "Erasing",
    "House",
    "Logins",
    "Manifest",
    "ObservingLog",
    "Parties",
    "QuietLog",
    "Rehearsing",
    "SetClock",
    "Standing",
    "SteadyClock",
    "SystemClock",
    "Systemd",
    "Trial",
    "Tried",
    "Watching",
    "attention",
    "auditing",
    "blacked_out",
    "bytes_of",
    "copy_before_migrating",
    "digests_now",
    "edit_template",
    "erasing",
    "expiries",
    "files_sent_itself",
    "fingerprint",
    "gather",
    "health_page",
    "holding",
    "is_local",
    "is_older",
    "letter_remarks",
    "limits",
    "log_to_stderr",
    "make_backup",
    "mark_restored",
    "migrate",
    "open_courier",
    "open_mailbox",
    "open_register",
    "overtaken",
    "own_templates",
    "parties",
    "patient_house",
    "preview_digests",
    "preview_letters",
    "proposed",
    "put_back",
    "quiet",
    "read_manifest",
    "refuse_while_alive",
    "releasing",
    "restore_configuration",
    "second_courier",
    "self_letter",
    "status_report",
    "template_differences",
    "template_seen",
    "try_letters",
    "write_folder",
    "write_private",
]
