package id.laris.domain.terms;

import id.laris.domain.shared.Money;
import id.laris.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;

/**
 * A customer who has terms cannot order on invoice now. Codes: {@code terms-stopped}; {@code terms-overdue} with {@code since}, the day the
 * oldest of it was due; {@code terms-limit-passed} with {@code limit}, {@code open} and {@code total} in rupiah.
 */
public final class TermsRefused extends Refusal {
    private TermsRefused(String code, String message, Map<String, Object> details) {
        super(Kind.CONFLICT, code, message, details);
    }

    static TermsRefused stopped() {
        return new TermsRefused("terms-stopped", "Buying on invoice was stopped for this account", Map.of());
    }

    static TermsRefused overdue(LocalDate since) {
        return new TermsRefused("terms-overdue", "An invoice was due on " + since, Map.of("since", since.toString()));
    }

    static TermsRefused overLimit(Money limit, Money open, Money total) {
        return new TermsRefused(
                "terms-limit-passed",
                "%s open and %s more would pass %s".formatted(open, total, limit),
                Map.of("limit", limit.minorUnits(), "open", open.minorUnits(), "total", total.minorUnits()));
    }
}
