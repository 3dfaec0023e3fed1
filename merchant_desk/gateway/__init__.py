"""The way to the platform: HTTP, its wire format, its failures. It must not know the journal, printers or windows."""
