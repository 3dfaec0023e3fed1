"""The order log on the disk; the only importer of sqlite_utils and sqlite3. It knows no network, no Qt."""
