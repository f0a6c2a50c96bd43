-- Old reports are found by their age when they are forgotten.
CREATE INDEX settlement_run_old ON settlement_run (asked_at) WHERE state <> 'COMPARING';
