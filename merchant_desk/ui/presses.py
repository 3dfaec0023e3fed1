"""What a person pressed, said to the desk: guarded against a second press, a refusal is told. It shows nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from merchant_desk.domain.decision import Action
from merchant_desk.domain.errors import DeskError
from merchant_desk.domain.job import Job
from merchant_desk.services.desk_port import Desk

from . import words
from .board.attending import Attending
from .order.slips_told import again_by_key

#: A second press within this time on the same slip is the echo of the first.
_ECHO_S = 2.0


class Presses:
    """Main thread; owned by the window. After each press ``said`` is called; before it ``refused``, if the desk did.

    ``done`` gets a sentence about what a person may not see happen.
    ``monotonic_s`` measures the guard: what is pressed too soon after another order came up is dropped.
    """

    def __init__(
        self,
        desk: Desk,
        attending: Attending,
        monotonic_s: Callable[[], float],
        refused: Callable[[DeskError], None],
        said: Callable[[], None],
        done: Callable[[str], None],
    ) -> None:
        self._desk = desk
        self._attending = attending
        self._monotonic_s = monotonic_s
        self._refused = refused
        self._said = said
        self._done = done
        self._again_at_s: dict[str, float] = {}

    def _say(self, press: Callable[[], None]) -> bool:
        """Say it to the desk; tell whether the desk took it."""
        try:
            press()
        except DeskError as refusal:
            self._refused(refusal)
            return False
        finally:
            self._said()
        return True

    def _say_if_meant(self, press: Callable[[], None]) -> None:
        if self._attending.may_press(self._monotonic_s()):
            self._say(press)

    # --- about an order -------------------------------------------------------------------------------------

    def accept(self, order_id: str, minutes: int) -> bool:
        """Accept an order, unless the press was the echo of another acceptance; tell whether the desk took it."""
        meant = self._attending.may_accept(self._monotonic_s())
        return meant and self._say(lambda: self._desk.accept(order_id, minutes))

    def reject(self, order_id: str, code: str, out_of_stock: tuple[str, ...]) -> None:
        """Reject or cancel an order; its reason, and what has run out, were chosen a moment ago."""
        self._say(lambda: self._desk.reject(order_id, code, out_of_stock=out_of_stock))

    def advance(self, order_id: str, action: Action) -> None:
        """Report how far an order is."""
        self._say_if_meant(lambda: self._desk.advance(order_id, action))

    def answer_customer(self, order_id: str, cancel: bool, code: str) -> None:  # as a signal calls it
        """Grant or deny the cancellation that the customer asks for."""
        self._say_if_meant(lambda: self._desk.answer_customer(order_id, cancel=cancel, code=code))

    def see(self, order_id: str) -> None:
        """Have seen that an order is cancelled."""
        self._say_if_meant(lambda: self._desk.seen(order_id))

    def find_done(self, order_id: str) -> None:
        """Have found at the platform that an uncertain decision holds."""
        self._say_if_meant(lambda: self._desk.found_done(order_id))

    # --- about slips ----------------------------------------------------------------------------------------

    def say_slip_out(self, job_id: str) -> None:
        """Have an uncertain slip in hand."""
        self._say(lambda: self._desk.slip_came_out(job_id))

    def print_again(self, job_id: str) -> None:
        """Want one slip of the selected order once more."""
        jobs = self._desk.jobs_of(self._attending.selected)
        self._print_again(tuple(job for job in jobs if job.job_id == job_id))

    def print_by_key(self) -> None:
        """Want once more what the selected order's paper names beside F6."""
        jobs = again_by_key(self._desk.jobs_of(self._attending.selected))
        if not jobs:
            self._done(words.NOTHING_AGAIN())
        self._print_again(jobs)

    def print_slips(self, jobs: tuple[Job, ...]) -> None:
        """Want these slips once more, of whichever order they are."""
        self._print_again(jobs)

    def _print_again(self, jobs: tuple[Job, ...]) -> None:
        self._say(partial(self._order_again, jobs))

    def _order_again(self, jobs: tuple[Job, ...]) -> None:
        """Order slips again and say where they come out; raises the first refusal, the rest is ordered before."""
        now_s = self._monotonic_s()
        self._again_at_s = {one: at_s for one, at_s in self._again_at_s.items() if now_s - at_s < _ECHO_S}
        printers: list[str] = []
        refusals: list[DeskError] = []
        for job in jobs:
            if job.job_id in self._again_at_s:
                continue
            self._again_at_s[job.job_id] = now_s
            try:
                self._desk.reprint(job.job_id)
            except DeskError as refusal:
                refusals.append(refusal)
            else:
                printers.append(job.printer)
        if printers:
            self._done(words.PRINTING_AGAIN(printers="·".join(dict.fromkeys(printers))))
        if refusals:
            raise refusals[0]

    # --- about the desk -------------------------------------------------------------------------------------

    def poll_now(self) -> None:
        """Ask the platform now."""
        self._say(self._desk.poll_now)

    def silence(self) -> None:
        """Silence what rings."""
        self._say(self._desk.silence)

    def dismiss(self, notice_id: str) -> None:
        """Put a standing sentence away."""
        self._say(lambda: self._desk.dismiss(notice_id))
