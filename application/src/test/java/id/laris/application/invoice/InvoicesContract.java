package id.laris.application.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.tax.TaxClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every keeper of invoices promises. */
public interface InvoicesContract {
    int YEAR = 2041;

    Invoices invoices();

    /** An order that can have an invoice. */
    OrderId order();

    private Invoice written(OrderId order) {
        var paper = Papers.invoice(invoices().nextNumber(InvoiceKind.INVOICE, YEAR), order);
        invoices().add(paper);
        return paper;
    }

    private static InvoiceQuery query(String text, Optional<InvoiceKind> kind) {
        return new InvoiceQuery(text, kind, Optional.empty(), Optional.empty(), Optional.empty(), 500);
    }

    private List<InvoiceNumber> found(InvoiceQuery query) {
        return invoices().list(query).items().stream()
                .map(InvoiceSummary::number)
                .toList();
    }

    @Test
    default void numbers_follow_each_other_in_each_series_and_year() {
        var first = invoices().nextNumber(InvoiceKind.INVOICE, YEAR);
        var second = invoices().nextNumber(InvoiceKind.INVOICE, YEAR);

        assertThat(first.value()).isEqualTo("INV-2041-000001");
        assertThat(second.value()).isEqualTo("INV-2041-000002");
        assertThat(invoices().nextNumber(InvoiceKind.CREDIT_NOTE, YEAR).value()).isEqualTo("CN-2041-000001");
        assertThat(invoices().nextNumber(InvoiceKind.INVOICE, YEAR + 1).value()).isEqualTo("INV-2042-000001");
    }

    @Test
    default void a_paper_comes_back_as_it_was_written() {
        var full = Papers.invoice(
                invoices().nextNumber(InvoiceKind.INVOICE, YEAR),
                order(),
                Language.EN,
                3,
                "Kaos é “Kawung” 織",
                Papers.BUYER);
        invoices().add(full);
        var note = Papers.credit(full, 12_345, 77, List.of());
        invoices().add(note);
        var counter = Papers.invoice(invoices().nextNumber(InvoiceKind.INVOICE, YEAR), order())
                .showing(Optional.empty());
        invoices().add(counter);

        assertThat(invoices().get(full.number())).isEqualTo(full);
        assertThat(invoices().get(note.number())).isEqualTo(note);
        assertThat(invoices().get(counter.number())).isEqualTo(counter);
        assertThat(invoices().ofOrder(full.order())).containsExactly(full, note);
        assertThat(invoices().ofOrder(order())).isEmpty();
    }

    @Test
    default void what_nobody_wrote_is_missing() {
        var number = new InvoiceNumber("INV-1999-000001");

        assertThat(invoices().find(number)).isEmpty();
        assertThatThrownBy(() -> invoices().get(number)).isInstanceOf(Missing.class);
    }

    @Test
    default void an_order_has_one_invoice() {
        var paper = written(order());
        var second = Papers.invoice(invoices().nextNumber(InvoiceKind.INVOICE, YEAR), paper.order());

        assertThatThrownBy(() -> invoices().add(second)).isInstanceOf(AlreadyInvoiced.class);
    }

    @Test
    default void a_refund_has_one_credit_note() {
        var paper = written(order());
        var note = Papers.credit(paper, 1_000, 1, List.of());
        invoices().add(note);
        var again = paper.credit(
                new InvoiceNumber("CN-2041-000009"),
                Papers.NOON,
                Papers.DAY,
                note.refund().orElseThrow(),
                note.total(),
                "",
                List.of());

        assertThatThrownBy(() -> invoices().add(again)).isInstanceOf(AlreadyInvoiced.class);
    }

    @Test
    default void the_list_finds_by_number_order_kind_and_day() {
        var paper = written(order());
        var note = Papers.credit(paper, 1_000, 5, List.of());
        invoices().add(note);

        assertThat(found(query(paper.number().value().toLowerCase(java.util.Locale.ROOT), Optional.empty())))
                .containsExactly(paper.number());
        assertThat(found(query("2041-0000", Optional.empty()))).containsExactly(note.number(), paper.number());
        assertThat(found(query("2041-0000", Optional.of(InvoiceKind.CREDIT_NOTE))))
                .containsExactly(note.number());
        assertThat(found(query("LR-000123", Optional.of(InvoiceKind.INVOICE)))).contains(paper.number());
        assertThat(found(query("100%_", Optional.empty()))).isEmpty();
        var day = Optional.of(Papers.DAY);
        assertThat(found(new InvoiceQuery("2041-0000", Optional.empty(), day, day, Optional.empty(), 50)))
                .hasSize(2);
        var next = Optional.of(Papers.DAY.plusDays(1));
        assertThat(found(new InvoiceQuery("2041-0000", Optional.empty(), next, Optional.empty(), Optional.empty(), 50)))
                .isEmpty();
        var before = Optional.of(Papers.DAY.minusDays(1));
        assertThat(found(new InvoiceQuery(
                        "2041-0000", Optional.empty(), Optional.empty(), before, Optional.empty(), 50)))
                .isEmpty();
    }

    @Test
    default void a_line_of_the_list_says_who_how_much_and_what_it_corrects() {
        var paper = written(order());
        var note = Papers.credit(paper, 1_000, 5, List.of());
        invoices().add(note);

        assertThat(invoices().list(query("2041-0000", Optional.empty())).items())
                .containsExactly(InvoiceSummary.of(note), InvoiceSummary.of(paper));
    }

    @Test
    default void pages_follow_without_loss_or_repetition() {
        var all = IntStream.range(0, 5).mapToObj(i -> written(order()).number()).toList();

        var first = invoices()
                .list(new InvoiceQuery(
                        "INV-2041", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 2));
        var second = invoices()
                .list(new InvoiceQuery(
                        "INV-2041", Optional.empty(), Optional.empty(), Optional.empty(), first.next(), 2));
        var third = invoices()
                .list(new InvoiceQuery(
                        "INV-2041", Optional.empty(), Optional.empty(), Optional.empty(), second.next(), 2));

        assertThat(first.items()).extracting(InvoiceSummary::number).containsExactly(all.get(4), all.get(3));
        assertThat(second.items()).extracting(InvoiceSummary::number).containsExactly(all.get(2), all.get(1));
        assertThat(third.items()).extracting(InvoiceSummary::number).containsExactly(all.get(0));
        assertThat(third.next()).isEmpty();
    }

    @Test
    default void the_tax_of_some_days_is_that_of_their_papers_less_what_was_taken_back() {
        var day = LocalDate.of(2043, 3, 1);
        var papers = IntStream.range(0, 3)
                .mapToObj(i -> onDay(written(), day.plusDays(i)))
                .toList();
        papers.forEach(invoices()::add);
        invoices().add(onDay(Papers.credit(papers.get(0), 11_100, 43, List.of()), day.plusDays(1)));

        assertThat(invoices().taxTotals(day, day.plusDays(1)))
                .containsExactly(
                        new TaxTotal(
                                InvoiceKind.INVOICE,
                                TaxClass.STANDARD,
                                "PPN 12% × 11/12",
                                Optional.of("04"),
                                2,
                                Money.rupiah(200_000),
                                Money.rupiah(183_334),
                                Money.rupiah(22_000)),
                        new TaxTotal(
                                InvoiceKind.CREDIT_NOTE,
                                TaxClass.STANDARD,
                                "PPN 12% × 11/12",
                                Optional.of("04"),
                                1,
                                Money.rupiah(-10_000),
                                Money.rupiah(-9_167),
                                Money.rupiah(-1_100)));
        assertThat(invoices().taxTotals(day.minusDays(9), day.minusDays(1))).isEmpty();
    }

    @Test
    default void the_papers_of_some_days_are_walked_by_day_and_number() {
        var day = LocalDate.of(2044, 3, 1);
        var later = onDay(written(), day.plusDays(1));
        var first = onDay(written(), day);
        var second = onDay(written(), day);
        for (var paper : List.of(later, first, second)) invoices().add(paper);

        var begin = invoices().between(day, day.plusDays(1), Optional.empty(), 2);

        assertThat(begin).containsExactly(first, second);
        assertThat(invoices().between(day, day.plusDays(1), Optional.of(second.number()), 2))
                .containsExactly(later);
        assertThat(invoices().count(day, day.plusDays(1))).isEqualTo(3);
        assertThat(invoices().count(day, day)).isEqualTo(2);
        assertThat(invoices().between(day.minusDays(2), day.minusDays(1), Optional.empty(), 2))
                .isEmpty();
    }

    private Invoice written() {
        return Papers.invoice(invoices().nextNumber(InvoiceKind.INVOICE, YEAR), order());
    }

    private static Invoice onDay(Invoice paper, LocalDate day) {
        return new Invoice(
                paper.number(),
                paper.order(),
                paper.orderNumber(),
                paper.language(),
                paper.issuedAt(),
                day,
                day,
                paper.seller(),
                paper.buyer(),
                paper.lines(),
                paper.taxIncluded(),
                paper.taxes(),
                paper.method(),
                paper.corrects(),
                paper.refund(),
                paper.reason());
    }
}
