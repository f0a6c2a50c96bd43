package id.laris.application.invoice;

import static id.laris.domain.shared.Money.rupiah;

import id.laris.domain.invoice.Buyer;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.invoice.Seller;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Percentage;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxShare;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invoices for tests: two shirts at Rp50.000 and shipping for Rp11.000, so Rp11.000 of tax, and whatever a test wants else. */
public final class Papers {
    public static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    public static final Seller SELLER =
            new Seller("Toko Laris", "Jl. Braga 1\nBandung 40111", "01.234.567.8-901.000", true);
    public static final Buyer BUYER = new Buyer(
            "Sari Dewi",
            "sari@contoh.test",
            "+6281200001111",
            List.of("Jl. Setiabudi 10 RT 02/03", "Hegarmanah, Cidadap", "Kota Bandung, Jawa Barat 40141"));

    private Papers() {}

    public static Invoice invoice(InvoiceNumber number, OrderId order) {
        return invoice(number, order, Language.ID, 1, "Kaos Kawung", BUYER);
    }

    /** @param lines so many lines of two shirts each */
    public static Invoice invoice(
            InvoiceNumber number, OrderId order, Language language, int lines, String title, Buyer buyer) {
        var goods = new ArrayList<Invoice.Line>();
        for (int i = 0; i < lines; i++)
            goods.add(line(Invoice.LineKind.GOODS, "SKU-" + i, title, "Hitam / M", 2, 50_000, 9_910));
        goods.add(line(Invoice.LineKind.SHIPPING, "", "", "", 1, 11_000, 1_090));
        var tax = Money.sum(
                goods.stream().map(Invoice.Line::tax).toList(), rupiah(0).currency());
        var total = Money.sum(
                goods.stream().map(Invoice.Line::amount).toList(), rupiah(0).currency());
        return new Invoice(
                number,
                order,
                "LR-000123",
                language,
                NOON,
                DAY,
                DAY,
                SELLER,
                Optional.of(buyer),
                goods,
                true,
                List.of(new TaxShare(
                        TaxClass.STANDARD, "PPN 12% × 11/12", Percentage.of("12"), 11, 12, total.minus(tax), tax)),
                "QRIS",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    public static Invoice credit(Invoice invoice, long amount, long sequence, List<Invoice> earlier) {
        return invoice.credit(
                InvoiceNumber.of(
                        InvoiceKind.CREDIT_NOTE,
                        Integer.parseInt(invoice.number().value().substring(4, 8)),
                        sequence),
                NOON.plusSeconds(60),
                DAY,
                UUID.randomUUID(),
                rupiah(amount),
                "Barang cacat",
                earlier);
    }

    private static Invoice.Line line(
            Invoice.LineKind kind, String sku, String title, String options, int pieces, long each, long tax) {
        return new Invoice.Line(
                kind,
                sku,
                title,
                options,
                pieces,
                rupiah(each),
                rupiah(0),
                rupiah(each * pieces),
                TaxClass.STANDARD,
                rupiah(tax));
    }
}
