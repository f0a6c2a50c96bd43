package id.laris.application.webhook;

/** @param localToo whether programs on this very machine may be told, also over plain http: for development and tests */
public record WebhookSettings(boolean localToo) {}
