"""The selected order on paper, and the bar that asks about it."""
