"""A port is a promise between rooms: what it does not say, nobody can keep."""

import importlib
import inspect
import pkgutil
from typing import Protocol

import pytest

from merchant_desk import services

PORTS = [
    found.name
    for found in pkgutil.walk_packages(services.__path__, f"{services.__name__}.")
    if found.name.endswith((".port", "_port", ".ports", "_ports"))
]


@pytest.mark.parametrize("name", PORTS)
def test_every_port_says_what_it_promises(name):
    module = importlib.import_module(name)
    protocols = [
        one
        for _, one in inspect.getmembers(module, inspect.isclass)
        if one.__module__ == name and Protocol in one.__bases__
    ]
    assert protocols, "a module of ports has one"
    silent = [
        f"{one.__name__}.{method}"
        for one in protocols
        for method, what in vars(one).items()
        if (inspect.isfunction(what) or isinstance(what, property))
        and not method.startswith("_")
        and not inspect.getdoc(what)
    ]
    assert silent == []
