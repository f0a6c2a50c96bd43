package id.laris.web.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.purchasing.PurchaseDetails;
import id.laris.application.purchasing.PurchasePaper;
import id.laris.application.purchasing.PurchasePaperContract;
import id.laris.domain.shared.Language;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QutePurchasePaperTest implements PurchasePaperContract {
    @Inject
    PurchasePaper paper;

    @Override
    public PurchasePaper paper() {
        return paper;
    }

    private PDDocument printed(PurchaseDetails purchase) throws IOException {
        return Loader.loadPDF(paper.pdf(purchase));
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void it_says_who_orders_what_and_where_it_goes() throws IOException {
        try (var document =
                printed(PurchasePaperContract.details(Language.ID, 2, "Café & Kain – Jaya", "Kaos Kawung · M"))) {
            assertThat(text(document, 1))
                    .contains("PESANAN PEMBELIAN", "PO-2026-00017", "Toko Laris", "22 November 2026")
                    .contains("Café & Kain – Jaya", "Bu Rahayu", "Gudang Bandung", "Kota Bandung", "Jawa Barat")
                    .contains("Kaos Kawung · M", "S1 · SKU-0", "5 × 2", "Rp5.000", "Rp50.000", "1 Desember 2026")
                    .contains("Rp100.000", "Rp20.000", "Rp3.000", "Rp123.000", "Tolong dibungkus", "1 / 1");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("PO-2026-00017");
            assertThat(document.getPage(0).getMediaBox().getWidth())
                    .isCloseTo(PDRectangle.A4.getWidth(), org.assertj.core.data.Offset.offset(1f));
        }
    }

    @Test
    void english_suppliers_read_english() throws IOException {
        try (var document = printed(PurchasePaperContract.details(Language.EN, 1, "Kain Jaya", "Kaos"))) {
            assertThat(text(document, 1)).contains("PURCHASE ORDER", "Deliver to", "1 December 2026", "Unit cost");
        }
    }

    @Test
    void a_long_order_repeats_its_heading_and_numbers_its_pages() throws IOException {
        try (var document = printed(PurchasePaperContract.details(Language.ID, 100, "Kain Jaya", "Kaos"))) {
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(2);
            for (int page = 1; page <= pages; page++)
                assertThat(text(document, page)).contains(page + " / " + pages, "PO-2026-00017 · Toko Laris");
            assertThat(text(document, 2)).contains("Kemasan", "SKU-40");
            assertThat(text(document, pages)).contains("Rp5.023.000");
        }
    }

    @Test
    void letters_the_fonts_lack_are_replaced_and_the_others_stay() throws IOException {
        try (var document = printed(PurchasePaperContract.details(Language.ID, 1, "Kain 織物 Jaya", "Kaos é 😀 besar"))) {
            assertThat(text(document, 1)).contains("Kain ", " Jaya", "Kaos é", "besar");
        }
    }
}
