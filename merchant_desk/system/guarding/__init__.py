"""What starts the desk with the session and again after a crash, and what a crash leaves behind."""
