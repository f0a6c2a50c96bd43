-- Looked at every second; without it the whole queue of a busy day is read for the few that are being sent.
CREATE INDEX message_sending ON message (taken_at) WHERE state = 'SENDING';
