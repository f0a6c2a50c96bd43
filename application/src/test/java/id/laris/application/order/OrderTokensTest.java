package id.laris.application.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.shared.InMemorySecrets;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.Signatures;
import id.laris.domain.shared.OrderId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTokensTest {
    private final MovableClock clock = new MovableClock();
    private final OrderTokens tokens = new OrderTokens(new Signatures(new InMemorySecrets()), clock);
    private final OrderId order = new OrderId(UUID.randomUUID());

    @Test
    void a_token_opens_its_order_and_no_other() {
        var token = tokens.issue(order);

        assertThat(tokens.opens(token, order)).isTrue();
        assertThat(tokens.opens(token, new OrderId(UUID.randomUUID()))).isFalse();
    }

    @Test
    void a_token_cannot_be_made_to_last_longer() {
        var token = tokens.issue(order);

        assertThat(tokens.opens("zzzz" + token.substring(token.indexOf('.')), order))
                .isFalse();
    }

    @Test
    void a_token_ends_after_180_days() {
        var token = tokens.issue(order);

        clock.forward(Duration.ofDays(180));
        assertThat(tokens.opens(token, order)).isTrue();
        clock.forward(Duration.ofDays(1));
        assertThatThrownBy(() -> tokens.opens(token, order)).isInstanceOf(OrderTokens.TokenExpired.class);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", ".", "a.", "abc", "999999999999.aaaaaaaaaaaaaaaaaaaaaa", "é.xxxxxxxxxxxxxxxxxxxxxx"})
    void what_is_no_token_opens_nothing(String token) {
        assertThat(tokens.opens(token, order)).isFalse();
    }
}
