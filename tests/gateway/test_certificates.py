"""Why a certificate is not accepted, as each system says it; verification itself is tested over real TLS."""

import ssl

import pytest

from merchant_desk.gateway.certificates import not_accepted


def refused(code: int) -> str:
    error = ssl.SSLCertVerificationError("not accepted")
    error.verify_code = code
    return str(not_accepted([OSError(), error], "detail"))


@pytest.mark.parametrize(
    ("codes", "said", "advice"),
    [
        ((10, -2146762495, 0x800B0101, -67818), "(기간 지남)", "날짜와 시간을 먼저"),
        ((9, -67819), "(기간 시작 전)", "날짜와 시간을 먼저"),
        ((62, 64, -2146762481, 0x800B010F, -67602), "(다른 서버의 인증서)", "와이파이 로그인 화면"),
        ((18, 19, 20, -2146762487, -67843), "확인할 수 없습니다. ", "백신 프로그램"),
    ],
)
def test_each_system_s_finding_has_the_same_words(codes, said, advice):
    for code in codes:
        assert said in refused(code)
        assert advice in refused(code)


def test_a_handshake_that_fails_otherwise_names_no_certificate_s_fault():
    said = str(not_accepted([ssl.SSLError("wrong version number")], "detail"))
    assert said.startswith("플랫폼과 보안 연결을 맺지 못했습니다. ")
    assert "인증서" not in said
