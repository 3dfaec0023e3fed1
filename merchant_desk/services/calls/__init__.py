"""What rings and what is said aloud. No sound device, no voice."""
