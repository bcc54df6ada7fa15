"""A headless Chromium for the tests: it draws pages from memory, and has no network.

Playwright keeps an event loop running in the thread that started it, which other tests in the same process
would stumble over; so it lives in a thread of its own.
"""

import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from importlib.util import find_spec
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from playwright.sync_api import Page

    T = TypeVar("T")

CHROMIUM = shutil.which("chromium")
MISSING = [name for name in ("playwright", "axe_playwright_python") if find_spec(name) is None]
_FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


class Browser:
    """One Chromium for many pages."""

    def __init__(self) -> None:
        self._thread = ThreadPoolExecutor(1, "chromium")
        self._thread.submit(self._start).result()

    def _start(self) -> None:
        from playwright.sync_api import sync_playwright

        self._playwright = sync_playwright().start()
        self._chromium = self._playwright.chromium.launch(executable_path=CHROMIUM, args=list(_FLAGS))
        self._context = self._chromium.new_context(offline=True)
        self._usual = self._context.new_page()

    def run(self, deed: "Callable[[Page], T]") -> "T":
        """What `deed` says of the page that is always open."""
        return self._thread.submit(deed, self._usual).result()

    def run_alone(self, deed: "Callable[[Page], T]") -> "T":
        """What `deed` says of a page of its own, in which nothing has happened yet."""
        return self._thread.submit(self._alone, deed).result()

    def _alone(self, deed: "Callable[[Page], T]") -> "T":
        page = self._context.new_page()
        try:
            return deed(page)
        finally:
            page.close()

    def close(self) -> None:
        """End it."""
        self._thread.submit(self._stop).result()
        self._thread.shutdown()

    def _stop(self) -> None:
        self._chromium.close()
        self._playwright.stop()


def axe() -> str:
    """The source of axe-core, which knows what WCAG asks of a page."""
    return files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
