"""What every vault keeps, in memory or in the system's keyring; also run as a child with a keyring of its own."""

from merchant_desk.services.ports import Vault


def check_contract(vault: Vault) -> None:
    """Ask a vault for everything that the port promises; it starts and ends empty."""
    assert vault.read("a") is None
    vault.forget("a")
    vault.write("a", '비밀 하나 = "1"; c\'est ça')
    vault.write("b", "x" * 1_280)
    assert vault.read("a") == '비밀 하나 = "1"; c\'est ça'
    assert vault.read("b") == "x" * 1_280
    vault.write("a", "second")
    assert vault.read("a") == "second"
    vault.forget("a")
    assert vault.read("a") is None
    assert vault.read("b") is not None
    vault.forget("b")
    assert vault.read("b") is None
