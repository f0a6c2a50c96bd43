package id.laris.application.notification;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import java.util.UUID;

/** One message, as the customer gets it. */
@UseCase
@Requires(Permission.VIEW_MESSAGES)
public final class ShowMessage {
    private final Messages messages;

    public ShowMessage(Messages messages) {
        this.messages = messages;
    }

    public Messages.Message show(UUID id) {
        return messages.find(id).orElseThrow(() -> new Missing("message", id));
    }
}
