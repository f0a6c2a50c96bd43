package id.laris.rest.api.order;

import id.laris.domain.order.Totals;
import id.laris.rest.api.shared.MoneyView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Totals")
public record TotalsView(
        MoneyView goods,
        MoneyView shipping,
        @Schema(description = "Contained in the total") MoneyView tax,

        @Schema(description = "Empty when no tax is charged", examples = "PPN 12% × 11/12")
        String taxName,

        @Schema(description = "To be paid") MoneyView total) {
    public static TotalsView of(Totals totals) {
        return new TotalsView(
                MoneyView.of(totals.goods()),
                MoneyView.of(totals.shipping()),
                MoneyView.of(totals.tax()),
                totals.taxName(),
                MoneyView.of(totals.total()));
    }
}
