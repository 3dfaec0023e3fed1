"""Use cases over ports. No Qt, no HTTP, no SQL, no printer bytes: those are handed in."""
