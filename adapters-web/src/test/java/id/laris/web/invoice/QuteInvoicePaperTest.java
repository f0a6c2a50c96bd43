package id.laris.web.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.invoice.InvoicePaper;
import id.laris.application.invoice.InvoicePaperContract;
import id.laris.application.invoice.Papers;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.tax.TaxClass;
import id.laris.web.shared.pdf.PdfPrinter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class QuteInvoicePaperTest implements InvoicePaperContract {
    @Inject
    InvoicePaper paper;

    @Inject
    PdfPrinter printer;

    @Override
    public InvoicePaper paper() {
        return paper;
    }

    private String text(Invoice invoice) throws IOException {
        try (var document = Loader.loadPDF(paper.pdf(invoice))) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void it_says_who_sold_what_to_whom_and_the_tax_within() throws IOException {
        assertThat(text(InvoicePaperContract.invoice(Language.ID, 1, "Kaos Kawung")))
                .contains(
                        "Faktur",
                        "INV-2026-000017",
                        "22 November 2026",
                        "Toko Laris",
                        "Jl. Braga 1",
                        "01.234.567.8-901.000")
                .contains("Sari Dewi", "Jl. Setiabudi 10", "LR-000123", "QRIS")
                .contains("Kaos Kawung", "SKU-0", "Rp50.000", "Rp100.000", "Ongkos kirim", "Rp11.000", "Rp111.000")
                .contains("Seratus sebelas ribu rupiah")
                .contains("DPP nilai lain", "Rp91.667", "PPN", "Harga termasuk PPN");
    }

    @Test
    void english_buyers_read_english() throws IOException {
        assertThat(text(InvoicePaperContract.invoice(Language.EN, 1, "Kaos Kawung")))
                .contains("Invoice", "One hundred eleven thousand rupiah", "Prices include VAT", "22 November 2026");
    }

    @Test
    void a_credit_note_says_what_it_takes_back_from_what() throws IOException {
        var invoice = InvoicePaperContract.invoice(Language.ID, 1, "Kaos Kawung");

        assertThat(text(Papers.credit(invoice, 11_100, 3, List.of())))
                .contains("Nota kredit", "CN-2026-000003", "Untuk faktur", "INV-2026-000017", "Barang cacat")
                .contains("Rp11.100", "Rp1.100", "Sebelas ribu seratus rupiah")
                .doesNotContain("Rp111.000");
    }

    @Test
    void a_seller_who_charges_no_tax_says_nothing_of_it() throws IOException {
        var taxed = InvoicePaperContract.invoice(Language.ID, 1, "Kaos Kawung");
        var lines = taxed.lines().stream()
                .map(l -> new Invoice.Line(
                        l.kind(),
                        l.sku(),
                        l.title(),
                        l.options(),
                        l.pieces(),
                        l.unitPrice(),
                        l.discount(),
                        l.amount(),
                        TaxClass.OUT_OF_SCOPE,
                        Money.rupiah(0)))
                .toList();

        assertThat(text(new Invoice(
                        taxed.number(),
                        taxed.order(),
                        taxed.orderNumber(),
                        taxed.language(),
                        taxed.issuedAt(),
                        taxed.day(),
                        taxed.taxPoint(),
                        taxed.seller(),
                        taxed.buyer(),
                        lines,
                        true,
                        List.of(),
                        "QRIS",
                        Optional.empty(),
                        Optional.empty(),
                        "")))
                .doesNotContain("PPN", "DPP")
                .contains("Rp111.000");
    }

    @Test
    void the_logo_is_printed(@TempDir Path folder) throws IOException {
        var logo = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB), "png", logo.toFile());
        var branded = new QuteInvoicePaper(printer, Optional.of(logo.toString()));

        var invoice = InvoicePaperContract.invoice(Language.ID, 1, "Kaos Kawung");
        assertThat(pictures(branded.pdf(invoice))).isEqualTo(1);
        assertThat(pictures(paper.pdf(invoice))).isZero();
    }

    private static long pictures(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return StreamSupport.stream(
                            document.getPage(0).getResources().getXObjectNames().spliterator(), false)
                    .count();
        }
    }

    /** Kept to be looked at. */
    @Test
    void a_sample_lies_under_target() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        var file = Files.write(
                folder.resolve("faktur.pdf"), paper.pdf(InvoicePaperContract.invoice(Language.ID, 3, "Kaos Kawung")));
        assertThat(Files.size(file)).isPositive();
    }
}
