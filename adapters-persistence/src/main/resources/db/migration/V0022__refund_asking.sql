-- How often a refund's provider was asked, and when it may be asked again. What was unanswered until now is asked about at once.
ALTER TABLE refund
    ADD COLUMN asked  int         NOT NULL DEFAULT 0 CHECK (asked >= 0),
    ADD COLUMN ask_at timestamptz NOT NULL DEFAULT now();
CREATE INDEX refund_unsettled ON refund (ask_at) WHERE state IN ('DUE', 'UNKNOWN');
