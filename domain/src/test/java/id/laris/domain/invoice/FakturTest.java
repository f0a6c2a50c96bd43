package id.laris.domain.invoice;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Percentage;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxShare;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** Figures: PMK 131/2024 (ordinary goods: 12 % of eleven twelfths), luxury goods with the whole base. */
class FakturTest {
    private static final TaxIdentity BUYER =
            new TaxIdentity(TaxIdentity.Kind.NPWP, "1234567890123457", "PT Pembeli", "Jl. Sudirman 1 Jakarta");

    /** Price, whether tax is within, class, base, other base, tax: to two decimals. */
    private record Vector(
            long price, boolean within, TaxClass of, String base, String otherBase, String vat, long wholeRupiah) {}

    private static final List<Vector> VECTORS = List.of(
            new Vector(100_000, false, TaxClass.STANDARD, "100000.00", "91666.67", "11000.00", 11_000),
            new Vector(1_234_567, false, TaxClass.STANDARD, "1234567.00", "1131686.42", "135802.37", 135_802),
            new Vector(9_999, false, TaxClass.STANDARD, "9999.00", "9165.75", "1099.89", 1_100),
            new Vector(111_000, true, TaxClass.STANDARD, "100000.00", "91666.67", "11000.00", 11_000),
            new Vector(145_000, true, TaxClass.STANDARD, "130630.63", "119744.74", "14369.37", 14_369),
            new Vector(99_900, true, TaxClass.STANDARD, "90000.00", "82500.00", "9900.00", 9_900),
            new Vector(50_000, true, TaxClass.STANDARD, "45045.05", "41291.30", "4954.96", 4_955),
            new Vector(112_000, true, TaxClass.LUXURY, "100000.00", "100000.00", "12000.00", 12_000));

    private static Invoice invoice(long price, int pieces, boolean within, TaxClass of) {
        int numerator = of == TaxClass.LUXURY ? 12 : 11;
        var amount = rupiah(price * pieces);
        var rate = BigDecimal.valueOf(numerator);
        var tax = within
                ? amount.share(rate, BigDecimal.valueOf(100 + numerator))
                : amount.share(rate, BigDecimal.valueOf(100));
        return new Invoice(
                new InvoiceNumber("INV-2026-000123"),
                new OrderId(new UUID(1, 1)),
                "LR-000001",
                Language.ID,
                Instant.parse("2026-01-05T05:00:00Z"),
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 1, 5),
                new Seller("Toko", "", "", true),
                Optional.empty(),
                List.of(new Invoice.Line(
                        Invoice.LineKind.GOODS,
                        "SKU",
                        "Kemeja Batik",
                        "",
                        pieces,
                        rupiah(price),
                        rupiah(0),
                        amount,
                        of,
                        tax)),
                within,
                List.of(new TaxShare(
                        of,
                        "PPN",
                        Percentage.of("12"),
                        of == TaxClass.LUXURY ? 1 : 11,
                        of == TaxClass.LUXURY ? 1 : 12,
                        within ? amount.minus(tax) : amount,
                        tax)),
                "QRIS",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static Faktur faktur(Invoice invoice) {
        return Faktur.of(invoice, invoice.taxes().get(0), BUYER);
    }

    @Example
    void every_worked_example_comes_out_to_the_cent() {
        for (var vector : VECTORS) {
            var invoice = invoice(vector.price(), 1, vector.within(), vector.of());
            var line = faktur(invoice).lines().get(0);

            assertThat(line.base()).as(vector.toString()).isEqualTo(new BigDecimal(vector.base()));
            assertThat(line.otherBase()).as(vector.toString()).isEqualTo(new BigDecimal(vector.otherBase()));
            assertThat(line.vat()).as(vector.toString()).isEqualTo(new BigDecimal(vector.vat()));
            assertThat(invoice.tax()).as(vector.toString()).isEqualTo(rupiah(vector.wholeRupiah()));
        }
    }

    @Example
    void ordinary_goods_have_code_04_and_luxury_ones_01() {
        assertThat(faktur(invoice(100_000, 1, true, TaxClass.STANDARD)).code()).isEqualTo("04");
        assertThat(faktur(invoice(100_000, 1, true, TaxClass.LUXURY)).code()).isEqualTo("01");
    }

    @Property
    void base_is_price_times_pieces_and_the_tax_differs_from_the_papers_by_cents_a_piece(
            @ForAll @LongRange(min = 100, max = 10_000_000) long price,
            @ForAll @IntRange(min = 1, max = 50) int pieces,
            @ForAll boolean within) {
        var invoice = invoice(price, pieces, within, TaxClass.STANDARD);
        var line = faktur(invoice).lines().get(0);

        assertThat(line.base()).isEqualByComparingTo(line.price().multiply(BigDecimal.valueOf(pieces)));
        var difference = line.vat()
                .subtract(BigDecimal.valueOf(invoice.tax().minorUnits()))
                .abs();
        // Half a rupiah on the paper, half a cent of price for each piece, half a cent for each of two roundings.
        assertThat(difference)
                .isLessThanOrEqualTo(
                        new BigDecimal("0.51").add(new BigDecimal("0.001").multiply(BigDecimal.valueOf(pieces))));
    }

    @Example
    void numbers_are_sixteen_digits_however_they_were_written() {
        assertThat(TaxIdentity.npwp("01.234.567.8-901.000")).isEqualTo("0012345678901000");
        assertThat(TaxIdentity.npwp(" 1234567890123456 ")).isEqualTo("1234567890123456");
        for (var wrong : new String[] {
            null, "", "123", "0000000000000000", "000000000000000", "12345678901234567", "12345678901234ab"
        }) assertThatThrownBy(() -> TaxIdentity.npwp(wrong)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> new TaxIdentity(TaxIdentity.Kind.NIK, "327301010190000", "Sari", "Jl. Braga 1"))
                .isInstanceOf(Invalid.class);
    }
}
