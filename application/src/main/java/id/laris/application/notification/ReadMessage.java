package id.laris.application.notification;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.NotAllowed;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import java.util.Optional;
import java.util.UUID;

/**
 * What a message says, as its reader gets it: names and addresses stand in it, so it needs the right to open them, and the audit log
 * knows who read. The secret of an account's link shows to those only who may hand it over where no mail server is there to send it: a
 * customer's to who may take personal data out of the shop, an invitation to who may invite. A report is read by who may see it.
 */
@UseCase
@Audited
@Requires(Permission.REVEAL_PERSONAL_DATA)
public final class ReadMessage {
    private final Messages messages;
    private final CurrentActor current;
    private final AuditNotes notes;

    public ReadMessage(Messages messages, CurrentActor current, AuditNotes notes) {
        this.messages = messages;
        this.current = current;
        this.notes = notes;
    }

    /**
     * @throws id.laris.domain.identity.NotAllowed for who may not see messages at all
     * @throws Missing message-not-found also while it is not written
     */
    public MailContent read(UUID id) {
        current.require(Permission.VIEW_MESSAGES);
        var message = messages.find(id).orElseThrow(() -> new Missing("message", id));
        if (message.about() instanceof About.OfReport about) requireMaySee(about);
        notes.about("message", id);
        var content = message.content().orElseThrow(() -> new Missing("message", id));
        return message.about()
                        .findAccount()
                        .filter(about -> !mayHandOver(message, about))
                        .isPresent()
                ? content.withoutSecrets()
                : content;
    }

    /** Figures are for who may see reports, and those of others for who may see all of them. */
    private void requireMaySee(About.OfReport about) {
        current.require(Permission.VIEW_REPORTS);
        var actor = current.actor();
        if (!actor.warehouses().isEmpty() && !actor.account().equals(Optional.of(about.reader())))
            throw new NotAllowed(actor, Permission.VIEW_REPORTS);
    }

    private boolean mayHandOver(Messages.Message message, About.OfAccount about) {
        if (about.kind() == AccountKind.CUSTOMER) return current.may(Permission.EXPORT_PERSONAL_DATA);
        return message.template() == Template.ACCOUNT_INVITED && current.may(Permission.MANAGE_STAFF);
    }
}
