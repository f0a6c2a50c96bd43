package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import java.util.Optional;
import java.util.UUID;

/** Money that left by a provider's own act and that nobody has dealt with yet, the earliest first. */
@UseCase
@Requires(Permission.CONFIRM_PAYMENTS)
public final class ListDisputes {
    private final Disputes disputes;

    public ListDisputes(Disputes disputes) {
        this.disputes = disputes;
    }

    /** @param after the last one of the page before @param most 1 to 200 */
    public Page<Disputes.Listed> list(Optional<UUID> after, int most) {
        return disputes.open(after, most);
    }
}
