"""A secret is wiped from its file once: nothing else of the file changes, and what cannot be wiped is said."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from merchant_desk.domain.errors import SettingsError
from merchant_desk.system.provisioning.file_text import read_text
from merchant_desk.system.provisioning.provision import parse_provisioning
from merchant_desk.system.provisioning.secret_lines import with_sealed, without_secrets
from merchant_desk.system.provisioning.wiped_file import wipe_secret
from tests.system.test_provision import FILE, SEALED_LINE, changed

PLAIN_LINE = 'client_secret = "s3cret"'
#: Ways in which people write the same line, each with what is left of it.
WAYS = [
    (PLAIN_LINE, 'client_secret = ""'),
    (
        "client_secret='s3cret'   # 받은 것 client_secret = \"x\"",
        'client_secret=""   # 받은 것 client_secret = "x"',
    ),
    ('"client_secret" = "s3\\u0063ret"', '"client_secret" = ""'),
    ("client_secret = '''s3cret'''", 'client_secret = ""'),
    ('client_secret = """\ns3cret"""', 'client_secret = ""'),
    ('client_secret\t=\t"s3cret" #"', 'client_secret\t=\t"" #"'),
    (SEALED_LINE, 'client_secret_sealed = ""'),
]
INLINE = FILE.replace("\n[shops.platform]\n", "\nplatform = { ").replace("[[printers]]", "}\n[[printers]]", 1)


def write(tmp_path: Path, body: bytes) -> tuple[Path, Path]:
    folder = tmp_path / "USB 드라이브"
    folder.mkdir(exist_ok=True)
    path = folder / "가게 등록.toml"
    path.write_bytes(body)
    return path, folder


def wipe(path: Path) -> str:
    text = parse_provisioning(path.read_bytes()).text
    assert text is not None
    return wipe_secret(path, text)


@pytest.mark.parametrize(("line", "left"), WAYS, ids=[line[:24] for line, _left in WAYS])
@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_the_value_alone_goes_in_the_files_own_encoding(tmp_path, line, left, coding):
    text = changed(PLAIN_LINE, line).replace("\n", "\r\n")
    path, folder = write(tmp_path, text.encode(coding))
    assert wipe(path) == ""
    assert path.read_bytes() == text.replace(line.replace("\n", "\r\n"), left).encode(coding)
    assert [one.name for one in folder.iterdir()] == [path.name]
    with pytest.raises(SettingsError, match="한 번 쓴 등록 파일"):
        parse_provisioning(path.read_bytes())


def test_a_secret_within_a_line_of_its_table_goes_too(tmp_path):
    platform = INLINE[INLINE.index("platform = {") : INLINE.index("}")]
    text = INLINE.replace(platform, ", ".join(platform.split("\n")[:-2]).replace("{ ,", "{") + " ")
    path, _folder = write(tmp_path, text.encode())
    assert wipe(path) == ""
    assert path.read_text(encoding="utf-8") == text.replace('"s3cret"', '""')


def test_other_names_comments_and_texts_are_no_secrets():
    text = 'name = "client_secret = \\"x\\""\n# client_secret = "y"\nmy_client_secret = "z"\nclient_secret_env = "A"\n'
    assert without_secrets(text) == text
    assert with_sealed(f'{text}client_secret = "s"', "md1") == f'{text}client_secret_sealed = "md1"'


def test_blanks_reach_the_disk_before_the_file_is_written_anew(tmp_path, monkeypatch):
    seen = []
    path, _folder = write(tmp_path, FILE.encode("utf-16"))
    real = os.fsync

    def watched(number):
        real(number)
        seen.append(path.read_bytes())

    monkeypatch.setattr(os, "fsync", watched)
    assert wipe(path) == ""
    assert seen == [
        FILE.replace("s3cret", "      ").encode("utf-16"),
        FILE.replace("s3cret", "").encode("utf-16"),
    ]


def test_a_file_that_was_changed_or_taken_away_in_between_is_left(tmp_path):
    path, _folder = write(tmp_path, FILE.encode())
    text = read_text(FILE.encode())
    path.write_bytes(FILE.replace("s3cret", "another").encode())
    assert "그 사이에 바뀌어" in wipe_secret(path, text)
    assert b"another" in path.read_bytes()
    path.unlink()
    assert "그 사이에 없어져" in wipe_secret(path, text)


@pytest.mark.parametrize(
    ("number", "told"), [(errno.EROFS, "등록 파일이 읽기 전용이라"), (errno.EIO, "지우지 못했습니다")]
)
def test_a_file_that_cannot_be_written_is_told_in_one_sentence(tmp_path, monkeypatch, number, told):
    path, _folder = write(tmp_path, FILE.encode())
    text = read_text(FILE.encode())
    real = Path.open

    def refuses(self, mode="r", *rest, **named):
        if "+" in mode:
            raise OSError(number, "refused")
        return real(self, mode, *rest, **named)

    monkeypatch.setattr(Path, "open", refuses)
    sentence = wipe_secret(path, text)
    assert told in sentence
    assert "잘 보관해 주세요" in sentence
    assert path.read_bytes() == FILE.encode()


def test_a_key_that_is_written_so_that_it_is_not_found_is_told(tmp_path):
    path, _folder = write(tmp_path, changed("client_secret =", '"client\\u005fsecret" =').encode())
    assert "찾아 지우지 못했습니다" in wipe(path)
