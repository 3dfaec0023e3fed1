"""The order log on the disk. The only importer of sqlite_utils and sqlite3; it must not know the network or Qt."""
