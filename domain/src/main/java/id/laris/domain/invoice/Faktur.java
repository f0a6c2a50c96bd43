package id.laris.domain.invoice;

import id.laris.domain.shared.Money;
import id.laris.domain.tax.TaxShare;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * A faktur pajak as the tax office wants it: the lines of one tax class of one invoice. Its amounts are worked out anew, line by line and to
 * two decimals, because that is how they are checked there; on the invoice the tax was rounded once for all lines.
 *
 * @param reference the number of the invoice
 * @param code of the transaction, two digits
 */
public record Faktur(String reference, LocalDate date, String code, TaxIdentity buyer, List<Line> lines) {
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * @param goods false for a service: shipping
     * @param name empty for shipping
     * @param price of one piece without tax
     * @param base price × pieces − discount
     * @param otherBase the part of it that the rate is charged on, rounded first
     * @param vat rate × other base, rounded after it
     */
    public record Line(
            boolean goods,
            String name,
            BigDecimal price,
            int pieces,
            BigDecimal discount,
            BigDecimal base,
            BigDecimal otherBase,
            BigDecimal rate,
            BigDecimal vat) {}

    public Faktur {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) throw new IllegalArgumentException("a faktur about nothing");
    }

    /** Of one class of an invoice. */
    public static Faktur of(Invoice invoice, TaxShare share, TaxIdentity buyer) {
        var code = share.transactionCode()
                .orElseThrow(() -> new IllegalArgumentException("no faktur for " + share.taxClass()));
        return new Faktur(
                invoice.number().value(),
                invoice.taxPoint(),
                code,
                buyer,
                invoice.lines().stream()
                        .filter(line -> line.taxClass() == share.taxClass())
                        .map(line -> line(line, share, invoice.taxIncluded()))
                        .toList());
    }

    private static Line line(Invoice.Line line, TaxShare share, boolean taxIncluded) {
        var price = without(line.unitPrice(), share, taxIncluded);
        var discount = without(line.discount(), share, taxIncluded);
        var base = price.multiply(BigDecimal.valueOf(line.pieces())).subtract(discount);
        var otherBase = rounded(
                base.multiply(BigDecimal.valueOf(share.baseNumerator())), BigDecimal.valueOf(share.baseDenominator()));
        return new Line(
                line.kind() == Invoice.LineKind.GOODS,
                line.options().isEmpty() ? line.title() : line.title() + " (" + line.options() + ")",
                price,
                line.pieces(),
                discount,
                base,
                otherBase,
                share.rate().value(),
                rounded(otherBase.multiply(share.rate().value()), HUNDRED));
    }

    /** Multiplied before it is divided: 145.000 within 11 of 111 is 130.630,63. */
    private static BigDecimal without(Money amount, TaxShare share, boolean taxIncluded) {
        var exact = BigDecimal.valueOf(amount.minorUnits());
        if (!taxIncluded) return exact.setScale(DECIMALS);
        var whole = HUNDRED.multiply(BigDecimal.valueOf(share.baseDenominator()));
        var rate = share.rate().value().multiply(BigDecimal.valueOf(share.baseNumerator()));
        return rounded(exact.multiply(whole), whole.add(rate));
    }

    private static BigDecimal rounded(BigDecimal amount, BigDecimal by) {
        return amount.divide(by, DECIMALS, RoundingMode.HALF_UP);
    }
}
