package id.laris.application.notification;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import java.util.Optional;

/** The messages to customers, sent or kept. */
@UseCase
@Requires(Permission.VIEW_MESSAGES)
public final class ListMessages {
    private final Messages messages;

    public ListMessages(Messages messages) {
        this.messages = messages;
    }

    public Page<Messages.Message> list(String text, Optional<String> cursor, int limit) {
        return messages.list(text == null ? "" : text.strip(), cursor, limit);
    }
}
