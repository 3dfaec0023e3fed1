"""The program itself: its computer, its records and its updates. It must not know orders."""
