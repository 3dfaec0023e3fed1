"""A network printer that never speaks, good and bad: what is told about a slip is never more than what is known."""

from __future__ import annotations

import socket
import threading
import time

import pytest

from merchant_desk.domain.errors import PrinterUnreachable, PrintInterrupted
from merchant_desk.domain.printer import Fence, PrinterProfile, PrinterStatus
from merchant_desk.printing.conversation import Limits
from merchant_desk.printing.transports.tcp import TcpPrinter
from merchant_desk.services.printing.printer_ports import LaidOut, Outcome, Printed
from tests.fakes.tcp_printer import Manner, TcpPrinterModel

SLIP = LaidOut(b"\x1b@\x1c&" + "주문\n".encode("cp949") + b"\x1dVB\x00", "주문\n")
HUGE = LaidOut(b"\x1b@" + b"A" * 32_000_000 + b"\n\x1dVB\x00", "A\n")
#: More than the model drops after, less than the system's buffers.
MIDDLING = LaidOut(b"\x1b@" + b"A" * 60_000 + b"\n\x1dVB\x00", "A\n")


#: A make that is known to answer nothing: it is not asked.
MUTE = PrinterProfile(fence=Fence.NONE, asks_status=False)
SENT = Printed(Outcome.SENT, answer="no answer")


def printer_at(port, *, connect_timeout_s=2.0, profile=MUTE, **limits):
    chosen = Limits(**{"linger_s": 2.0, **limits})
    return TcpPrinter("127.0.0.1", port, profile, connect_timeout_s=connect_timeout_s, limits=chosen)


def test_slips_arrive_whole_each_over_its_own_connection_and_are_only_sent():
    with TcpPrinterModel() as model:
        printer = printer_at(model.port)
        assert [printer.print_slip(f"j{n}", SLIP) for n in range(3)] == [SENT] * 3
        assert model.wait_for(3) == ["주문\n"] * 3
        assert model.bodies == [SLIP.body] * 3
        assert model.connections == 3
        assert model.fragments == []


def test_a_shared_printer_is_left_free_for_the_till():
    with TcpPrinterModel(one_only=True) as model:
        printer_at(model.port).print_slip("j", SLIP)
        with socket.create_connection(("127.0.0.1", model.port), 2.0) as till:
            till.sendall(SLIP.body)
        assert len(model.wait_for(2)) == 2


def test_nobody_listening_is_unreachable():
    with TcpPrinterModel(Manner.REFUSES) as model:
        with pytest.raises(PrinterUnreachable, match="다른 프로그램이 사용 중") as raised:
            printer_at(model.port).print_slip("j", SLIP)
        assert "전원" in raised.value.action


def test_a_printer_that_takes_no_connection_is_busy():
    # A full queue of waiting connections drops the next one's first packet, as a busy printer does.
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        waiting = []
        for _ in range(3):
            line = socket.socket()
            line.setblocking(False)
            line.connect_ex(listener.getsockname())
            waiting.append(line)
        with pytest.raises(PrinterUnreachable, match="사용 중이거나"):
            printer_at(listener.getsockname()[1], connect_timeout_s=0.2).print_slip("j", SLIP)
        for line in waiting:
            line.close()


def test_an_unknown_name_is_unreachable():
    with pytest.raises(PrinterUnreachable, match="주소를 찾을 수 없습니다"):
        TcpPrinter("printer.invalid", 9100).print_slip("j", SLIP)


def test_another_network_is_unreachable(monkeypatch):
    # Connecting elsewhere fails in the tests as it does without a network; so does looking names up.
    found = [(socket.AF_INET, socket.SOCK_STREAM, 0, "", ("192.0.2.1", 9100))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    with pytest.raises(PrinterUnreachable, match="네트워크"):
        TcpPrinter("192.0.2.1", 9100).print_slip("j", SLIP)


def test_a_printer_that_hangs_up_at_once_never_makes_a_false_success():
    with (
        TcpPrinterModel(Manner.CLOSES_AT_ONCE) as model,
        pytest.raises((PrinterUnreachable, PrintInterrupted), match="끊"),
    ):
        printer_at(model.port).print_slip("j", HUGE)


def test_a_break_in_the_middle_is_perhaps_printed():
    with TcpPrinterModel(Manner.DROPS, drop_after=1_000) as model:
        with pytest.raises(PrintInterrupted, match="출력 중에 끊겼습니다") as raised:
            printer_at(model.port).print_slip("j", MIDDLING)
        assert "나왔는지" in raised.value.action
        assert model.slips == []


def test_a_break_after_all_was_handed_over_is_noticed_in_the_good_bye():
    with (
        TcpPrinterModel(Manner.DROPS, drop_after=522) as model,  # 512 NULs come first
        pytest.raises(PrintInterrupted, match="출력 중에 끊겼습니다"),
    ):
        printer_at(model.port).print_slip("j", SLIP)


def test_a_printer_that_stops_reading_is_given_up_in_time():
    with TcpPrinterModel(Manner.NEVER_READS) as model:
        started = time.monotonic()
        with pytest.raises(PrintInterrupted, match="더 이상 받지 않습니다"):
            printer_at(model.port, send_s=0.3).print_slip("j", HUGE)
        assert time.monotonic() - started < 3.0


def test_a_printer_of_an_unknown_make_that_never_answers_is_asked_once_and_prints_all_the_same():
    with TcpPrinterModel() as model:
        printer = printer_at(model.port, profile=PrinterProfile())
        assert printer.look() == PrinterStatus(speaks=False)
        started = time.monotonic()
        assert [printer.print_slip(f"j{n}", SLIP) for n in range(3)] == [SENT] * 3
        assert time.monotonic() - started < 1.0, "it is not asked again before each slip"
        assert model.wait_for(3) == ["주문\n"] * 3
        assert model.fragments == []


def test_a_printer_that_never_says_good_bye_costs_a_moment_only():
    with TcpPrinterModel(Manner.KEEPS_OPEN) as model:
        started = time.monotonic()
        assert printer_at(model.port, linger_s=0.1).print_slip("j", SLIP) == SENT
        assert time.monotonic() - started < 2.0
        assert model.wait_for(1) == ["주문\n"]


def test_nonsense_from_the_printer_disturbs_nothing():
    with TcpPrinterModel(Manner.CHATTERS) as model:
        assert printer_at(model.port).print_slip("j", SLIP) == SENT
        assert printer_at(model.port).print_slip("k", MIDDLING) == SENT
        assert len(model.wait_for(2)) == 2


def test_close_ends_a_hanging_send_from_another_thread_and_the_next_call_works():
    with TcpPrinterModel(Manner.NEVER_READS) as model, TcpPrinterModel() as healthy:
        printer = printer_at(model.port, send_s=30.0)
        ended = []

        def hang():
            try:
                printer.print_slip("j", HUGE)
            except PrintInterrupted as problem:
                ended.append(problem)

        thread = threading.Thread(target=hang)
        thread.start()
        model.wait_until_begun()
        printer.close()
        thread.join(3.0)
        assert not thread.is_alive()
        assert "멈췄습니다" in ended[0].sentence
        printer._port = healthy.port
        assert printer.print_slip("k", SLIP) == SENT
        assert healthy.wait_for(1) == ["주문\n"]


def test_close_with_nothing_under_way_is_harmless():
    printer = printer_at(1)
    printer.close()
    printer.close()


def test_a_thousand_slips_arrive_once_each():
    with TcpPrinterModel() as model:
        printer = printer_at(model.port)
        for number in range(1_000):
            body = b"\x1b@" + f"no {number}\n".encode() + b"\x1dVB\x00"
            printer.print_slip(f"j{number}", LaidOut(body, ""))
        assert sorted(model.wait_for(1_000)) == sorted(f"no {number}\n" for number in range(1_000))
        assert model.fragments == []
