-- What is wrong with a table as a whole is called the same wherever one is sent.
UPDATE stock_file SET failure = 'table-' || substr(failure, length('stock-file-') + 1)
WHERE failure IN ('stock-file-empty', 'stock-file-not-text', 'stock-file-spreadsheet', 'stock-file-without-headings',
    'stock-file-broken', 'stock-file-too-large', 'stock-file-too-long');
