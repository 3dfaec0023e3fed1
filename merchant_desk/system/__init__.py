"""The computer the desk runs on: folders, settings file, keyring, log, clock. It knows no order and no Qt."""
