package id.laris.application.purchasing;

import id.laris.application.UseCase;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.Requires;
import id.laris.domain.identity.Permission;
import id.laris.domain.purchasing.GoodsReceipt;
import id.laris.domain.purchasing.ReceiptNumber;
import id.laris.domain.shared.Sku;
import java.util.Map;

/** One receipt. Costs show to who buys or reads reports. */
@UseCase
@Requires(Permission.VIEW_STOCK)
public final class ShowReceipt {
    /** @param titles what the goods are called; those not on sale are left out */
    public record ReceiptDetails(GoodsReceipt receipt, Map<Sku, String> titles) {}

    private final GoodsReceipts receipts;
    private final PurchaseDesk desk;
    private final CurrentActor current;

    public ShowReceipt(GoodsReceipts receipts, PurchaseDesk desk, CurrentActor current) {
        this.receipts = receipts;
        this.desk = desk;
        this.current = current;
    }

    /** @throws id.laris.domain.shared.Missing receipt-not-found */
    public ReceiptDetails show(ReceiptNumber number) {
        var receipt = receipts.get(number);
        current.actor().requireWorksIn(receipt.warehouse());
        return new ReceiptDetails(
                mayKnowCosts(current) ? receipt : receipt.withoutCosts(),
                desk.titles(receipt.lines().stream().map(GoodsReceipt.Line::sku).toList()));
    }

    static boolean mayKnowCosts(CurrentActor current) {
        return current.may(Permission.BUY) || current.may(Permission.VIEW_REPORTS);
    }
}
