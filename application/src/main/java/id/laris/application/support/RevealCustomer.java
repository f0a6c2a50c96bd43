package id.laris.application.support;

import id.laris.application.UseCase;
import id.laris.application.audit.AuditNotes;
import id.laris.application.audit.Audited;
import id.laris.application.identity.Requires;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.domain.identity.Permission;
import id.laris.domain.shared.Text;
import java.util.Optional;

/**
 * One customer in clear, for whoever says what for. Nothing keeps the answer open: the next look is masked again, and each reveal is a
 * line of its own in the audit log, with the reason.
 */
@UseCase
@Audited
@Requires(Permission.REVEAL_PERSONAL_DATA)
@RequiresFreshFactor
public final class RevealCustomer {
    private static final int LEAST = 5;
    private static final int MOST = 200;

    /** @param reason 5 to 200 characters; the audit log keeps it, so it should name nobody */
    public record Command(CustomerKey customer, String reason) {}

    private final CustomerDesk desk;
    private final AuditNotes notes;

    public RevealCustomer(CustomerDesk desk, AuditNotes notes) {
        this.desk = desk;
        this.notes = notes;
    }

    /**
     * @throws id.laris.domain.shared.Invalid invalid-reason
     * @throws id.laris.domain.shared.Missing customer-not-found
     */
    public CustomerFile reveal(Command command) {
        var reason = Text.line("reason", command.reason(), LEAST, MOST);
        var file = desk.open(command.customer(), Optional.empty(), Sight.CLEAR);
        if (file.key() instanceof CustomerKey.Member member) notes.about("customer", member.account());
        else notes.about("order", file.key());
        notes.changed("reason", "", reason);
        return file;
    }
}
