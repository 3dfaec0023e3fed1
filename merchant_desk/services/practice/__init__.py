"""The rush drill: what it shows of the person at the counter."""
