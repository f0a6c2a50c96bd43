package id.laris.rest.client.paypal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.payment.HoldingGatewayContract;
import id.laris.application.payment.InMemoryFxRates;
import id.laris.application.payment.PaymentGateway;
import id.laris.application.payment.PaymentGateway.Answer;
import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.PaymentGateway.RefundReport;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.TestShop;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.shared.Money;
import id.laris.rest.client.shared.OutsideGatewayContract;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaypalGatewayTest implements OutsideGatewayContract, HoldingGatewayContract {
    /** The stub's own address; that it is PayPal's is tested by itself. */
    private static final PaypalCertificates.Trust STUB = new PaypalCertificates.Trust() {
        @Override
        public boolean allows(URI address) {
            return "127.0.0.1".equals(address.getHost());
        }

        @Override
        public void check(X509Certificate[] chain) {
            assertThat(chain).isNotEmpty();
        }
    };

    private static final byte[] VECTOR =
            "{\"id\":\"WH-TEST-0001\",\"event_type\":\"PAYMENT.CAPTURE.COMPLETED\",\"resource\":{\"id\":\"3C679366HH908993F\",\"status\":\"COMPLETED\",\"amount\":{\"currency_code\":\"USD\",\"value\":\"9.12\"},\"custom_id\":\"ORD-2026-000123\"}}"
                    .getBytes(StandardCharsets.UTF_8);
    private static final String VECTOR_ID = "b2384410-f8d2-11ee-8b5c-0f1e2d3c4b5a";
    private static final String VECTOR_TIME = "2026-01-05T02:12:33Z";
    private static final String VECTOR_SIGNATURE =
            "DH7kUnt1U7cADv5IP6vHZP6UdTZ/DM9N4GYFeq/284KsicbFs3Df7kjuPL9kjWDQqjHVYFYNxGs5AnIt/yD4EB73osSyhSAEZ5T24aQtp1SlMqRvqFP9rJjRX81nF4B1OShaDdFTDv1Jmnrg++nPinF9lhmvnd57245l5wsAp3fADz0AntpniU3Oqix1Y8Z+RfB+FuQonBM60wnWQFh6RHACGRwMvBuLPvCpD5S8Q2QcbXuN6vQnX02zolNm/thKLPMe287Yv7WhENQnpJk7W75zNdnlh9y5mGpvGo1gMtrnzJwvNaNqdCZdAGDn+SAqU2lL9cFzuKRw6sdafMphiA==";

    private final MovableClock clock = new MovableClock();
    private final PaypalStub stub = new PaypalStub();
    private final InMemoryFxRates rates = new InMemoryFxRates();
    private final PaymentGateway gateway = gateway(clock, LONG);

    @AfterEach
    void close() {
        stub.close();
    }

    @Override
    public PaymentGateway gateway() {
        return gateway;
    }

    @Override
    public PaymentGateway holding() {
        return gateway(true, clock, LONG);
    }

    @Override
    public void customersMoneyIsHeld(AttemptId attempt) {
        stub.held(attempt.toString());
    }

    @Test
    void where_the_shop_wants_it_so_the_money_of_who_approved_is_held_and_not_taken() {
        var intent = intent();
        var attempt = answered(intent, holding().start(intent));
        stub.approved(attempt.id().toString());

        assertThat(holding().status(attempt)).isEqualTo(Report.of(Outcome.AUTHORISED));
        assertThat(stub.of(attempt.id().toString()).captured).isEmpty();
        assertThat(holding().capture(attempt)).isEqualTo(Report.paid(DUE));
    }

    @Override
    public PaymentGateway gateway(Clock itsClock, Duration patience) {
        return gateway(false, itsClock, patience);
    }

    private PaymentGateway gateway(boolean hold, Clock itsClock, Duration patience) {
        return new PaypalGateway(
                settings(Optional.of(PaypalStub.SECRET), Optional.of(PaypalStub.WEBHOOK), hold),
                rates,
                TestShop.SETTINGS,
                itsClock,
                patience,
                STUB);
    }

    private PaypalSettings settings(Optional<String> secret, Optional<String> webhook) {
        return settings(secret, webhook, false);
    }

    private PaypalSettings settings(Optional<String> secret, Optional<String> webhook, boolean hold) {
        return new PaypalSettings() {
            @Override
            public Optional<String> clientId() {
                return Optional.of(PaypalStub.CLIENT);
            }

            @Override
            public Optional<String> clientSecret() {
                return secret;
            }

            @Override
            public Optional<String> webhookId() {
                return webhook;
            }

            @Override
            public boolean live() {
                return false;
            }

            @Override
            public Optional<URI> url() {
                return Optional.of(stub.address());
            }

            @Override
            public String currency() {
                return "USD";
            }

            @Override
            public int rank() {
                return 40;
            }

            @Override
            public boolean hold() {
                return hold;
            }
        };
    }

    @Override
    public PaypalStub stub() {
        return stub;
    }

    @Override
    public MovableClock clock() {
        return clock;
    }

    @Override
    public void customerPays(AttemptId attempt) {
        stub.captured(attempt.toString(), stub.of(attempt.toString()).asked);
    }

    @Override
    public void customerPays(AttemptId attempt, Money another) {
        stub.captured(
                attempt.toString(),
                ForeignAmount.of(another, "USD", new BigDecimal("15900"))
                        .value()
                        .toPlainString());
    }

    @Override
    public void providerEnds(AttemptId attempt, Outcome outcome) {
        var order = stub.of(attempt.toString());
        switch (outcome) {
            case FAILED -> {
                stub.captured(attempt.toString(), order.asked);
                order.captureStatus = "DECLINED";
            }
            case CANCELLED -> order.status = "VOIDED";
            default -> {
                /* Nothing happens there: after three hours nobody can approve it any more. */
            }
        }
    }

    /** In rupiah at the rate of then, to a whole thousand: a cent is 159 rupiah. */
    @Override
    public Money sentBack(AttemptId attempt) {
        var dollars = stub.sentBack(stub.of(attempt.toString()));
        long rupiah = dollars.multiply(new BigDecimal("15900")).longValue();
        return Money.rupiah((rupiah + 500) / 1_000 * 1_000);
    }

    @Override
    public int madeAt(AttemptId attempt) {
        return stub.made(attempt.toString());
    }

    @Override
    public SentNotice notice(AttemptId attempt) {
        var body = stub.notice(attempt.toString());
        return new SentNotice(body, stub.headers(body));
    }

    @ParameterizedTest
    @CsvSource({
        "145000,15900,USD,9.12",
        "145000,15900,JPY,9",
        "1,15900,USD,0.00",
        "79,15900,USD,0.00",
        "80,15900,USD,0.01"
    })
    void rupiah_are_converted_half_up_to_the_currencys_decimals(
            long rupiah, BigDecimal rate, String currency, String expected) {
        assertThat(ForeignAmount.of(Money.rupiah(rupiah), currency, rate)
                        .value()
                        .toPlainString())
                .isEqualTo(expected);
    }

    @Test
    void the_amount_is_asked_in_dollars_and_the_rate_kept_with_the_attempt() {
        var attempt = started();

        assertThat(attempt.instructions())
                .containsEntry("foreign", "USD 9.75")
                .containsEntry("rate", "15900")
                .containsEntry("rate-at", MovableClock.MORNING.toString());
        assertThat(stub.of(attempt.id().toString()).asked).isEqualTo("9.75");
        assertThat(attempt.expiresAt()).contains(clock.instant().plus(Duration.ofHours(3)));
    }

    @Test
    void another_rate_later_changes_nothing_about_what_was_asked() {
        var attempt = paid();
        rates.dollarCosts("17000");

        assertThat(gateway.status(attempt)).isEqualTo(Report.paid(DUE));
    }

    @Test
    void an_amount_too_small_for_a_cent_is_declined() {
        var any = intent();
        var intent = new PaymentGateway.Intent(
                any.attempt(),
                any.order(),
                any.way(),
                Money.rupiah(50),
                any.expiresAt(),
                any.buyer(),
                any.returnTo(),
                false);

        assertThat(gateway.start(intent)).isInstanceOf(Answer.Declined.class);
    }

    @Test
    void what_the_customer_approved_is_captured_when_it_is_asked_about() {
        var attempt = started();
        stub.of(attempt.id().toString()).status = "APPROVED";

        assertThat(gateway.status(attempt)).isEqualTo(Report.paid(DUE));
        assertThat(stub.of(attempt.id().toString()).captured).isEqualTo("9.75");
    }

    @Test
    void what_the_shop_waits_for_no_longer_is_not_captured() {
        var attempt = started();
        stub.of(attempt.id().toString()).status = "APPROVED";

        assertThat(gateway.cancel(attempt).outcome()).isEqualTo(Outcome.PENDING);
        assertThat(stub.of(attempt.id().toString()).captured).isEmpty();
        clock.forward(Duration.ofHours(4));
        assertThat(gateway.cancel(attempt).outcome()).isEqualTo(Outcome.EXPIRED);
    }

    @ParameterizedTest
    @CsvSource({
        "INSTRUMENT_DECLINED,PENDING",
        "PAYER_ACTION_REQUIRED,PENDING",
        "TRANSACTION_REFUSED,FAILED",
        "COMPLIANCE_VIOLATION,FAILED"
    })
    void a_capture_that_is_refused_says_whether_there_is_hope(String issue, Outcome expected) {
        var attempt = started();
        stub.of(attempt.id().toString()).status = "APPROVED";
        stub.refusesToCapture = issue;

        assertThat(gateway.status(attempt).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"PENDING,PENDING", "DECLINED,FAILED", "FAILED,FAILED", "REFUNDED,PAID", "PARTIALLY_REFUNDED,PAID"})
    void a_capture_may_wait_or_fail(String status, Outcome expected) {
        var attempt = paid();
        stub.of(attempt.id().toString()).captureStatus = status;

        assertThat(gateway.status(attempt).outcome()).isEqualTo(expected);
    }

    @Test
    void parts_go_back_at_the_rate_of_then_and_the_last_leaves_no_cent() {
        var attempt = paid();
        rates.dollarCosts("17000");

        for (var part : List.of(50_000, 50_000, 55_000))
            assertThat(gateway.refund(UUID.randomUUID(), attempt, Money.rupiah(part)))
                    .isEqualTo(RefundReport.DONE);

        assertThat(stub.sentBack(stub.of(attempt.id().toString()))).isEqualByComparingTo("9.75");
    }

    @ParameterizedTest
    @CsvSource({"CUSTOMER.DISPUTE.CREATED,DISPUTE", "PAYMENT.CAPTURE.REVERSED,REVERSAL"})
    void what_only_a_notice_tells_is_read_from_its_signed_words(String event, TakenBack.Kind kind) {
        var attempt = paid();
        var body = stub.taken(attempt.id().toString(), event, "3.00");

        var notice = gateway.verify(body, stub.headers(body));

        assertThat(notice.moneyBack()).isTrue();
        assertThat(notice.attempt()).contains(attempt.id());
        assertThat(gateway.takenBack(attempt, body).orElseThrow())
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.kind()).isEqualTo(kind);
                    assertThat(left.amount()).contains(Money.rupiah(47_700));
                });
    }

    @Test
    void refunds_of_ours_are_known_by_their_invoice() {
        var attempt = paid();
        var refund = UUID.randomUUID();
        gateway.refund(refund, attempt, Money.rupiah(55_000));

        assertThat(gateway.takenBack(attempt, new byte[0]).orElseThrow())
                .extracting(TakenBack::refund)
                .containsExactly(Optional.of(refund));
    }

    @Test
    void a_token_that_is_refused_is_asked_for_anew_once() {
        var attempt = paid();
        assertThat(gateway.status(attempt).outcome()).isEqualTo(Outcome.PAID);
        stub.forgetTokens();

        assertThat(gateway.status(attempt).outcome()).isEqualTo(Outcome.PAID);

        assertThat(stub.calls().stream().filter(c -> c.path().equals("/v1/oauth2/token")))
                .hasSize(2);
    }

    @Test
    void the_message_that_is_signed_holds_the_bodys_checksum() {
        assertThat(PaypalNotices.message(VECTOR_ID, VECTOR_TIME, PaypalStub.WEBHOOK, VECTOR))
                .isEqualTo(VECTOR_ID + "|" + VECTOR_TIME + "|5GP028458E2496506|3399738495");
        assertThat(PaypalNotices.message("", "", "", "123456789".getBytes(StandardCharsets.US_ASCII)))
                .endsWith("|3421780262");
    }

    private Map<String, List<String>> vectorHeaders() {
        return new HashMap<>(Map.of(
                "paypal-transmission-id",
                List.of(VECTOR_ID),
                "paypal-transmission-time",
                List.of(VECTOR_TIME),
                "paypal-cert-url",
                List.of(stub.address() + "/vector-certificate.pem"),
                "paypal-auth-algo",
                List.of("SHA256withRSA"),
                "paypal-transmission-sig",
                List.of(VECTOR_SIGNATURE)));
    }

    /** It is signed; what it says names no order, and so it ends there. */
    @Test
    void a_signature_is_checked_as_the_provider_makes_it() {
        assertThatThrownBy(() -> gateway.verify(VECTOR, vectorHeaders()))
                .isInstanceOf(BadNotice.class)
                .hasMessageContaining("about a payment");
        var changed = VECTOR.clone();
        changed[20] ^= 1;
        assertThatThrownBy(() -> gateway.verify(changed, vectorHeaders()))
                .isInstanceOf(BadNotice.class)
                .hasMessageContaining("Not signed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.paypal.com/cert.pem",
                "https://api.paypal.com.evil.test/cert.pem",
                "https://evilpaypal.com/cert.pem",
                "https://paypal.com@evil.test/cert.pem",
                "https://api.paypal.com:8443/cert.pem",
                "file:///etc/hosts"
            })
    void a_certificate_from_elsewhere_is_not_even_fetched(String address) {
        assertThat(PaypalCertificates.PAYPAL.allows(URI.create(address))).isFalse();
        assertThat(PaypalCertificates.PAYPAL.allows(URI.create("https://api.paypal.com/v1/notifications/certs/C")))
                .isTrue();
        var headers = vectorHeaders();
        headers.put("paypal-cert-url", List.of(address));
        int calls = stub.calls().size();

        assertThatThrownBy(() -> gateway.verify(VECTOR, headers)).isInstanceOf(BadNotice.class);
        assertThat(stub.calls()).hasSize(calls);
    }

    @Test
    void a_certificate_nobody_vouches_for_is_refused() {
        var certificates = new PaypalCertificates(
                new PaypalCertificates.Trust() {
                    @Override
                    public boolean allows(URI address) {
                        return true;
                    }

                    @Override
                    public void check(X509Certificate[] chain) throws GeneralSecurityException {
                        PaypalCertificates.PAYPAL.check(chain);
                    }
                },
                address -> Optional.of(PaypalStub.resource("stub-certificate.pem")));

        assertThatThrownBy(() -> certificates.at("https://api.paypal.com/cert"))
                .isInstanceOf(CertificateException.class);
    }

    @Test
    void without_secret_rate_or_webhook_it_takes_nothing_and_believes_nobody() {
        var off = new PaypalGateway(
                settings(Optional.empty(), Optional.empty()), rates, TestShop.SETTINGS, clock, LONG, STUB);
        var unpriced = new PaypalGateway(
                settings(Optional.of(PaypalStub.SECRET), Optional.empty()),
                currency -> Optional.empty(),
                TestShop.SETTINGS,
                clock,
                LONG,
                STUB);

        assertThat(off.ways()).isEmpty();
        assertThat(unpriced.ways()).isEmpty();
        assertThatThrownBy(() -> off.verify(VECTOR, vectorHeaders())).isInstanceOf(BadNotice.class);
    }
}
