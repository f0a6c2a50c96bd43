package id.laris.domain.tax;

import java.util.Map;
import java.util.Optional;

/**
 * How one sale is taxed.
 *
 * @param charged whether the seller may charge tax at all (PKP)
 * @param included whether prices contain their tax
 * @param rules for each taxed class the rule that holds; none for a class that none is written for
 * @param taxesShipping whether the shop's shipping fee counts into the base, where the rule says so too
 */
public record TaxTerms(boolean charged, boolean included, Map<TaxClass, TaxRule> rules, boolean taxesShipping) {
    /** Of a seller who charges no tax: prices are what they are. */
    public static final TaxTerms NONE = new TaxTerms(false, true, Map.of(), false);

    public TaxTerms {
        rules = Map.copyOf(rules);
    }

    /** What goods of that class count as here: those that no rule is written for are out of scope. */
    public TaxClass classOf(TaxClass goods) {
        if (!charged) return TaxClass.OUT_OF_SCOPE;
        if (!goods.isTaxed()) return goods;
        return Optional.ofNullable(rules.get(goods)).map(TaxRule::made).orElse(TaxClass.OUT_OF_SCOPE);
    }

    /** What the shipping fee counts as: part of an ordinary price, or passed on and nothing the tax knows of. */
    public TaxClass classOfShipping() {
        var rule = rules.get(TaxClass.STANDARD);
        return taxesShipping && rule != null && rule.shipping() ? classOf(TaxClass.STANDARD) : TaxClass.OUT_OF_SCOPE;
    }
}
