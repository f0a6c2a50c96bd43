package id.laris.application.notification;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import java.util.Optional;

/** The messages to people, sent or kept. */
@UseCase
@Requires(Permission.VIEW_MESSAGES)
public final class ListMessages {
    private final Messages messages;
    private final CurrentActor current;

    public ListMessages(Messages messages, CurrentActor current) {
        this.messages = messages;
        this.current = current;
    }

    /** Newest first. @param text a whole recipient or part of the number of an order or purchase order; blank for all */
    public Page<MessageCard> list(String text, Optional<String> cursor, int limit) {
        var page = messages.list(text == null ? "" : text.strip(), cursor, limit);
        var inClear = current.may(Permission.EXPORT_PERSONAL_DATA);
        return new Page<>(
                page.items().stream()
                        .map(message -> MessageCard.of(message, inClear))
                        .toList(),
                page.next());
    }
}
