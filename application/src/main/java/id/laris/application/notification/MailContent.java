package id.laris.application.notification;

import java.util.Optional;

/**
 * A mail, ready to be read.
 *
 * @param attachment made when the mail is sent and never kept: it can be made again
 */
public record MailContent(String subject, String html, String text, Optional<Attachment> attachment) {
    /** A file that comes along. @param type as in {@code application/pdf} */
    public record Attachment(String name, String type, byte[] bytes) {}

    /** Without a file. */
    public MailContent(String subject, String html, String text) {
        this(subject, html, text, Optional.empty());
    }

    /** What is kept of it: the words. */
    MailContent words() {
        return new MailContent(subject, html, text);
    }

    /** Without the secrets of its links. */
    MailContent withoutSecrets() {
        return new MailContent(subject, AccountLetter.Link.hidden(html), AccountLetter.Link.hidden(text), attachment);
    }
}
