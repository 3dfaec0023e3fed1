"""Which slips are printed, when and on what: the jobs of printers. No bytes, no sockets."""
