package id.laris.application.payment;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import java.util.List;

/** Money that is promised back and has not gone yet. */
@UseCase
@Requires(Permission.REFUND_PAYMENTS)
public final class ListOpenRefunds {
    private static final int MOST = 200;
    private final Payments payments;

    public ListOpenRefunds(Payments payments) {
        this.payments = payments;
    }

    public List<Payments.OpenRefund> list() {
        return payments.openRefunds(MOST);
    }
}
