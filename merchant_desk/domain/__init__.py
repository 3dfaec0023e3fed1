"""The shop's own logic: frozen values and pure functions. No I/O, no clock, no Qt, nothing third-party."""
