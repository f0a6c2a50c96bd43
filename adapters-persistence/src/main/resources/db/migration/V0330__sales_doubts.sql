-- Months whose sums are to be compared with the book of sales, and added up anew where they say something else.
CREATE TABLE sales_doubt (
    month        date PRIMARY KEY, -- its first day
    leased_until timestamptz       -- nobody else goes over it before; null while it waits
);
