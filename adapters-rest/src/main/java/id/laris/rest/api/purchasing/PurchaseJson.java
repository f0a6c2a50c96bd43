package id.laris.rest.api.purchasing;

import id.laris.application.purchasing.PurchaseForm;
import id.laris.domain.purchasing.PurchaseLine;
import id.laris.domain.purchasing.PurchaseOrder;
import id.laris.domain.purchasing.SupplierId;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.MoneyView;
import id.laris.rest.api.shared.Paths;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Purchase orders as they are written in JSON. */
final class PurchaseJson {
    private PurchaseJson() {}

    @Schema(name = "PurchaseOrder")
    record PurchaseView(
            String number,
            @Schema(description = "The supplier's id") String supplier,
            String warehouse,

            @Schema(enumeration = {"DRAFT", "SENT", "CONFIRMED", "PARTLY_RECEIVED", "RECEIVED", "CLOSED", "CANCELLED"})
            String state,

            @Schema(description = "Why it was closed or cancelled")
            String reason,

            List<LineView> lines,
            MoneyView goods,
            MoneyView freight,
            MoneyView otherCosts,
            MoneyView total,
            String note,
            Instant createdAt,
            @Schema(nullable = true) Instant sentAt) {
        static PurchaseView of(PurchaseOrder order) {
            return new PurchaseView(
                    order.number().value(),
                    order.supplier().toString(),
                    order.warehouse().value(),
                    order.state().name(),
                    order.reason(),
                    order.lines().stream().map(LineView::of).toList(),
                    MoneyView.of(order.goods()),
                    MoneyView.of(order.freight()),
                    MoneyView.of(order.otherCosts()),
                    MoneyView.of(order.total()),
                    order.note(),
                    order.createdAt(),
                    order.sentAt().orElse(null));
        }
    }

    @Schema(name = "PurchaseLine")
    record LineView(
            String sku,
            String supplierSku,
            int packSize,
            @Schema(description = "Pieces") int ordered,

            @Schema(description = "Pieces that arrived, good and damaged")
            int received,

            @Schema(description = "Pieces still to come") int open,
            @Schema(description = "For one piece") MoneyView unitCost,
            LocalDate expected) {
        static LineView of(PurchaseLine line) {
            return new LineView(
                    line.sku().value(),
                    line.supplierSku(),
                    line.packSize(),
                    line.ordered().value(),
                    line.received().value(),
                    line.open().value(),
                    MoneyView.of(line.unitCost()),
                    line.expected());
        }
    }

    @Schema(name = "PurchaseLineRequest")
    record LineRequest(
            String sku,
            @Schema(description = "Pieces: whole packs") Long quantity,

            @Schema(description = "For one piece; what the price list says when absent")
            MoneyView unitCost,

            @Schema(description = "After the supplier's lead time when absent", examples = "2026-12-01")
            String expected) {
        PurchaseForm.Line toLine() {
            if (quantity == null) throw new Invalid("quantity", null, "pieces");
            return new PurchaseForm.Line(
                    new Sku(sku),
                    quantity,
                    Optional.ofNullable(unitCost).map(MoneyView::toMoney).map(Money::minorUnits),
                    Asked.text(expected).map(day -> SupplierJson.day("expected", day)));
        }
    }

    @Schema(name = "PurchaseOrderRequest")
    record PurchaseRequest(
            @Schema(description = "The supplier's id; not when a draft is written anew", nullable = true)
            String supplier,

            @Schema(description = "Where it is delivered to", examples = "BDG")
            String warehouse,

            @Schema(description = "1 to 500, each SKU once") List<LineRequest> lines,
            @Schema(description = "None when absent") MoneyView freight,
            @Schema(description = "None when absent") MoneyView otherCosts,

            @Schema(description = "For the supplier, at most 500 characters")
            String note)
            implements JsonRequest {
        SupplierId toSupplier() {
            if (supplier == null) throw new Invalid("supplier", null, "the id of a supplier");
            return new SupplierId(Paths.uuid("supplier", supplier));
        }

        PurchaseForm form() {
            if (lines == null || lines.contains(null)) throw new Invalid("lines", null, "at least one line");
            return new PurchaseForm(
                    new WarehouseCode(warehouse),
                    lines.stream().map(LineRequest::toLine).toList(),
                    SupplierJson.rupiah(freight).minorUnits(),
                    SupplierJson.rupiah(otherCosts).minorUnits(),
                    note);
        }
    }

    @Schema(name = "ConfirmPurchaseRequest")
    record ConfirmRequest(
            @Schema(description = "When it will come, if the supplier said another day", examples = "2026-12-05")
            String expected)
            implements JsonRequest {}

    @Schema(name = "EndPurchaseRequest")
    record EndRequest(
            @Schema(description = "1 to 200 characters", examples = "Supplier kehabisan kain")
            String reason) implements JsonRequest {}
}
