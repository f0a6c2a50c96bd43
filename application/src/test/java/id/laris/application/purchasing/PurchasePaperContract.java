package id.laris.application.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.domain.purchasing.PurchaseNumber;
import id.laris.domain.purchasing.Supplier;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Sku;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What everything that puts purchase orders on paper promises. */
public interface PurchasePaperContract {
    PurchasePaper paper();

    /** An order of {@code SKU-0}, {@code SKU-1} … ten pieces each in packs of two at Rp5.000. */
    static PurchaseDetails details(Language language, int lines, String supplierName, String title) {
        var supplier = new Supplier(
                new id.laris.domain.purchasing.SupplierId(UUID.randomUUID()),
                supplierName,
                SuppliersContract.supplier("Kain").contact(),
                language,
                7,
                Money.rupiah(0),
                true,
                0);
        var skus = IntStream.range(0, lines).mapToObj(i -> new Sku("SKU-" + i)).toArray(Sku[]::new);
        var order = PurchaseOrdersContract.draft(
                PurchaseNumber.of(2026, 17), supplier, Goods.BANDUNG, PurchaseOrdersContract.AT, skus);
        return new PurchaseDetails(
                order,
                supplier,
                Goods.warehouses().get(0),
                List.of("Kota Bandung", "Jawa Barat"),
                Map.of(skus[0], title),
                List.of(),
                List.of());
    }

    @Test
    default void a_paper_is_a_whole_pdf_in_each_language_and_of_any_length() {
        for (var language : Language.values())
            for (int lines : new int[] {1, 100}) {
                var file = paper().pdf(details(language, lines, "Kain Jaya", "Kaos Kawung · M"));

                var text = new String(file, StandardCharsets.ISO_8859_1);
                assertThat(text).startsWith("%PDF-1.");
                assertThat(text.strip()).endsWith("%%EOF");
            }
    }

    @Test
    default void no_character_breaks_it() {
        var file = paper().pdf(details(Language.ID, 1, "Kain (Jaya) \\ <b>&amp; – 織物 😀", "é ž \uFFFE ] %PDF"));

        assertThat(new String(file, StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.");
    }
}
