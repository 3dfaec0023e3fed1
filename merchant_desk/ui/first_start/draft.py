"""What is written in the wizard, brought into the form that is kept, and what is wrong with it in words. No widgets."""

from __future__ import annotations

import re

from merchant_desk.services.first_start_port import SetupField, ShopDraft

from . import words

#: 36-100 characters: Open Delivery 1.7.0, header x-polling-merchants.
_MERCHANT_LENGTH = range(36, 101)
_DIGITS = re.compile(r"(\d{3})\D?(\d{2})\D?(\d{5})")
#: A scheme with a slip of the finger, htp:/ or https:/: behind a real host's colon stands a port, never a slash.
_SCHEME_MISTYPED = re.compile(r"[a-zA-Z]+:/")
#: A UUID that ends too early. Open Delivery 1.7.0 makes a merchant id of the merchant's document and a UUID.
_UUID_CUT = re.compile(
    r"(?:.*-)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}(?:-[0-9a-f]{0,4}|-[0-9a-f]{4}-[0-9a-f]{0,11})?",
    re.IGNORECASE,
)
_NEAR = re.compile(r"(localhost|127\.\d+\.\d+\.\d+)(:|/|$)")


def whole_address(written: str) -> str:
    """Return an address with its scheme: people write the name alone."""
    text = written.strip().rstrip("/")
    if not text or "://" in text or _SCHEME_MISTYPED.match(text):
        return text
    return f"http://{text}" if _NEAR.match(text) else f"https://{text}"


def dashed(written: str) -> str:
    """Return a business number as 000-00-00000 where it has ten digits; anything else as it was written."""
    text = written.strip()
    found = _DIGITS.fullmatch(text)
    return "-".join(found.groups()) if found else text


def seems_cut(merchant_id: str) -> bool:
    """Tell whether a merchant id looks as if its end was not copied; it may be right all the same."""
    return _UUID_CUT.fullmatch(merchant_id) is not None


def sentence(field: SetupField, draft: ShopDraft) -> str:
    """Return what to say beside a field that would be refused."""
    match field:
        case SetupField.ADDRESS:
            return words.ADDRESS_WRONG() if draft.address else words.ADDRESS_EMPTY()
        case SetupField.NAME:
            return words.NAME_WRONG() if draft.name else words.NAME_EMPTY()
        case SetupField.MERCHANT:
            return _merchant(draft.merchant_id)
        case SetupField.BUSINESS:
            return words.BUSINESS_WRONG()
        case SetupField.CITY:
            return words.CITY_EMPTY()
        case SetupField.CLIENT:
            return words.CLIENT_WRONG() if draft.client_id else words.CLIENT_EMPTY()
        case SetupField.SECRET:
            return words.SECRET_WRONG() if draft.client_secret else words.SECRET_EMPTY()


def _merchant(merchant_id: str) -> str:
    if not merchant_id:
        return words.MERCHANT_EMPTY()
    if len(merchant_id) not in _MERCHANT_LENGTH:
        return words.MERCHANT_LENGTH(count=len(merchant_id))
    return words.MERCHANT_SIGNS()
