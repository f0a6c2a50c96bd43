package id.laris.application.notification;

import id.laris.application.notification.Messages.Message;
import id.laris.application.notification.Messages.State;
import id.laris.domain.audit.Masked;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a message is and what became of it, without its words.
 *
 * @param to masked for who may not take personal data out of the shop
 * @param subject empty until it is written, and when its words were forgotten
 */
public record MessageCard(
        UUID id,
        Template template,
        String to,
        Instant createdAt,
        State state,
        Optional<String> subject,
        String problem) {
    static MessageCard of(Message message, boolean inClear) {
        return new MessageCard(
                message.id(),
                message.template(),
                inClear ? message.recipient().value() : Masked.email(message.recipient()),
                message.createdAt(),
                message.state(),
                message.content().map(MailContent::subject),
                message.problem());
    }
}
