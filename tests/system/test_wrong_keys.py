"""Everything that is wrong in a provisioning file is told at once, each in the words of the reader."""

import pytest

from merchant_desk.domain.errors import SettingsError
from merchant_desk.system.provisioning.provision import parse_provisioning
from merchant_desk.system.provisioning.wrong_keys import MOST, wrong_keys
from tests.system.test_provision import FILE, SEALED_LINE, WRONG, changed
from tests.system.test_sample import every_line_used


def told(text: str) -> list[str]:
    return [error.sentence for error in wrong_keys(text.encode())]


def test_a_right_file_has_nothing_wrong():
    assert told(FILE) == []
    assert told(every_line_used()) == []


@pytest.mark.parametrize(("old", "new", "sentence"), WRONG, ids=[new[:30] for _old, new, _told in WRONG])
def test_what_the_reader_says_first_is_among_it(old, new, sentence):
    text = changed(old, new)
    found = told(text)
    with pytest.raises(SettingsError) as raised:
        parse_provisioning(text.encode())
    assert raised.value.sentence in found
    assert any(sentence in one for one in found)


def test_many_mistakes_in_many_tables_are_told_together():
    text = FILE.replace('name = "행복분식 수원점"', "name = 5").replace(
        "copies = 1", "copies = 9\nbakcup = 1"
    )
    text = text.replace('region = "수원시"', 'regoin = "수원시"').replace(
        "preparation_min = 20", "preparation_min = 0"
    )
    text = text.replace("https://", "ftp://").replace('"kitchen", "delivery"', '"kitchen", "bar"')
    text += '[bell]\nvolume_percent = 0\nspeaks = 1\n[[menu_categories]]\nname = "음료"\nwords = []\n'
    text += '[books]\ntable = "x"\n'
    text += '[[books.rates]]\nvalid_from = "x"\ncommission = "x"\n[[books.rates]]\nvalid_from = "y"\n'
    found = told(text)
    keys = [sentence.split("'")[1] for sentence in found]
    assert sorted(keys) == [
        "bell.speaks",
        "bell.volume_percent",
        "books.rates.commission",
        "books.rates.commission",
        "books.rates.valid_from",
        "books.table",
        "menu_categories.words",
        "printers.bakcup",
        "printers.copies",
        "printers.slips",
        "rules.preparation_min",
        "shops.name",
        "shops.platform.base_url",
        "shops.regoin",
    ]
    assert len(set(found)) == len(found)


def test_a_secret_that_is_wrong_is_not_called_missing_besides():
    assert [one.split("'")[1] for one in told(changed('"s3cret"', '"s3\\ncret"'))] == [
        "shops.platform.client_secret"
    ]
    assert len(told(changed('client_secret = "s3cret"', SEALED_LINE[:50] + '"'))) == 1
    both = told(changed('client_secret = "s3cret"', f'client_secret = "s3cret"\n{SEALED_LINE}'))
    assert len(both) == 1


def test_what_is_no_table_at_all_ends_it_in_one_sentence():
    assert len(told("a = = 1")) == 1
    assert len(told("shops = 1")) == 1
    assert "번째 줄" in told(FILE[: FILE.index("region") + 10])[0], (
        "a stick that was pulled out while it was written"
    )
    assert len(told(FILE + "\n" + "".join(f"x{number} = 1\n" for number in range(200)))) == MOST
    assert len(wrong_keys(b"\xff")) == 1
