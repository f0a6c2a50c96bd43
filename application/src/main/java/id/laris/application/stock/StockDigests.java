package id.laris.application.stock;

import id.laris.domain.shared.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Who of the staff was told when what ran short since when: each once a day. */
public interface StockDigests {
    /** What a digest tells of: what was raised from then until then. */
    record Span(Instant from, Instant to) {}

    /**
     * The first call for a day gets the time since the last digest ended; all others that day get nothing, whoever calls.
     *
     * @param earliest where the first digest of all begins
     */
    Optional<Span> begin(AccountId account, LocalDate day, Instant earliest, Instant now);

    /** What the digest of that day told of. */
    Optional<Span> find(AccountId account, LocalDate day);
}
