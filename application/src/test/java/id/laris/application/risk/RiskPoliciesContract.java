package id.laris.application.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.risk.RiskPolicy;
import id.laris.domain.risk.RiskPolicy.Limits;
import id.laris.domain.risk.RiskRule;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.StaleVersion;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every store of the rules of risk promises. */
public interface RiskPoliciesContract {
    RiskPolicies policies();

    @Test
    default void the_newest_version_holds_and_no_version_is_written_twice() {
        var before = policies().current();
        var after = new RiskPolicy(
                before.version() + 1,
                Map.of(RiskRule.NEW_AND_HIGH, 7, RiskRule.REFUSED_PARCELS, 100),
                new Limits(Money.rupiah(1_234_567), 0, 1, 200, 3, 4),
                90,
                1_000,
                Instant.parse("2026-11-23T00:00:00Z"));

        policies().add(after);

        assertThat(policies().current()).isEqualTo(after);
        assertThat(policies().current().points()).containsEntry(RiskRule.SAME_DOOR, 0);
        assertThatThrownBy(() -> policies().add(after)).isInstanceOf(StaleVersion.class);
    }

    @Test
    default void version_one_is_what_a_shop_begins_with_and_is_not_written() {
        assertThatThrownBy(() -> policies().add(RiskPolicy.STANDARD)).isInstanceOf(StaleVersion.class);
    }
}
