"""The settings file: what it says, and how each part of it is read and written."""
