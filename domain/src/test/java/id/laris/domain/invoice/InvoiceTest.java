package id.laris.domain.invoice;

import static id.laris.domain.shared.Money.rupiah;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.CurrencyUnit;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.shared.Percentage;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxRule;
import id.laris.domain.tax.TaxRuleId;
import id.laris.domain.tax.TaxShare;
import id.laris.domain.tax.TaxZone;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class InvoiceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final TaxRule PPN = new TaxRule(
            new TaxRuleId(new UUID(0, 1)),
            TaxClass.STANDARD,
            TaxZone.EVERYWHERE,
            "PPN",
            Percentage.of("12"),
            11,
            12,
            true,
            LocalDate.of(2025, 1, 1),
            Optional.empty());

    /** Of goods at those prices, those at odd places free of tax when there is an exempt class. */
    private static Invoice invoice(List<Long> prices, boolean someExempt, boolean taxIncluded) {
        var lines = new ArrayList<Invoice.Line>();
        var taxes = new ArrayList<TaxShare>();
        for (var of : List.of(TaxClass.STANDARD, TaxClass.EXEMPT)) {
            var own = new ArrayList<Money>();
            for (int i = 0; i < prices.size(); i++)
                if ((someExempt && i % 2 == 1) == (of == TaxClass.EXEMPT)) own.add(rupiah(prices.get(i)));
            if (own.isEmpty()) continue;
            var gross = Money.sum(own, CurrencyUnit.IDR);
            var tax = of == TaxClass.EXEMPT ? rupiah(0) : PPN.taxOf(gross, taxIncluded);
            var spread = tax.spread(own.stream().map(Money::minorUnits).toList());
            for (int i = 0; i < own.size(); i++)
                lines.add(new Invoice.Line(
                        Invoice.LineKind.GOODS,
                        "SKU-" + of + i,
                        "Kaos",
                        "",
                        1,
                        own.get(i),
                        rupiah(0),
                        own.get(i),
                        of,
                        spread.get(i)));
            taxes.add(new TaxShare(
                    of,
                    "",
                    of.isTaxed() ? PPN.rate() : Percentage.of("0"),
                    of.isTaxed() ? 11 : 1,
                    of.isTaxed() ? 12 : 1,
                    taxIncluded ? gross.minus(tax) : gross,
                    tax));
        }
        return new Invoice(
                new InvoiceNumber("INV-2026-000001"),
                new OrderId(new UUID(1, 1)),
                "LR-000001",
                Language.ID,
                NOW,
                TODAY,
                TODAY,
                new Seller("Toko", "", "", true),
                Optional.empty(),
                lines,
                taxIncluded,
                taxes,
                "QRIS",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static Invoice credit(Invoice invoice, long amount, List<Invoice> earlier) {
        return invoice.credit(
                InvoiceNumber.of(InvoiceKind.CREDIT_NOTE, 2026, earlier.size() + 1),
                NOW,
                TODAY,
                UUID.randomUUID(),
                rupiah(amount),
                "cacat",
                earlier);
    }

    @Example
    void a_part_that_goes_back_takes_its_share_of_the_tax_along() {
        var invoice = invoice(List.of(111_000L, 222_000L), false, true);

        var note = credit(invoice, 111_000, List.of());

        assertThat(invoice.tax()).isEqualTo(rupiah(33_000));
        assertThat(note.total()).isEqualTo(rupiah(111_000));
        assertThat(note.tax()).isEqualTo(rupiah(11_000));
        assertThat(note.corrects()).contains(invoice.number());
        assertThat(invoice.left(List.of(note))).isEqualTo(rupiah(222_000));
    }

    @Example
    void no_more_goes_back_than_is_left() {
        var invoice = invoice(List.of(111_000L), false, true);
        var first = credit(invoice, 100_000, List.of());

        assertThatThrownBy(() -> credit(invoice, 11_001, List.of(first))).isInstanceOf(MoreThanInvoiced.class);
        assertThat(credit(invoice, 11_000, List.of(first)).total()).isEqualTo(rupiah(11_000));
    }

    @Property
    void notes_over_everything_take_back_exactly_the_invoice_of_each_class(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(min = 1, max = 3_000_000) Long> prices,
            @ForAll boolean someExempt,
            @ForAll boolean taxIncluded,
            @ForAll @Size(max = 4) List<@IntRange(min = 1, max = 99) Integer> portions) {
        var invoice = invoice(prices, someExempt, taxIncluded);
        var notes = new ArrayList<Invoice>();
        for (int percent : portions) {
            long part = invoice.left(notes).minorUnits() * percent / 100;
            if (part > 0) notes.add(credit(invoice, part, notes));
        }
        notes.add(credit(invoice, invoice.left(notes).minorUnits(), notes));

        assertThat(invoice.left(notes)).isEqualTo(rupiah(0));
        assertThat(notes.stream().map(Invoice::tax).reduce(rupiah(0), Money::plus))
                .isEqualTo(invoice.tax());
        for (var share : invoice.taxes()) {
            var net = notes.stream()
                    .flatMap(note -> note.taxes().stream())
                    .filter(one -> one.taxClass() == share.taxClass())
                    .map(TaxShare::net)
                    .reduce(rupiah(0), Money::plus);
            assertThat(net).isEqualTo(share.net());
        }
        assertThat(notes).allSatisfy(note -> {
            assertThat(note.net().plus(note.tax())).isEqualTo(note.total());
            assertThat(note.lines()).hasSameSizeAs(invoice.lines());
        });
    }

    @Property
    void lines_add_up_to_the_paper(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 0, max = 3_000_000) Long> prices,
            @ForAll boolean someExempt,
            @ForAll boolean taxIncluded) {
        var invoice = invoice(prices, someExempt, taxIncluded);

        var lines = Money.sum(invoice.lines().stream().map(Invoice.Line::amount).toList(), CurrencyUnit.IDR);
        assertThat(invoice.net().plus(invoice.tax())).isEqualTo(invoice.total());
        assertThat(invoice.total()).isEqualTo(taxIncluded ? lines : lines.plus(invoice.tax()));
        assertThat(invoice.taxes().stream().map(TaxShare::gross).reduce(rupiah(0), Money::plus))
                .isEqualTo(invoice.total());
    }

    @Example
    void a_paper_whose_tax_does_not_add_up_is_a_mistake() {
        var good = invoice(List.of(111_000L), false, true);
        var wrong = new TaxShare(TaxClass.STANDARD, "", PPN.rate(), 11, 12, rupiah(100_001), rupiah(10_999));

        assertThatThrownBy(() -> new Invoice(
                        good.number(),
                        good.order(),
                        good.orderNumber(),
                        good.language(),
                        NOW,
                        TODAY,
                        TODAY,
                        good.seller(),
                        good.buyer(),
                        good.lines(),
                        true,
                        List.of(wrong),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Invoice(
                        good.number(),
                        good.order(),
                        good.orderNumber(),
                        good.language(),
                        NOW,
                        TODAY,
                        TODAY,
                        good.seller(),
                        good.buyer(),
                        good.lines(),
                        true,
                        List.of(),
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void numbers_know_their_series() {
        assertThat(new InvoiceNumber(" inv-2026-000001 ").kind()).isEqualTo(InvoiceKind.INVOICE);
        assertThat(InvoiceNumber.of(InvoiceKind.CREDIT_NOTE, 2026, 1_234_567).value())
                .isEqualTo("CN-2026-1234567");
        assertThatThrownBy(() -> new InvoiceNumber("INV-26-1")).isInstanceOf(Invalid.class);
    }

    @Example
    void the_base_of_ordinary_goods_is_eleven_twelfths() {
        var share = invoice(List.of(145_000L), false, true).taxes().get(0);

        assertThat(share.net()).isEqualTo(rupiah(130_631));
        assertThat(share.tax()).isEqualTo(rupiah(14_369));
        assertThat(share.base()).isEqualTo(rupiah(119_745));
        assertThat(share.transactionCode()).contains("04");
    }
}
