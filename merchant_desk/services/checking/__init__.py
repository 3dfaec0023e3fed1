"""The check before the shop opens, and the trial order that it leads."""
