package id.laris.domain.tax;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Percentage;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * All goods of one tax class on one paper.
 *
 * @param name how the rule is called, e.g. {@code PPN 12% × 11/12}; empty for a class without tax
 * @param rate zero for a class without tax
 * @param baseNumerator with the denominator, the part of the price that the rate is charged on
 * @param net what they cost without tax (DPP, harga jual)
 * @param tax rounded half up once for all of them
 */
public record TaxShare(
        TaxClass taxClass, String name, Percentage rate, int baseNumerator, int baseDenominator, Money net, Money tax) {
    public TaxShare {
        if (baseNumerator < 1 || baseDenominator < baseNumerator)
            throw new IllegalArgumentException(baseNumerator + "/" + baseDenominator);
        if (net.isNegative() || tax.isNegative()) throw new IllegalArgumentException("%s with %s".formatted(net, tax));
        if (!taxClass.isTaxed() && !tax.isZero()) throw new IllegalArgumentException(taxClass + " with " + tax);
    }

    /** What they cost with tax. */
    public Money gross() {
        return net.plus(tax);
    }

    /** What the rate is charged on: all or a part of the price (DPP nilai lain), half up. */
    public Money base() {
        return net.share(BigDecimal.valueOf(baseNumerator), BigDecimal.valueOf(baseDenominator));
    }

    public boolean isWholeBase() {
        return baseNumerator == baseDenominator;
    }

    /** Of a faktur; empty when none is made out. */
    public Optional<String> transactionCode() {
        return taxClass.transactionCode(isWholeBase());
    }

    /** The same class with other amounts. */
    public TaxShare of(Money otherNet, Money otherTax) {
        return new TaxShare(taxClass, name, rate, baseNumerator, baseDenominator, otherNet, otherTax);
    }
}
