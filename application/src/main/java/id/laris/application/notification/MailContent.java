package id.laris.application.notification;

/** A mail, ready to be read. */
public record MailContent(String subject, String html, String text) {
    /** Without the secrets of its links. */
    MailContent withoutSecrets() {
        return new MailContent(subject, AccountLetter.Link.hidden(html), AccountLetter.Link.hidden(text));
    }
}
