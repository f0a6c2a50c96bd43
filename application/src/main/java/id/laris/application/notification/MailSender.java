package id.laris.application.notification;

import java.util.UUID;

/** Hands mail to a mail server. */
public interface MailSender {
    /** False: messages are kept for staff to read, nothing is sent. */
    boolean isConfigured();

    /** Under the message's id as Message-ID. @throws RuntimeException when the server did not take it */
    void send(UUID id, String to, MailContent content);
}
