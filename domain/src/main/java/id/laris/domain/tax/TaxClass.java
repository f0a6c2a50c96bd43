package id.laris.domain.tax;

import java.util.Optional;

/** How the law taxes goods. One document may hold several; each is worked out for itself. */
public enum TaxClass {
    /** Ordinary goods: since 2025 12 % of eleven twelfths of the price. */
    STANDARD(null, true),
    /** Goods that bear the whole rate on the whole price. */
    LUXURY("01", true),
    /** Exempt by law (dibebaskan). */
    EXEMPT("08", false),
    /** Owed, but not collected (tidak dipungut). */
    NOT_COLLECTED("07", false),
    /** Sent abroad. The export has papers of its own, not a faktur. */
    ZERO_EXPORT(null, false),
    /** Nothing the tax knows of. */
    OUT_OF_SCOPE(null, false);

    private final String code;
    private final boolean taxed;

    TaxClass(String code, boolean taxed) {
        this.code = code;
        this.taxed = taxed;
    }

    /** Whether a rule gives it tax above zero. */
    public boolean isTaxed() {
        return taxed;
    }

    /**
     * The transaction code of a faktur; empty when none is made out.
     *
     * @param wholeBase whether the rate is charged on the whole price, not on a part of it
     */
    public Optional<String> transactionCode(boolean wholeBase) {
        if (this == STANDARD) return Optional.of(wholeBase ? "01" : "04");
        return Optional.ofNullable(code);
    }
}
