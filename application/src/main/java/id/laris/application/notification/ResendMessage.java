package id.laris.application.notification;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import java.util.UUID;

/** Staff send a message again, or one that failed or is uncertain. */
@UseCase
@Audited
@Requires(Permission.VIEW_MESSAGES)
public final class ResendMessage {
    private final Messages messages;

    public ResendMessage(Messages messages) {
        this.messages = messages;
    }

    public void resend(UUID id) {
        if (!messages.requeue(id)) throw new Missing("message", id);
    }
}
