package id.laris.application.notification;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Missing;
import java.util.UUID;

/**
 * One message, as its reader gets it. The secret of an account's link shows to those only who may hand it over where no mail server
 * is there to send it: a customer's to who may take personal data out of the shop, an invitation to who may invite.
 */
@UseCase
@Requires(Permission.VIEW_MESSAGES)
public final class ShowMessage {
    private final Messages messages;
    private final CurrentActor current;

    public ShowMessage(Messages messages, CurrentActor current) {
        this.messages = messages;
        this.current = current;
    }

    public Messages.Message show(UUID id) {
        var message = messages.find(id).orElseThrow(() -> new Missing("message", id));
        return message.about()
                        .findAccount()
                        .filter(about -> !mayHandOver(message, about))
                        .isPresent()
                ? message.withoutSecrets()
                : message;
    }

    private boolean mayHandOver(Messages.Message message, About.OfAccount about) {
        if (about.kind() == AccountKind.CUSTOMER) return current.may(Permission.EXPORT_PERSONAL_DATA);
        return message.template() == Template.ACCOUNT_INVITED && current.may(Permission.MANAGE_STAFF);
    }
}
