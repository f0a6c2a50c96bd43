package id.laris.application.reporting;

import id.laris.domain.identity.Actor;
import id.laris.domain.stock.WarehouseCode;
import java.util.Comparator;
import java.util.Optional;

/** Of which warehouse a report is for who asks. */
final class ReportPlace {
    private ReportPlace() {}

    /**
     * The one that was asked for; for who is bound to warehouses and named none, the first of them.
     *
     * @throws id.laris.domain.identity.NotYourWarehouse
     */
    static Optional<WarehouseCode> of(Actor actor, Optional<WarehouseCode> asked) {
        asked.ifPresent(actor::requireWorksIn);
        return asked.or(() -> actor.warehouses().stream()
                .sorted(Comparator.comparing(WarehouseCode::value))
                .findFirst());
    }
}
