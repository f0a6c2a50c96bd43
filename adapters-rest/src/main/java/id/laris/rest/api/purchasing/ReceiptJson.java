package id.laris.rest.api.purchasing;

import id.laris.application.purchasing.ReceiveGoods;
import id.laris.domain.purchasing.GoodsReceipt;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import id.laris.rest.api.shared.Asked;
import id.laris.rest.api.shared.JsonRequest;
import id.laris.rest.api.shared.MoneyView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Goods receipts as they are written in JSON. */
final class ReceiptJson {
    private ReceiptJson() {}

    @Schema(name = "GoodsReceipt")
    record ReceiptView(
            String number,

            @Schema(description = "The purchase order's number", nullable = true)
            String purchase,

            String warehouse,

            @Schema(description = "The supplier's number on the paper that came along")
            String deliveryNote,

            List<LineView> lines,
            Instant at) {
        static ReceiptView of(GoodsReceipt receipt) {
            return new ReceiptView(
                    receipt.number().value(),
                    receipt.purchase().map(Object::toString).orElse(null),
                    receipt.warehouse().value(),
                    receipt.deliveryNote(),
                    receipt.lines().stream().map(LineView::of).toList(),
                    receipt.at());
        }
    }

    @Schema(name = "GoodsReceiptLine")
    record LineView(
            String sku,
            int good,
            int damaged,

            @Schema(
                    description = "All of these pieces with freight; null when unknown, or without BUY or VIEW_REPORTS",
                    nullable = true)
            MoneyView landed) {
        static LineView of(GoodsReceipt.Line line) {
            return new LineView(
                    line.sku().value(),
                    line.good().value(),
                    line.damaged().value(),
                    line.landed().map(MoneyView::of).orElse(null));
        }
    }

    @Schema(name = "GoodsReceiptLineRequest")
    record LineRequest(
            String sku,

            @Schema(description = "Pieces; none when absent")
            Long good,

            @Schema(description = "Pieces; none when absent")
            Long damaged,

            @Schema(description = "For one piece, only without a purchase order; needs BUY")
            MoneyView unitCost) {
        ReceiveGoods.Line toLine() {
            return new ReceiveGoods.Line(
                    new Sku(sku),
                    good == null ? 0 : good,
                    damaged == null ? 0 : damaged,
                    Optional.ofNullable(unitCost).map(MoneyView::toMoney).map(Money::minorUnits));
        }
    }

    @Schema(name = "GoodsReceiptRequest")
    record ReceiptRequest(
            @Schema(description = "The purchase order's number, if there is one", nullable = true)
            String purchase,

            @Schema(description = "Where they arrived; that of the purchase order when absent", examples = "BDG")
            String warehouse,

            String deliveryNote,
            @Schema(description = "1 to 500, each SKU once") List<LineRequest> lines,

            @Schema(description = "Only without a purchase order; needs BUY")
            MoneyView freight,

            @Schema(description = "Take also what is more than 5 % above the order")
            Boolean acceptOver)
            implements JsonRequest {
        ReceiveGoods.Command toCommand() {
            if (lines == null || lines.contains(null)) throw new Invalid("lines", null, "at least one line");
            return new ReceiveGoods.Command(
                    Asked.text(purchase).map(PurchaseResource::purchase),
                    Asked.text(warehouse).map(WarehouseCode::new),
                    deliveryNote,
                    lines.stream().map(LineRequest::toLine).toList(),
                    SupplierJson.rupiah(freight).minorUnits(),
                    acceptOver != null && acceptOver);
        }
    }
}
