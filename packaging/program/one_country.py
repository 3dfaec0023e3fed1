"""Runs first in the frozen program: of the library of holidays only Korea's travels along, so its shelf is empty.

``holidays.countries`` would import every country when its first is asked for. Nothing is imported here.
"""

import os
import sys
import types

_shelf = types.ModuleType("holidays.countries")
_shelf.__path__ = [os.path.join(sys._MEIPASS, "holidays", "countries")]  # type: ignore[attr-defined] # noqa: PTH118, SLF001
sys.modules["holidays.countries"] = _shelf
