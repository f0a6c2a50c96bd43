package id.laris.web.invoice;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.domain.invoice.Faktur;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.invoice.Seller;
import id.laris.domain.invoice.TaxIdentity;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Percentage;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxShare;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CoretaxXmlTest {
    private static final String SELLER = "1234567890123456";
    private static final TaxIdentity COMPANY =
            new TaxIdentity(TaxIdentity.Kind.NPWP, "1234567890123457", "PT Pembeli & Anak", "Jl. Sudirman 1 Jakarta");
    private static final TaxIdentity PERSON =
            new TaxIdentity(TaxIdentity.Kind.NIK, "3273010101900001", "Sari Dewi", "Jl. Braga 1 Bandung");

    private static Invoice invoice() {
        var day = LocalDate.of(2026, 1, 5);
        return new Invoice(
                new InvoiceNumber("INV-2026-000123"),
                new OrderId(new UUID(1, 1)),
                "LR-000001",
                Language.ID,
                Instant.parse("2026-01-05T05:00:00Z"),
                day,
                day,
                new Seller("Toko", "", "", true),
                Optional.empty(),
                List.of(
                        line(Invoice.LineKind.GOODS, "Kemeja Batik", 1, 111_000, TaxClass.STANDARD, 11_000),
                        line(Invoice.LineKind.SHIPPING, "", 1, 11_100, TaxClass.STANDARD, 1_100),
                        line(Invoice.LineKind.GOODS, "Jam <emas>", 2, 112_000, TaxClass.LUXURY, 24_000)),
                true,
                List.of(
                        new TaxShare(
                                TaxClass.STANDARD, "PPN", Percentage.of("12"), 11, 12, rupiah(110_000), rupiah(12_100)),
                        new TaxShare(
                                TaxClass.LUXURY, "PPN", Percentage.of("12"), 1, 1, rupiah(200_000), rupiah(24_000))),
                "QRIS",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static Invoice.Line line(
            Invoice.LineKind kind, String title, int pieces, long each, TaxClass of, long tax) {
        return new Invoice.Line(
                kind, "", title, "", pieces, rupiah(each), rupiah(0), rupiah(each * pieces), of, rupiah(tax));
    }

    @Test
    void the_file_is_the_one_that_was_looked_at_word_for_word() throws IOException {
        var invoice = invoice();
        var fakturs = List.of(
                Faktur.of(invoice, invoice.taxes().get(0), COMPANY),
                Faktur.of(invoice, invoice.taxes().get(1), PERSON));

        var written = CoretaxXml.of(SELLER, fakturs, "Ongkos kirim");

        assertThat(written.replace("><", ">\n<")).isEqualTo(golden());
    }

    private static String golden() throws IOException {
        try (var file = CoretaxXmlTest.class.getResourceAsStream("/coretax/bulk.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        }
    }
}
