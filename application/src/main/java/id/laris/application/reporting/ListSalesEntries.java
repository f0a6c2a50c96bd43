package id.laris.application.reporting;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.application.shared.Page;
import id.laris.domain.identity.Permission;
import id.laris.domain.reporting.SalesEntry;
import id.laris.domain.stock.WarehouseCode;
import java.util.Comparator;
import java.util.Optional;

/** The entries of the book of sales behind one figure of the report, newest first. Added up they are that figure. */
@UseCase
@Requires(Permission.VIEW_REPORTS)
public final class ListSalesEntries {
    private final SalesBook book;
    private final CurrentActor current;

    public ListSalesEntries(SalesBook book, CurrentActor current) {
        this.book = book;
        this.current = current;
    }

    /** @throws id.laris.domain.identity.NotYourWarehouse */
    public Page<SalesEntry> list(EntryQuery asked) {
        asked.warehouse().ifPresent(current.actor()::requireWorksIn);
        return book.entries(asked.in(asked.warehouse().or(this::ownWarehouse)));
    }

    private Optional<WarehouseCode> ownWarehouse() {
        return current.actor().warehouses().stream()
                .sorted(Comparator.comparing(WarehouseCode::value))
                .findFirst();
    }
}
