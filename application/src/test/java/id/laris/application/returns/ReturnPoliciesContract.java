package id.laris.application.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.catalogue.Slug;
import id.laris.domain.returns.ReturnPolicy;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Percentage;
import id.laris.domain.shared.Sku;
import id.laris.domain.shared.StaleVersion;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every store of policies promises. */
public interface ReturnPoliciesContract {
    ReturnPolicies policies();

    @Test
    default void begins_with_the_standard_and_keeps_every_version() {
        var before = policies().current();
        var terms = new EnumMap<ReturnReason, ReturnPolicy.Terms>(ReturnReason.class);
        terms.putAll(before.terms());
        terms.put(
                ReturnReason.CHANGED_MIND,
                new ReturnPolicy.Terms(false, true, ReturnPolicy.Payer.SHOP, true, Percentage.of("12.5"), true));
        var after = new ReturnPolicy(
                before.version() + 1,
                30,
                terms,
                Set.of(new Slug("celana")),
                Set.of(new Sku("OBRAL-1")),
                Instant.parse("2026-11-22T00:00:00Z"));

        policies().add(after);

        assertThat(policies().current()).isEqualTo(after);
        assertThat(policies().get(before.version())).isEqualTo(before);
        assertThat(policies().get(1)).isEqualTo(ReturnPolicy.standard());
        assertThat(policies().all()).startsWith(after).endsWith(ReturnPolicy.standard());
        assertThatThrownBy(() -> policies().add(after)).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void knows_no_version_that_never_was() {
        assertThatThrownBy(() -> policies().get(99_999)).isInstanceOf(Missing.class);
    }
}
