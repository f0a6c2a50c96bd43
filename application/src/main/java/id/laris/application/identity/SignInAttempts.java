package id.laris.application.identity;

import id.laris.domain.identity.Failures;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** Who failed how often lately, by account and by address; the same for all instances. Names are kept as keyed indexes only. */
public interface SignInAttempts {
    /**
     * What is known of the name becomes what the step makes of it; of two at the same moment the second sees what the first made. What the
     * step throws is thrown and nothing is changed. In a transaction of its own, unless one is open.
     */
    Failures count(String name, UnaryOperator<Failures> step);

    /**
     * Forgets failures that were counted before then: of names with few of them, or all.
     *
     * @param few at most so many
     */
    int forgetBefore(Instant limit, int few);
}
