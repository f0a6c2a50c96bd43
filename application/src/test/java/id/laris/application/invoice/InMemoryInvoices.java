package id.laris.application.invoice;

import id.laris.application.shared.Page;
import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.invoice.Invoice;
import id.laris.domain.invoice.InvoiceKind;
import id.laris.domain.invoice.InvoiceNumber;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.tax.TaxShare;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

@Alternative
@Singleton
public class InMemoryInvoices implements Invoices {
    private static final Comparator<Invoice> OLDEST_FIRST = Comparator.comparing(Invoice::issuedAt)
            .thenComparing(paper -> paper.number().value());

    private final Table<InvoiceNumber, Invoice> papers;
    private final Table<String, Long> numbers;

    @Inject
    public InMemoryInvoices(Undo undo) {
        papers = new Table<>(undo);
        numbers = new Table<>(undo);
    }

    @Override
    public synchronized InvoiceNumber nextNumber(InvoiceKind kind, int year) {
        var series = kind + "-" + year;
        long next = numbers.find(series).orElse(0L) + 1;
        numbers.put(series, next);
        return InvoiceNumber.of(kind, year, next);
    }

    @Override
    public synchronized void add(Invoice paper) {
        var taken = papers.all()
                .anyMatch(other -> paper.isCreditNote()
                        ? other.refund().equals(paper.refund())
                        : !other.isCreditNote() && other.order().equals(paper.order()));
        if (taken) throw new AlreadyInvoiced(paper);
        papers.put(paper.number(), paper);
    }

    @Override
    public Optional<Invoice> find(InvoiceNumber number) {
        return papers.find(number);
    }

    @Override
    public List<Invoice> ofOrder(OrderId order) {
        return papers.all()
                .filter(paper -> paper.order().equals(order))
                .sorted(Comparator.comparing(Invoice::kind)
                        .thenComparing(paper -> paper.number().value()))
                .toList();
    }

    @Override
    public Page<InvoiceSummary> list(InvoiceQuery query) {
        var text = query.text().toUpperCase(Locale.ROOT);
        var found = papers.all()
                .filter(paper -> paper.number().value().contains(text)
                        || paper.orderNumber().contains(text))
                .filter(paper -> query.kind().isEmpty() || query.kind().get() == paper.kind())
                .filter(paper -> query.from().filter(paper.day()::isBefore).isEmpty())
                .filter(paper -> query.to().filter(paper.day()::isAfter).isEmpty())
                .sorted(OLDEST_FIRST.reversed())
                .map(InvoiceSummary::of)
                .toList();
        int begin = query.cursor()
                .map(last -> 1
                        + found.stream()
                                .map(paper -> paper.number().value())
                                .toList()
                                .indexOf(last))
                .orElse(0);
        var rest = found.subList(begin, found.size());
        return rest.size() <= query.limit()
                ? new Page<>(rest, Optional.empty())
                : new Page<>(
                        rest.subList(0, query.limit()),
                        Optional.of(rest.get(query.limit() - 1).number().value()));
    }

    @Override
    public List<Invoice> between(LocalDate from, LocalDate to, Optional<InvoiceNumber> after, int limit) {
        var all = papers.all()
                .filter(paper -> !paper.day().isBefore(from) && !paper.day().isAfter(to))
                .sorted(Comparator.comparing(Invoice::day)
                        .thenComparing(paper -> paper.number().value()))
                .toList();
        int begin = after.map(
                        last -> 1 + all.stream().map(Invoice::number).toList().indexOf(last))
                .orElse(0);
        return all.stream().skip(begin).limit(limit).toList();
    }

    @Override
    public long count(LocalDate from, LocalDate to) {
        return papers.all()
                .filter(paper -> !paper.day().isBefore(from) && !paper.day().isAfter(to))
                .count();
    }

    @Override
    public List<TaxTotal> taxTotals(LocalDate from, LocalDate to) {
        var totals = new TreeMap<String, TaxTotal>();
        papers.all()
                .filter(paper ->
                        !paper.taxPoint().isBefore(from) && !paper.taxPoint().isAfter(to))
                .forEach(paper -> paper.taxes().forEach(share -> {
                    var key = paper.kind().ordinal() + "|" + share.taxClass().ordinal() + "|" + share.name();
                    totals.merge(key, total(paper, share), InMemoryInvoices::added);
                }));
        return List.copyOf(totals.values());
    }

    private static TaxTotal total(Invoice paper, TaxShare share) {
        var zero = Money.zero(share.net().currency());
        var base = share.taxClass().isTaxed() ? share.base() : zero;
        return new TaxTotal(
                paper.kind(),
                share.taxClass(),
                share.name(),
                share.transactionCode(),
                1,
                paper.isCreditNote() ? zero.minus(share.net()) : share.net(),
                paper.isCreditNote() ? zero.minus(base) : base,
                paper.isCreditNote() ? zero.minus(share.tax()) : share.tax());
    }

    private static TaxTotal added(TaxTotal one, TaxTotal other) {
        return new TaxTotal(
                one.kind(),
                one.taxClass(),
                one.rule(),
                one.code(),
                one.papers() + other.papers(),
                one.net().plus(other.net()),
                one.base().plus(other.base()),
                one.tax().plus(other.tax()));
    }
}
