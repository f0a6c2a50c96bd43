package id.laris.application.invoice;

import id.laris.application.UseCase;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.invoice.InvoiceNumber;

/** Whether a buyer wants a faktur for an invoice; not who. */
@UseCase
@Requires(Permission.VIEW_ORDERS)
public final class IsFakturWanted {
    private final FakturBuyers buyers;

    public IsFakturWanted(FakturBuyers buyers) {
        this.buyers = buyers;
    }

    public boolean isWanted(InvoiceNumber number) {
        return buyers.of(number).isPresent();
    }
}
