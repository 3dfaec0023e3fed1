"""Tables as files: reports out, bank statements in. It must not know what a column means."""
