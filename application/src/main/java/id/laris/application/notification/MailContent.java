package id.laris.application.notification;

/** A mail, ready to be read. */
public record MailContent(String subject, String html, String text) {}
