"""The tables of the owner's books, as one migration makes them. It must not know who reads or writes them.

``sales`` has one row for each order from its first sight on; ``number`` counts them in that order and never changes,
so lists are walked by it. What stands in these tables outlives the customer and names nobody. Amounts are minor units.
``sale_words`` holds for each sale the pairs of letters of its number and dishes, and marks of its tenders, kind, end
and amount; ``sale_days`` the first and last number of each day (UTC). ``digest`` is ``''`` where the sale is in no
index yet, ``-`` where its details are not known.
``settlement.part`` keeps equal lines of one order apart (see ``books.statement_writing``); the rows of a bank file
count once ``bank_files`` names it (see ``books.deposits``); ``archives`` tells up to which number the sales of a year
stand in a file of their own (see ``books.archives``).

``v_settlement``
    business_day (YYYY-MM-DD), order_id (empty: no order), tender (empty: not by tender), line
    (``domain.books.settlement.Line``), amount_minor (credit +, charge -), currency, source (expected, stated), rule
    (by which it was reckoned, with its date; of what is stated: the batch).
``v_sales``
    order_id, display_id, merchant_id, received_at, closed_at, kind, outcome (open, finished, cancelled, refused),
    items_minor, fees_minor, discount_minor, total_minor, currency, cancel_code.
``v_sale_payments``
    order_id, line (from 1), tender, name, online (1: through the platform), amount_minor, receipt.
``v_batches``
    batch_id, state, is_closed, period_start, period_end, expected_on, paid_at, total_minor, currency, fetched_at.
"""

from __future__ import annotations

BOOKS_TABLES = (
    # Whose customer is still held: few among many orders.
    "CREATE INDEX orders_held ON orders(received_at) WHERE forgotten_at IS NULL",
    """
    CREATE TABLE sales (
        number INTEGER PRIMARY KEY,
        order_id TEXT NOT NULL UNIQUE,
        display_id TEXT NOT NULL,
        merchant_id TEXT NOT NULL,
        received_at TEXT NOT NULL,
        closed_at TEXT,
        kind TEXT NOT NULL,
        outcome TEXT NOT NULL,
        currency TEXT NOT NULL,
        items_minor INTEGER,
        fees_minor INTEGER,
        discount_minor INTEGER,
        total_minor INTEGER,
        tenders TEXT NOT NULL,
        cancel_code TEXT NOT NULL,
        decided_ms INTEGER,
        late_ms INTEGER,
        digest TEXT NOT NULL
    )
    """,
    "CREATE INDEX sales_received ON sales(received_at)",
    "CREATE INDEX sales_total ON sales(total_minor, number)",
    "CREATE INDEX sales_outcome ON sales(outcome, number) WHERE outcome <> 'finished'",
    "CREATE INDEX sales_bare ON sales(number) WHERE digest IN ('', '-')",
    # A clock may be set: numbers follow the moments of arrival only mostly, so each day's span is kept.
    "CREATE TABLE sale_days (day TEXT PRIMARY KEY, first INTEGER NOT NULL, last INTEGER NOT NULL) WITHOUT ROWID",
    """
    CREATE TRIGGER sale_days_are_kept AFTER INSERT ON sales
    BEGIN
        INSERT INTO sale_days (day, first, last) VALUES (substr(NEW.received_at, 1, 10), NEW.number, NEW.number)
        ON CONFLICT (day) DO UPDATE SET first = min(first, excluded.first), last = max(last, excluded.last);
    END
    """,
    """
    CREATE TABLE sale_payments (
        number INTEGER NOT NULL,
        line INTEGER NOT NULL,
        tender TEXT NOT NULL,
        name TEXT NOT NULL,
        online INTEGER NOT NULL,
        amount_minor INTEGER NOT NULL,
        receipt TEXT NOT NULL,
        PRIMARY KEY (number, line)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX sale_payments_tender ON sale_payments(tender, number)",
    """
    CREATE TABLE sale_shares (
        number INTEGER NOT NULL,
        line INTEGER NOT NULL,
        target TEXT NOT NULL,
        sponsor TEXT NOT NULL,
        amount_minor INTEGER NOT NULL,
        PRIMARY KEY (number, line)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sale_charges (
        number INTEGER NOT NULL,
        line INTEGER NOT NULL,
        kind TEXT NOT NULL,
        to_platform INTEGER NOT NULL,
        amount_minor INTEGER NOT NULL,
        PRIMARY KEY (number, line)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sale_dishes (
        number INTEGER NOT NULL,
        line INTEGER NOT NULL,
        name TEXT NOT NULL,
        quantity TEXT NOT NULL,
        amount_minor INTEGER,
        options TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (number, line)
    ) WITHOUT ROWID
    """,
    # Words are cut into pairs of letters by us (unicode61 finds no 찌개 in 김치찌개, trigram no word of two syllables),
    # and folded by us: the plainest tokenizer leaves them as they are.
    "CREATE VIRTUAL TABLE sale_words USING fts5(pairs, content='', detail=none, columnsize=0, tokenize='ascii')",
    "CREATE TABLE settlement_rules (rule_id INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE)",
    # WORKAROUND SQLite 3.40: its checks see NULLs in a table without rowid whose key's columns do not come first.
    """
    CREATE TABLE settlement (
        order_id TEXT NOT NULL,
        source TEXT NOT NULL,
        batch_id TEXT NOT NULL,
        line TEXT NOT NULL,
        tender TEXT NOT NULL,
        part INTEGER NOT NULL DEFAULT 0,
        business_day TEXT NOT NULL,
        amount_minor INTEGER NOT NULL,
        currency TEXT NOT NULL,
        rule_id INTEGER NOT NULL,
        PRIMARY KEY (order_id, source, batch_id, line, tender, part)
    ) WITHOUT ROWID
    """,
    """
    CREATE INDEX settlement_days
    ON settlement(business_day, source, line, tender, currency, rule_id, amount_minor)
    """,
    "CREATE INDEX settlement_batches ON settlement(batch_id) WHERE batch_id <> ''",
    """
    CREATE TABLE batches (
        batch_id TEXT PRIMARY KEY,
        merchant_id TEXT NOT NULL,
        is_closed INTEGER NOT NULL,
        created_at TEXT NOT NULL,
        period_start TEXT NOT NULL,
        period_end TEXT NOT NULL,
        state TEXT NOT NULL,
        expected_on TEXT NOT NULL,
        paid_at TEXT,
        currency TEXT NOT NULL,
        total_minor INTEGER NOT NULL,
        orders_minor INTEGER NOT NULL,
        extras_minor INTEGER NOT NULL,
        account TEXT NOT NULL,
        local_currency_minor INTEGER,
        fetched_at TEXT NOT NULL,
        digest TEXT NOT NULL,
        changed_at TEXT,
        trouble TEXT NOT NULL,
        doubled INTEGER NOT NULL DEFAULT 0
    )
    """,
    "CREATE INDEX batches_expected ON batches(expected_on)",
    """
    CREATE TABLE batch_orders (
        batch_id TEXT NOT NULL,
        place INTEGER NOT NULL,
        order_id TEXT NOT NULL,
        display_id TEXT NOT NULL,
        created_at TEXT NOT NULL,
        is_cancelled INTEGER NOT NULL,
        credit_minor INTEGER NOT NULL,
        debit_minor INTEGER NOT NULL,
        tip_minor INTEGER NOT NULL,
        PRIMARY KEY (batch_id, place)
    ) WITHOUT ROWID
    """,
    "CREATE INDEX batch_orders_order ON batch_orders(order_id)",
    """
    CREATE TABLE bank_files (
        file_id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        digest TEXT NOT NULL UNIQUE,
        imported_at TEXT NOT NULL,
        row_count INTEGER NOT NULL
    )
    """,
    """
    CREATE TABLE bank_rows (
        row_id TEXT NOT NULL,
        file_id INTEGER NOT NULL,
        booked_on TEXT NOT NULL,
        amount_minor INTEGER NOT NULL,
        balance_minor INTEGER,
        memo TEXT NOT NULL,
        counterpart TEXT NOT NULL,
        PRIMARY KEY (row_id, file_id)
    )
    """,
    "CREATE INDEX bank_rows_booked ON bank_rows(booked_on)",
    "CREATE INDEX bank_rows_file ON bank_rows(file_id, booked_on)",
    """
    CREATE TABLE deposit_links (
        batch_id TEXT NOT NULL,
        row_id TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (batch_id, row_id)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE archives (
        year INTEGER PRIMARY KEY,
        removed_to INTEGER NOT NULL,
        written_at TEXT NOT NULL
    )
    """,
    "CREATE TABLE saved_filters (name TEXT PRIMARY KEY, query TEXT NOT NULL, at TEXT NOT NULL)",
    """
    CREATE TABLE purges (
        purge_id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        reason TEXT NOT NULL,
        orders INTEGER NOT NULL
    )
    """,
    """
    CREATE VIEW v_settlement AS
    SELECT business_day, order_id, tender, line, amount_minor, currency, source,
           CASE source WHEN 'stated' THEN batch_id ELSE words END AS rule
    FROM settlement JOIN settlement_rules USING (rule_id)
    """,
    """
    CREATE VIEW v_sales AS
    SELECT order_id, display_id, merchant_id, received_at, closed_at, kind, outcome, items_minor, fees_minor,
           discount_minor, total_minor, currency, cancel_code
    FROM sales
    """,
    """
    CREATE VIEW v_sale_payments AS
    SELECT order_id, line, tender, name, online, amount_minor, receipt
    FROM sale_payments JOIN sales USING (number)
    """,
    """
    CREATE VIEW v_batches AS
    SELECT batch_id, state, is_closed, period_start, period_end, expected_on, paid_at, total_minor, currency,
           fetched_at
    FROM batches
    """,
    """
    INSERT INTO sales (order_id, display_id, merchant_id, received_at, closed_at, kind, outcome, currency, total_minor,
                       tenders, cancel_code, digest)
    SELECT order_id, display_id, merchant_id, received_at, closed_at, coalesce(kind, 'UNKNOWN'),
           CASE WHEN settled = 'cancelled' AND confirmed_at IS NOT NULL THEN 'cancelled'
                WHEN settled = 'cancelled' THEN 'refused'
                WHEN settled IN ('delivered', 'concluded') THEN 'finished' ELSE 'open' END,
           coalesce(currency, 'KRW'), total_minor, '', '', ''
    FROM orders WHERE decided_by <> 'check' ORDER BY received_at, order_id
    """,
    "PRAGMA user_version = 5",
)
