"""What slips say: parts, marks, money and words. No printer, no bytes, no jobs."""
