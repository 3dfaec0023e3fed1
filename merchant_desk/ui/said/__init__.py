"""What other layers say in Korean, in the window's language."""
