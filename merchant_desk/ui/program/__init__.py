"""The window's pages of the program itself: its version, its computer, its records. It must not know orders."""
