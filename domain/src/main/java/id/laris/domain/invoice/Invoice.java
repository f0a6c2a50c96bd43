package id.laris.domain.invoice;

import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.domain.tax.TaxClass;
import id.laris.domain.tax.TaxShare;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * An invoice or a credit note, with a copy of everything that stands on it: written once, never changed. What it costs is the sum of its
 * lines; the tax of its lines is that of its shares, to the rupiah.
 *
 * @param orderNumber what people call the order
 * @param day of the paper, in the shop's zone
 * @param taxPoint the day whose tax rules hold: that of payment or delivery, whichever wrote the paper
 * @param buyer empty for a sale over the counter
 * @param taxIncluded whether amounts of lines contain their tax
 * @param taxes one for each class on it, none when the seller charges no tax
 * @param method how the order was paid, as a name
 * @param corrects the invoice that a credit note takes back from
 * @param refund the money that a credit note stands for, or the relief, or the order where none was ever paid
 * @param reason of a credit note; may be empty
 * @param dueOn the day it is to be paid by, where it may be paid later; never on a credit note
 */
public record Invoice(
        InvoiceNumber number,
        OrderId order,
        String orderNumber,
        Language language,
        Instant issuedAt,
        LocalDate day,
        LocalDate taxPoint,
        Seller seller,
        Optional<Buyer> buyer,
        List<Line> lines,
        boolean taxIncluded,
        List<TaxShare> taxes,
        String method,
        Optional<InvoiceNumber> corrects,
        Optional<UUID> refund,
        String reason,
        Optional<LocalDate> dueOn) {
    /** A paper that is paid at once, or takes back. */
    public Invoice(
            InvoiceNumber number,
            OrderId order,
            String orderNumber,
            Language language,
            Instant issuedAt,
            LocalDate day,
            LocalDate taxPoint,
            Seller seller,
            Optional<Buyer> buyer,
            List<Line> lines,
            boolean taxIncluded,
            List<TaxShare> taxes,
            String method,
            Optional<InvoiceNumber> corrects,
            Optional<UUID> refund,
            String reason) {
        this(
                number,
                order,
                orderNumber,
                language,
                issuedAt,
                day,
                taxPoint,
                seller,
                buyer,
                lines,
                taxIncluded,
                taxes,
                method,
                corrects,
                refund,
                reason,
                Optional.empty());
    }

    /** What a line stands for. */
    public enum LineKind {
        GOODS,
        SHIPPING
    }

    /**
     * @param sku empty for shipping
     * @param pieces at least one
     * @param unitPrice of one piece, before any discount
     * @param discount on the whole line
     * @param amount the whole line after the discount; of a credit note, what is taken back of it
     */
    public record Line(
            LineKind kind,
            String sku,
            String title,
            String options,
            int pieces,
            Money unitPrice,
            Money discount,
            Money amount,
            TaxClass taxClass,
            Money tax) {
        public Line {
            if (pieces < 1 || amount.isNegative() || tax.isNegative() || discount.isNegative())
                throw new IllegalArgumentException("line of %s × %s, %s".formatted(pieces, unitPrice, amount));
        }

        Line taking(Money back, Money taxBack) {
            return new Line(
                    kind, sku, title, options, pieces, unitPrice, Money.zero(back.currency()), back, taxClass, taxBack);
        }
    }

    public Invoice {
        lines = List.copyOf(lines);
        taxes = List.copyOf(taxes);
        if (lines.isEmpty()) throw new IllegalArgumentException("a paper about nothing");
        var isCredit = number.kind() == InvoiceKind.CREDIT_NOTE;
        if (isCredit != corrects.isPresent() || isCredit != refund.isPresent())
            throw new IllegalArgumentException(number + " corrects " + corrects);
        if (taxes.stream().map(TaxShare::taxClass).distinct().count() < taxes.size())
            throw new IllegalArgumentException("a tax class twice");
        for (var share : taxes) requireAddsUp(share, lines, taxIncluded);
        if (!sum(lines, Line::tax).equals(sum(taxes, TaxShare::tax, sum(lines, Line::tax))))
            throw new IllegalArgumentException("tax of lines is not that of the paper");
    }

    private static void requireAddsUp(TaxShare share, List<Line> lines, boolean taxIncluded) {
        var own = lines.stream().filter(l -> l.taxClass() == share.taxClass()).toList();
        if (own.isEmpty()) throw new IllegalArgumentException("no line of " + share.taxClass());
        var amount = sum(own, Line::amount);
        if (!amount.equals(taxIncluded ? share.gross() : share.net())
                || !sum(own, Line::tax).equals(share.tax()))
            throw new IllegalArgumentException("%s: lines add up to %s".formatted(share, amount));
    }

    private static Money sum(List<Line> lines, Function<Line, Money> each) {
        return Money.sum(
                lines.stream().map(each).toList(), lines.get(0).amount().currency());
    }

    /** @param none what none of them come to: nothing, in the currency of the paper */
    private static Money sum(List<TaxShare> shares, Function<TaxShare, Money> each, Money none) {
        return Money.sum(shares.stream().map(each).toList(), none.currency());
    }

    public InvoiceKind kind() {
        return number.kind();
    }

    public boolean isCreditNote() {
        return kind() == InvoiceKind.CREDIT_NOTE;
    }

    /** All there is to pay, or what is taken back, with tax. */
    public Money total() {
        return taxIncluded ? sum(lines, Line::amount) : sum(lines, Line::amount).plus(tax());
    }

    public Money tax() {
        return sum(lines, Line::tax);
    }

    /** Without tax. */
    public Money net() {
        return total().minus(tax());
    }

    /** The lines as they are priced, without shipping. */
    public Money goods() {
        var zero = Money.zero(lines.get(0).amount().currency());
        return Money.sum(
                lines.stream()
                        .filter(l -> l.kind() == LineKind.GOODS)
                        .map(Line::amount)
                        .toList(),
                zero.currency());
    }

    public Money shipping() {
        return sum(lines, Line::amount).minus(goods());
    }

    /** The same with another buyer in the picture: what is shown to who may not see people. */
    public Invoice showing(Optional<Buyer> other) {
        return new Invoice(
                number,
                order,
                orderNumber,
                language,
                issuedAt,
                day,
                taxPoint,
                seller,
                other,
                lines,
                taxIncluded,
                taxes,
                method,
                corrects,
                refund,
                reason,
                dueOn);
    }

    /** The same, to be paid by that day. */
    public Invoice dueOn(LocalDate day) {
        return new Invoice(
                number,
                order,
                orderNumber,
                language,
                issuedAt,
                this.day,
                taxPoint,
                seller,
                buyer,
                lines,
                taxIncluded,
                taxes,
                method,
                corrects,
                refund,
                reason,
                Optional.of(day));
    }

    /** What is left of this invoice after those credit notes. */
    public Money left(List<Invoice> credited) {
        return credited.stream().map(Invoice::total).reduce(total(), Money::minus);
    }

    /**
     * A credit note over some of this invoice. The amount is spread over the lines by what is left of each; of the tax goes what keeps the
     * sum of all credit notes in proportion, so that taking back everything takes back exactly the tax that was charged.
     *
     * @param earlier all credit notes of this invoice so far
     * @throws MoreThanInvoiced when less is left
     */
    public Invoice credit(
            InvoiceNumber creditNumber,
            Instant now,
            LocalDate today,
            UUID refundId,
            Money amount,
            String why,
            List<Invoice> earlier) {
        if (isCreditNote()) throw new IllegalArgumentException(number + " is a credit note itself");
        var left = left(earlier);
        if (!amount.isPositive()) throw new IllegalArgumentException("credit of " + amount);
        if (left.isLessThan(amount)) throw new MoreThanInvoiced(left, amount);
        var goneGross = goneOf(earlier, l -> grossOf(l));
        var goneTax = goneOf(earlier, Line::tax);
        var shares = amount.spread(IntStream.range(0, lines.size())
                .mapToObj(i -> grossOf(lines.get(i)).minorUnits() - goneGross[i])
                .toList());
        var taxBack = taxBack(shares, goneGross, goneTax);
        var back = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            var tax = taxBack.get(i);
            back.add(lines.get(i)
                    .taking(taxIncluded ? shares.get(i) : shares.get(i).minus(tax), tax));
        }
        return new Invoice(
                creditNumber,
                order,
                orderNumber,
                language,
                now,
                today,
                today,
                seller,
                buyer,
                back,
                taxIncluded,
                sharesOf(back),
                method,
                Optional.of(number),
                Optional.of(refundId),
                why);
    }

    private Money grossOf(Line line) {
        return taxIncluded ? line.amount() : line.amount().plus(line.tax());
    }

    private long[] goneOf(List<Invoice> earlier, Function<Line, Money> what) {
        var gone = new long[lines.size()];
        for (var note : earlier) {
            if (!note.corrects().equals(Optional.of(number)) || note.lines().size() != lines.size())
                throw new IllegalArgumentException(note.number() + " does not correct " + number);
            for (int i = 0; i < gone.length; i++)
                gone[i] += what.apply(note.lines().get(i)).minorUnits();
        }
        return gone;
    }

    /** For each class once: what its tax comes to for all that is taken back so far, less what was taken back before. */
    private List<Money> taxBack(List<Money> shares, long[] goneGross, long[] goneTax) {
        var currency = lines.get(0).amount().currency();
        var back = new ArrayList<Money>();
        for (int i = 0; i < lines.size(); i++) back.add(Money.zero(currency));
        for (var share : taxes) {
            if (share.tax().isZero()) continue;
            long gross = 0;
            long before = 0;
            var weights = new ArrayList<Long>();
            for (int i = 0; i < lines.size(); i++) {
                var own = lines.get(i).taxClass() == share.taxClass();
                if (own) {
                    gross += goneGross[i] + shares.get(i).minorUnits();
                    before += goneTax[i];
                }
                weights.add(own ? shares.get(i).minorUnits() : 0L);
            }
            var upTo = share.tax()
                    .share(
                            BigDecimal.valueOf(gross),
                            BigDecimal.valueOf(share.gross().minorUnits()));
            var now = upTo.minus(new Money(before, currency)).spread(weights);
            for (int i = 0; i < lines.size(); i++)
                if (lines.get(i).taxClass() == share.taxClass()) back.set(i, now.get(i));
        }
        return back;
    }

    /** What of each class stands on those lines; classes of which nothing does are left out. */
    private List<TaxShare> sharesOf(List<Line> back) {
        var net = new EnumMap<TaxClass, Money>(TaxClass.class);
        var tax = new EnumMap<TaxClass, Money>(TaxClass.class);
        for (var line : back) {
            net.merge(line.taxClass(), taxIncluded ? line.amount().minus(line.tax()) : line.amount(), Money::plus);
            tax.merge(line.taxClass(), line.tax(), Money::plus);
        }
        return taxes.stream()
                .map(share -> share.of(net.get(share.taxClass()), tax.get(share.taxClass())))
                .toList();
    }
}
