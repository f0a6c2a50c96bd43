package id.laris.application.notification;

import java.util.UUID;

/** Hands mail to a mail server. */
public interface MailSender {
    /** False: messages are kept for staff to read, nothing is sent. */
    boolean isConfigured();

    /**
     * Sends under the message's id as Message-ID; back when the server has taken the mail.
     *
     * @throws NotTaken when the server surely has not taken it; after any other failure nobody knows
     */
    void send(UUID id, String to, MailContent content);

    /** The mail was surely not sent: the server could not be reached or refused it. */
    final class NotTaken extends RuntimeException {
        public NotTaken(String reason, Throwable cause) {
            super(reason, cause);
        }
    }
}
