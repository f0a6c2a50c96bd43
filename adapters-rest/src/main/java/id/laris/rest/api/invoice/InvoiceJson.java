package id.laris.rest.api.invoice;

import id.laris.application.invoice.InvoiceSummary;
import id.laris.domain.invoice.Buyer;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.invoice.Seller;
import id.laris.domain.tax.TaxShare;
import id.laris.rest.api.shared.MoneyView;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Invoices and credit notes as they are written in JSON. */
final class InvoiceJson {
    private InvoiceJson() {}

    @Schema(name = "InvoiceSummary")
    record PaperView(
            @Schema(examples = "INV-2026-000001") String number,

            @Schema(enumeration = {"INVOICE", "CREDIT_NOTE"})
            String kind,

            String day,
            String order,

            @Schema(
                    description =
                            "Empty for a sale over the counter; masked for keys that may not export personal data")
            String buyer,

            MoneyView tax,
            MoneyView total,

            @Schema(description = "The invoice a credit note takes back from", nullable = true)
            String corrects) {
        static PaperView of(InvoiceSummary paper) {
            return new PaperView(
                    paper.number().value(),
                    paper.number().kind().name(),
                    paper.day().toString(),
                    paper.orderNumber(),
                    paper.buyer(),
                    MoneyView.of(paper.tax()),
                    MoneyView.of(paper.total()),
                    paper.corrects().map(InvoiceNumber::value).orElse(null));
        }
    }

    @Schema(name = "InvoiceSeller")
    record SellerView(String name, String address, String taxNumber, boolean registered) {
        static SellerView of(Seller seller) {
            return new SellerView(seller.name(), seller.address(), seller.taxNumber(), seller.registered());
        }
    }

    @Schema(name = "InvoiceBuyer")
    record BuyerView(String name, String email, String phone, List<String> address) {
        static BuyerView of(Buyer buyer) {
            return new BuyerView(buyer.name(), buyer.email(), buyer.phone(), buyer.address());
        }
    }

    @Schema(name = "InvoiceLine")
    record LineView(
            @Schema(enumeration = {"GOODS", "SHIPPING"}) String kind,

            @Schema(description = "Empty for shipping") String sku,
            String title,
            String options,
            int pieces,
            MoneyView unitPrice,
            MoneyView discount,

            @Schema(description = "After the discount; of a credit note what is taken back")
            MoneyView amount,

            String taxClass,
            MoneyView tax) {
        static LineView of(Invoice.Line line) {
            return new LineView(
                    line.kind().name(),
                    line.sku(),
                    line.title(),
                    line.options(),
                    line.pieces(),
                    MoneyView.of(line.unitPrice()),
                    MoneyView.of(line.discount()),
                    MoneyView.of(line.amount()),
                    line.taxClass().name(),
                    MoneyView.of(line.tax()));
        }
    }

    @Schema(name = "InvoiceTax")
    record TaxView(
            String taxClass,
            String name,
            @Schema(description = "Percent") BigDecimal rate,

            @Schema(description = "Price without tax (DPP)") MoneyView net,

            @Schema(description = "What the rate is charged on (DPP nilai lain)")
            MoneyView base,

            MoneyView tax) {
        static TaxView of(TaxShare share) {
            return new TaxView(
                    share.taxClass().name(),
                    share.name(),
                    share.rate().value(),
                    MoneyView.of(share.net()),
                    MoneyView.of(share.base()),
                    MoneyView.of(share.tax()));
        }
    }

    @Schema(name = "Invoice")
    record InvoiceView(
            @Schema(examples = "INV-2026-000001") String number,

            @Schema(enumeration = {"INVOICE", "CREDIT_NOTE"})
            String kind,

            String order,
            String day,
            String taxPoint,
            Instant issuedAt,
            SellerView seller,

            @Schema(description = "Null for a sale over the counter; masked as on the order", nullable = true)
            BuyerView buyer,

            List<LineView> lines,
            boolean taxIncluded,

            @Schema(description = "By class; none when the seller charges no tax")
            List<TaxView> taxes,

            MoneyView tax,
            MoneyView total,

            @Schema(description = "The invoice a credit note takes back from", nullable = true)
            String corrects,

            @Schema(description = "Of a credit note") String reason) {
        static InvoiceView of(Invoice paper) {
            return new InvoiceView(
                    paper.number().value(),
                    paper.kind().name(),
                    paper.orderNumber(),
                    paper.day().toString(),
                    paper.taxPoint().toString(),
                    paper.issuedAt(),
                    SellerView.of(paper.seller()),
                    paper.buyer().map(BuyerView::of).orElse(null),
                    paper.lines().stream().map(LineView::of).toList(),
                    paper.taxIncluded(),
                    paper.taxes().stream().map(TaxView::of).toList(),
                    MoneyView.of(paper.tax()),
                    MoneyView.of(paper.total()),
                    paper.corrects().map(InvoiceNumber::value).orElse(null),
                    paper.reason());
        }
    }
}
