package id.laris.rest.api.order;

import id.laris.domain.order.Totals;
import id.laris.domain.tax.TaxShare;
import id.laris.rest.api.shared.MoneyView;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Totals")
public record TotalsView(
        @Schema(description = "As priced") MoneyView goods,
        @Schema(description = "As priced") MoneyView shipping,
        @Schema(description = "Contained in the total") MoneyView tax,

        @Schema(description = "Empty when no tax is charged", examples = "PPN 12% × 11/12")
        String taxName,

        @Schema(description = "Whether prices contain their tax; else it comes on top of goods and shipping")
        boolean taxIncluded,

        @Schema(description = "By class; none when the seller charges no tax")
        List<ShareView> taxes,

        @Schema(description = "To be paid") MoneyView total) {
    @Schema(name = "TaxShare")
    public record ShareView(
            String taxClass,
            String name,
            @Schema(description = "Percent") BigDecimal rate,

            @Schema(description = "Price without tax (DPP)") MoneyView net,

            @Schema(description = "What the rate is charged on (DPP nilai lain)")
            MoneyView base,

            MoneyView tax) {
        static ShareView of(TaxShare share) {
            return new ShareView(
                    share.taxClass().name(),
                    share.name(),
                    share.rate().value(),
                    MoneyView.of(share.net()),
                    MoneyView.of(share.base()),
                    MoneyView.of(share.tax()));
        }
    }

    public static TotalsView of(Totals totals) {
        return new TotalsView(
                MoneyView.of(totals.goods()),
                MoneyView.of(totals.shipping()),
                MoneyView.of(totals.tax()),
                totals.taxName(),
                totals.taxIncluded(),
                totals.taxes().stream().map(ShareView::of).toList(),
                MoneyView.of(totals.total()));
    }
}
