package id.laris.rest.client.webhook;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import id.laris.application.webhook.WebhookSender;
import id.laris.application.webhook.WebhookSenderContract;
import id.laris.application.webhook.WebhookSettings;
import id.laris.domain.webhook.WebhookAddress;
import id.laris.domain.webhook.WebhookSecret;
import id.laris.rest.client.shared.OwnNetwork;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpWebhookSenderTest implements WebhookSenderContract {
    private static final WireMockServer WEB =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().dynamicHttpsPort());
    private static final Vertx VERTX = Vertx.vertx();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneOffset.UTC);

    @BeforeAll
    static void open() {
        WEB.start();
    }

    @AfterAll
    static void close() {
        WEB.stop();
        VERTX.close();
    }

    private static String web(String path) {
        return "http://localhost:" + WEB.port() + path;
    }

    @BeforeEach
    void forget() {
        WEB.resetAll();
    }

    private static HttpWebhookSender sender(boolean localToo, Predicate<InetAddress> forbidden, Duration patience) {
        return new HttpWebhookSender(VERTX, new WebhookSettings(localToo), forbidden, patience, CLOCK);
    }

    @Override
    public WebhookSender sender() {
        return sender(true, OwnNetwork::holds, Duration.ofSeconds(10));
    }

    @Override
    public void answers(int status) {
        WEB.stubFor(post("/kait").willReturn(aResponse().withStatus(status).withBody("baik")));
    }

    @Override
    public String there() {
        return web("/kait");
    }

    @Test
    void the_receiver_can_check_the_signature_over_id_time_and_body_as_they_came() {
        answers(200);
        var newer = WebhookSecret.of("another-secret-of-32-bytes-long!".getBytes());
        var call = new WebhookSender.Call(
                "0193b5c0-0000-7000-8000-000000000001",
                new WebhookAddress(there()),
                List.of(newer, SECRET),
                "stock.changed",
                1,
                Instant.parse("2026-11-22T02:00:00Z"),
                Map.of("sku", "KÄOS-1"));

        sender().send(List.of(call));

        var came = WEB.findAll(postRequestedFor(urlEqualTo("/kait"))).get(0);
        assertThat(came.getHeader("webhook-id")).isEqualTo(call.id());
        assertThat(came.getHeader("webhook-timestamp")).isEqualTo("1795316400");
        assertThat(came.getHeader("content-type")).isEqualTo("application/json");
        assertThat(came.getHeader("webhook-signature").split(" "))
                .containsExactly(
                        newer.sign(call.id(), 1_795_316_400, came.getBody()),
                        SECRET.sign(call.id(), 1_795_316_400, came.getBody()));
        assertThat(came.getBodyAsString())
                .isEqualTo(
                        "{\"type\":\"stock.changed\",\"version\":1,\"timestamp\":\"2026-11-22T02:00:00Z\",\"data\":{\"sku\":\"KÄOS-1\"}}");
    }

    @Test
    void an_answer_is_kept_up_to_a_kilobyte_and_without_what_cannot_be_shown() {
        WEB.stubFor(post("/kait")
                .willReturn(aResponse().withStatus(500).withBody("a\u0000\u001b[31m\n" + "x".repeat(5_000_000))));

        var went = sender().send(List.of(call("a", there()))).get(0);

        assertThat(went.status()).isEqualTo(500);
        assertThat(went.answer()).startsWith("a[31m\nxxx").hasSizeLessThanOrEqualTo(1024);
    }

    @Test
    void a_redirect_is_not_followed() {
        WEB.stubFor(post("/kait").willReturn(aResponse().withStatus(307).withHeader("Location", web("/elsewhere"))));

        assertThat(sender().send(List.of(call("a", there()))).get(0).status()).isEqualTo(307);

        assertThat(WEB.findAll(postRequestedFor(urlEqualTo("/elsewhere")))).isEmpty();
    }

    @Test
    void one_that_does_not_answer_is_given_up_and_the_others_do_not_wait_longer_for_it() {
        answers(200);
        WEB.stubFor(post("/diam").willReturn(aResponse().withFixedDelay(20_000)));

        var went = sender(true, OwnNetwork::holds, Duration.ofMillis(700))
                .send(List.of(call("a", web("/diam")), call("b", there()), call("c", web("/diam"))));

        assertThat(went).extracting(one -> one.problem()).containsExactly("timeout", "", "timeout");
        assertThat(went).allMatch(one -> one.millis() < 5_000);
    }

    @Test
    void an_answer_that_drips_counts_by_its_first_line() {
        WEB.stubFor(post("/kait")
                .willReturn(
                        aResponse().withStatus(200).withBody("x".repeat(900)).withChunkedDribbleDelay(50, 20_000)));

        var went = sender(true, OwnNetwork::holds, Duration.ofMillis(900))
                .send(List.of(call("a", there())))
                .get(0);

        assertThat(went.status()).isEqualTo(200);
        assertThat(went.millis()).isLessThan(5_000);
    }

    @Test
    void nobody_there_is_a_problem_not_an_exception() {
        int shut = shutPort();

        assertThat(sender().send(List.of(call("a", "http://127.0.0.1:" + shut + "/")))
                        .get(0)
                        .problem())
                .isIn("refused", "AnnotatedConnectException");
    }

    /** Nobody listens there any more. */
    private static int shutPort() {
        try (var opened = new java.net.ServerSocket(0)) {
            return opened.getLocalPort();
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://[::1]/",
                "https://10.0.0.1/",
                "https://192.168.1.1:8443/",
                "https://172.16.0.1/",
                "https://169.254.169.254/latest/meta-data/",
                "https://[::ffff:169.254.169.254]/",
                "https://[fd00:ec2::254]/",
                "https://[fe80::1]/",
                "https://100.64.0.1/",
                "https://2130706433/",
                "https://0/",
                "http://8.8.8.8/",
                "http://localhost/"
            })
    void the_inside_is_never_told_and_nobody_over_plain_http(String url) {
        var went = sender(false, OwnNetwork::holds, Duration.ofSeconds(2))
                .send(List.of(call("a", url)))
                .get(0);

        assertThat(went.status()).isZero();
        assertThat(went.problem()).isIn("inside", "unknown host");
    }

    @Test
    void the_switch_for_tests_opens_this_machine_and_nothing_else() {
        var went = sender(true, OwnNetwork::holds, Duration.ofSeconds(2))
                .send(List.of(
                        call("a", "https://10.0.0.1/"),
                        call("b", "http://8.8.8.8/"),
                        call("c", "http://169.254.169.254/")));

        assertThat(went).extracting(one -> one.problem()).containsOnly("inside");
    }

    @Test
    void a_certificate_nobody_vouches_for_is_refused() {
        WEB.stubFor(post("/kait").willReturn(aResponse().withStatus(200)));

        var went = sender(false, address -> false, Duration.ofSeconds(10))
                .send(List.of(call("a", "https://localhost:" + WEB.httpsPort() + "/kait")))
                .get(0);

        assertThat(went.problem()).isEqualTo("certificate");
        assertThat(WEB.findAll(postRequestedFor(urlEqualTo("/kait")))).isEmpty();
    }

    @Test
    void a_name_that_leads_nowhere_is_told() {
        assertThat(sender(false, OwnNetwork::holds, Duration.ofSeconds(2))
                        .send(List.of(call("a", "https://tidak-ada.invalid/")))
                        .get(0)
                        .problem())
                .isEqualTo("unknown host");
    }
}
