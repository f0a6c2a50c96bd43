package id.laris.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.shared.Invalid;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {
    private static final Webhook WEBHOOK = new Webhook(
            new WebhookId(new UUID(1, 2)),
            "Gudang luar",
            new WebhookAddress("https://gudang.example/laris"),
            Set.of(WebhookTopic.STOCK_CHANGED),
            Webhook.State.ACTIVE,
            Instant.EPOCH);

    /** The vector that the scheme's own libraries are tested with. */
    @Test
    void signs_as_the_published_test_vector_of_standard_webhooks_says() {
        var secret = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        var signature = secret.sign(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1_614_265_330,
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void a_secret_is_long_enough_and_does_not_show_itself() {
        assertThat(WebhookSecret.of(new byte[32]).text()).startsWith("whsec_").hasSize(50);
        assertThat(WebhookSecret.of(new byte[32])).hasToString("whsec_…");
        assertThatIllegalArgumentException().isThrownBy(() -> WebhookSecret.of(new byte[23]));
        assertThatIllegalArgumentException().isThrownBy(() -> WebhookSecret.of(new byte[65]));
        assertThatIllegalArgumentException().isThrownBy(() -> new WebhookSecret("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    }

    @Test
    void tries_ten_times_within_some_three_days_each_pause_longer_than_the_one_before() {
        var pauses = IntStream.rangeClosed(1, 9)
                .mapToObj(RetryPlan::after)
                .map(Optional::orElseThrow)
                .toList();

        assertThat(pauses).isSorted().doesNotHaveDuplicates();
        assertThat(pauses.stream().reduce(Duration.ZERO, Duration::plus))
                .isBetween(Duration.ofDays(3), Duration.ofDays(4));
        assertThat(RetryPlan.after(10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "gudang.example",
                "ftp://gudang.example/",
                "file:///etc/passwd",
                "https:///x",
                "https://",
                "javascript:alert(1)",
                "https://a b/",
                "https://orang:sandi@gudang.example/",
                "https://gudang.example/#x",
                "https://gudang.example:22/",
                "https://gudang.example:0/",
                "https://gudang.example:99999/",
                "https://gudang.example/\u0000"
            })
    void what_is_no_address_of_a_program_is_refused(String url) {
        assertThatThrownBy(() -> new WebhookAddress(url))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.code()).isEqualTo("invalid-url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://gudang.example/a?b=c", "HTTPS://GUDANG.EXAMPLE", "https://gudang.example:8443/"})
    void an_https_address_is_taken(String url) {
        assertThat(new WebhookAddress(url).isPlain()).isFalse();
    }

    @Test
    void plain_http_is_told_apart() {
        assertThat(new WebhookAddress("http://localhost:9000/").isPlain()).isTrue();
    }

    @Test
    void only_what_the_topic_lists_leaves_the_house() {
        var told = WebhookTopic.ORDER_CANCELLED.told(
                Map.of("order", "7", "number", "LR-1", "reason", "Sari, 0812…", "byCustomer", true));

        assertThat(told).containsOnlyKeys("order", "number", "byCustomer");
    }

    @Test
    void topics_are_named_one_by_one_or_as_a_whole_area() {
        assertThat(WebhookTopic.named("stock.ran-out")).containsExactly(WebhookTopic.STOCK_RAN_OUT);
        assertThat(WebhookTopic.named("stock.*")).hasSize(4).allMatch(topic -> topic.area()
                .equals("stock"));
        assertThatThrownBy(() -> WebhookTopic.named("identity.account-closed"))
                .hasFieldOrPropertyWithValue("code", "invalid-events");
    }

    @Test
    void one_that_is_off_wants_nothing_and_one_that_is_on_what_it_chose() {
        assertThat(WEBHOOK.wants(WebhookTopic.STOCK_CHANGED)).isTrue();
        assertThat(WEBHOOK.wants(WebhookTopic.ORDER_PLACED)).isFalse();
        assertThat(WEBHOOK.with(Webhook.State.PAUSED).wants(WebhookTopic.STOCK_CHANGED))
                .isFalse();
    }

    @Test
    void a_change_switches_on_and_off_and_keeps_why_the_shop_gave_up() {
        var gone = WEBHOOK.with(Webhook.State.GONE);

        assertThat(gone.changed("x", gone.address(), gone.topics(), true).state())
                .isEqualTo(Webhook.State.ACTIVE);
        assertThat(gone.changed("x", gone.address(), gone.topics(), false).state())
                .isEqualTo(Webhook.State.GONE);
        assertThat(WEBHOOK.changed("x", gone.address(), gone.topics(), false).state())
                .isEqualTo(Webhook.State.PAUSED);
    }

    @Test
    void a_webhook_without_topics_is_refused() {
        assertThatThrownBy(() -> WEBHOOK.changed("x", WEBHOOK.address(), Set.of(), true))
                .hasFieldOrPropertyWithValue("code", "invalid-events");
    }
}
