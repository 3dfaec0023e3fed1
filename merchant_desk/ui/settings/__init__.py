"""The settings' pages besides the printers', behind the owner's lock."""
