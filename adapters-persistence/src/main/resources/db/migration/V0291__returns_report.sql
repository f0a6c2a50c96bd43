-- Reports read the lines of the returns that were asked for in a time.
CREATE INDEX return_line_report ON return_line (number) INCLUDE (sku, quantity, reason, sellable, damaged, missing);
