package id.laris.rest.api.stock;

import id.laris.application.stock.LedgerQuery;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Asked;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What stands behind {@code GET /stock/movements?}. */
class LedgerListQuery {
    @RestQuery
    @Parameter(description = "Of this SKU", example = "KAOS-HITAM-M")
    String sku;

    @RestQuery
    @Parameter(description = "In this warehouse", example = "BDG")
    String warehouse;

    @RestQuery
    @Parameter(description = "For this reason", example = "RECEIPT")
    String kind;

    @RestQuery
    @Parameter(description = "Caused by exactly this paper", example = "LR-000123")
    String reference;

    @RestQuery
    @Parameter(description = "Then or later", example = "2026-11-01T00:00:00+07:00")
    String from;

    @RestQuery
    @Parameter(description = "Before then", example = "2026-12-01T00:00:00+07:00")
    String to;

    @RestQuery
    @Parameter(description = "`next` of the page before")
    String cursor;

    @RestQuery
    @Parameter(description = "1 to 500, 50 when absent", example = "50")
    String limit;

    LedgerQuery toQuery() {
        return new LedgerQuery(
                Asked.text(sku).map(Sku::new),
                Asked.text(warehouse).map(WarehouseCode::new).map(Set::of).orElse(Set.of()),
                Asked.choice("kind", kind, StockMovement.Kind.class),
                reference,
                Asked.time("from", from),
                Asked.time("to", to),
                Asked.text(cursor),
                Asked.number("limit", limit, 50));
    }
}
