package id.laris.application.notification;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import java.util.UUID;

/** One message, without its words: {@link ReadMessage} has them. */
@UseCase
@Requires(Permission.VIEW_MESSAGES)
public final class ShowMessage {
    private final Messages messages;
    private final CurrentActor current;

    public ShowMessage(Messages messages, CurrentActor current) {
        this.messages = messages;
        this.current = current;
    }

    /** @throws Missing message-not-found */
    public MessageCard show(UUID id) {
        return messages.find(id)
                .map(message -> MessageCard.of(message, current.may(Permission.EXPORT_PERSONAL_DATA)))
                .orElseThrow(() -> new Missing("message", id));
    }
}
