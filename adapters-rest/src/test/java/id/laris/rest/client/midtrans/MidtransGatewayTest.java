package id.laris.rest.client.midtrans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.application.payment.HoldingGatewayContract;
import id.laris.application.payment.PaymentGateway;
import id.laris.application.payment.PaymentGateway.Answer;
import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.PaymentGateway.RefundReport;
import id.laris.application.payment.PaymentGateway.Report;
import id.laris.application.payment.PaymentGateway.Report.Outcome;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.TestShop;
import id.laris.domain.payment.AttemptId;
import id.laris.domain.payment.Payment;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.payment.PaymentWay;
import id.laris.domain.payment.TakenBack;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import id.laris.rest.client.shared.OutsideGatewayContract;
import id.laris.rest.client.shared.StubProvider.Mood;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MidtransGatewayTest implements OutsideGatewayContract, HoldingGatewayContract {
    private final MovableClock clock = new MovableClock();
    private final MidtransStub stub = new MidtransStub();
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
    public PaymentGateway gateway(Clock itsClock, Duration patience) {
        return new MidtransGateway(
                settings(
                        Optional.of(MidtransStub.SERVER_KEY),
                        List.of("card", "qris", "gopay", "ovo", "dana", "bca", "mandiri", "permata"),
                        true),
                TestShop.SETTINGS,
                itsClock,
                patience);
    }

    private MidtransSettings settings(Optional<String> key, List<String> channels) {
        return settings(key, channels, false);
    }

    private MidtransSettings settings(Optional<String> key, List<String> channels, boolean holdCards) {
        return new MidtransSettings() {
            @Override
            public Optional<String> serverKey() {
                return key;
            }

            @Override
            public boolean live() {
                return false;
            }

            @Override
            public Optional<URI> apiUrl() {
                return Optional.of(stub.address());
            }

            @Override
            public Optional<URI> snapUrl() {
                return Optional.of(stub.address());
            }

            @Override
            public List<String> channels() {
                return channels;
            }

            @Override
            public int rank() {
                return 10;
            }

            @Override
            public boolean holdCards() {
                return holdCards;
            }
        };
    }

    @Override
    public PaymentGateway holding() {
        return gateway;
    }

    @Override
    public void customersMoneyIsHeld(AttemptId attempt) {
        stub.held(attempt.toString(), false);
    }

    @Override
    public MidtransStub stub() {
        return stub;
    }

    @Override
    public MovableClock clock() {
        return clock;
    }

    @Override
    public void customerPays(AttemptId attempt) {
        stub.paid(attempt.toString(), stub.charge(attempt.toString()).gross);
    }

    @Override
    public void customerPays(AttemptId attempt, Money another) {
        stub.paid(attempt.toString(), another.minorUnits());
    }

    @Override
    public void providerEnds(AttemptId attempt, Outcome outcome) {
        switch (outcome) {
            case FAILED -> stub.ends(attempt.toString(), "deny", "202");
            case EXPIRED -> stub.ends(attempt.toString(), "expire", "202");
            default -> stub.ends(attempt.toString(), "cancel", "200");
        }
    }

    @Override
    public Money sentBack(AttemptId attempt) {
        return Money.rupiah(stub.charge(attempt.toString()).refunds.values().stream()
                .mapToLong(sent -> sent)
                .sum());
    }

    @Override
    public int madeAt(AttemptId attempt) {
        return stub.made(attempt.toString());
    }

    @Override
    public SentNotice notice(AttemptId attempt) {
        return new SentNotice(stub.notice(attempt.toString()), Map.of());
    }

    /** Its signature covers order, code and amount; the rest is a hint that is asked about. */
    @Override
    public SentNotice touched(SentNotice sent) {
        var changed = new String(sent.body(), StandardCharsets.UTF_8).replace(".00\"", ".01\"");
        return new SentNotice(changed.getBytes(StandardCharsets.UTF_8), sent.headers());
    }

    private PaymentGateway.Intent intentBy(PaymentMethod method, String channel) {
        return intentBy(PaymentWay.by(method, channel));
    }

    private PaymentGateway.Intent intentBy(PaymentWay way) {
        var any = intent();
        return new PaymentGateway.Intent(
                any.attempt(), any.order(), way, any.amount(), any.expiresAt(), any.buyer(), any.returnTo(), false);
    }

    @ParameterizedTest
    @CsvSource({
        "1111,200,100000.00,askvnoibnosifnboseofinbofinfgbiufglnbfg,edc076b21793ebe3e17926350f5b8ae67d902fe657b3d0aa31b932d5c127e2375d308a2bc94f3265ac2d80a1f181a79b997ac178a236fcff35af263fc4d4c231",
        "ORD-2026-000123,200,145000.00,SB-Mid-server-TESTKEY0123456789abcd,429386465766da6c7ab97921d27ffc09fa282d825293824ee2f2b2a69536b44a052eaee6db8e8000db81ac580ab7a3f4e6915710357ccd45ba52f138178507c9",
        "ORD-2026-000123,201,145000.00,SB-Mid-server-TESTKEY0123456789abcd,79fc393140d3b4b2673e9473280e69ce9f8dc172bb34c5bdda8c506a79d2c25e3ac7ba10af411c69e60c9a88e20c892d7ac3c04d7037e8fdc64866fe1a38642f",
        "ORD-2026-000123,202,145000.00,SB-Mid-server-TESTKEY0123456789abcd,c0d7e19176fa98ef0a6f6d8a16e12dfc507947676ef8b3745c2eb8c3265e5fd6c88351ff47d2bd96e388cca206d1f2038b8dae61995073cd8a4f6706cf8a4c14",
        "ORD-2026-000123,200,145000,SB-Mid-server-TESTKEY0123456789abcd,c781ed9b3d37f2448ccf52902453db9af37c5c524de0e76690e93fbbc606a0d97e6e8e70b9bf76a8ec3a8414769602ad7583cf37dae5149d335b06a30568520d"
    })
    void signatures_are_as_the_provider_computes_them(
            String order, String code, String amount, String key, String expected) {
        assertThat(MidtransNotices.signature(order, code, amount, key)).isEqualTo(expected);
        var notice = "{\"order_id\":\"%s\",\"status_code\":\"%s\",\"gross_amount\":\"%s\",\"signature_key\":\"%s\"}"
                .formatted(order, code, amount, expected);

        assertThat(MidtransNotices.read(notice.getBytes(StandardCharsets.UTF_8), key)
                        .reference())
                .isEqualTo(order);
    }

    /** The signature of 145000 is not that of 145000.00: the amount is taken as it was received. */
    @Test
    void a_signature_over_a_tidied_amount_is_refused() {
        var notice =
                ("{\"order_id\":\"ORD-2026-000123\",\"status_code\":\"200\",\"gross_amount\":\"145000.00\",\"signature_key\":\""
                                + "c781ed9b3d37f2448ccf52902453db9af37c5c524de0e76690e93fbbc606a0d97e6e8e70b9bf76a8ec3a8414769602ad7583cf37dae5149d335b06a30568520d"
                                + "\"}")
                        .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> MidtransNotices.read(notice, MidtransStub.SERVER_KEY))
                .isInstanceOf(BadNotice.class);
    }

    @Test
    void credentials_are_as_the_provider_wants_them() {
        started();

        assertThat(stub.calls().get(0).header("Authorization"))
                .isEqualTo("Basic U0ItTWlkLXNlcnZlci1URVNUS0VZMDEyMzQ1Njc4OWFiY2Q6");
    }

    @ParameterizedTest
    @CsvSource({
        "VIRTUAL_ACCOUNT,bca,bank;va,bank_transfer",
        "VIRTUAL_ACCOUNT,permata,bank;va,bank_transfer",
        "VIRTUAL_ACCOUNT,mandiri,bank;biller;bill-key,echannel",
        "EWALLET,gopay,deeplink;qr-page,gopay",
        "EWALLET,ovo,push,ovo"
    })
    void single_ways_are_shown_on_our_own_page(PaymentMethod method, String channel, String shown, String type) {
        var ready = (Answer.Ready) gateway.start(intentBy(method, channel));

        assertThat(ready.instructions().keySet()).containsExactlyInAnyOrder(shown.split(";"));
        var asked = stub.calls().get(0);
        assertThat(asked.path()).isEqualTo("/v2/charge");
        assertThat(asked.json().path("payment_type").asText()).isEqualTo(type);
        assertThat(asked.json().at("/transaction_details/gross_amount").asLong())
                .isEqualTo(DUE.minorUnits());
    }

    @Test
    void qris_is_told_as_what_the_code_says() {
        var ready = (Answer.Ready) gateway.start(intentBy(PaymentWay.by(PaymentMethod.QRIS)));

        assertThat(ready.instructions()).containsEntry("qr", "00020101021226620014COM.GO-JEK.WWW");
        assertThat(ready.expiresAt()).contains(Instant.parse("2026-11-22T02:00:00Z"));
    }

    @Test
    void ovo_is_asked_by_the_local_number_and_waits_a_minute() {
        var ready = (Answer.Ready) gateway.start(intentBy(PaymentMethod.EWALLET, "ovo"));

        assertThat(stub.calls().get(0).json().at("/ovo/payer_phone_number").asText())
                .isEqualTo("081200001111");
        assertThat(ready.expiresAt()).contains(clock.instant().plusSeconds(65));
    }

    @Test
    void wallets_as_such_and_cards_lead_to_the_providers_page() {
        var ready = (Answer.Ready) gateway.start(intentBy(PaymentWay.by(PaymentMethod.EWALLET)));

        assertThat(ready.instructions().get("redirect"))
                .startsWith(stub.address().toString());
        assertThat(stub.calls().get(0).json().path("enabled_payments").toString())
                .isEqualTo("[\"gopay\",\"ovo\",\"dana\"]");
        assertThat(stub.calls().get(0).json().at("/expiry/start_time").asText()).isEqualTo("2026-11-21 09:00:00 +0700");
        assertThat(stub.calls().get(0).json().at("/expiry/duration").asInt()).isEqualTo(24 * 60);
    }

    @Test
    void a_page_on_which_nobody_chose_a_way_is_pending_until_its_time_is_surely_over() {
        var attempt = started();
        assertThat(gateway.status(attempt).outcome()).isEqualTo(Outcome.PENDING);

        clock.forward(Duration.ofHours(26));

        assertThat(gateway.status(attempt).outcome()).isEqualTo(Outcome.EXPIRED);
    }

    @Test
    void a_number_whose_answer_was_lost_is_found_again() {
        var intent = intentBy(PaymentMethod.VIRTUAL_ACCOUNT, "bca");
        var first = gateway.start(intent);
        stub.forgets = true;

        assertThat(gateway.start(intent)).isInstanceOf(Answer.Ready.class);
        assertThat(((Answer.Ready) gateway.start(intent)).instructions())
                .isEqualTo(((Answer.Ready) first).instructions());
    }

    @Test
    void a_code_whose_answer_was_lost_is_taken_back_so_that_the_customer_can_start_anew() {
        var intent = intentBy(PaymentWay.by(PaymentMethod.QRIS));
        stub.is(Mood.BREAKS_AFTERWARDS);
        gateway.start(intent);
        stub.is(Mood.FINE);
        stub.forgets = true;

        assertThat(gateway.start(intent)).isInstanceOf(Answer.Declined.class);
        assertThat(stub.charge(intent.attempt().toString()).status).isEqualTo("cancel");
    }

    @Test
    void cards_are_asked_to_be_held_where_the_shop_wants_it_so() {
        started();
        assertThat(stub.calls().get(0).json().at("/credit_card/type").asText()).isEqualTo("authorize");

        var taking = new MidtransGateway(
                settings(Optional.of(MidtransStub.SERVER_KEY), List.of("card")), TestShop.SETTINGS, clock, LONG);
        taking.start(intent());
        assertThat(stub.calls().get(1).json().at("/credit_card").has("type")).isFalse();
    }

    @Test
    void a_card_that_looks_like_fraud_is_approved_and_so_taken() {
        var attempt = started();
        stub.held(attempt.id().toString(), true);
        assertThat(gateway.status(attempt)).isEqualTo(Report.of(Outcome.AUTHORISED));

        assertThat(gateway.capture(attempt)).isEqualTo(Report.paid(DUE));
        assertThat(gateway.capture(attempt)).isEqualTo(Report.paid(DUE));
    }

    @Test
    void a_card_that_looks_like_fraud_is_denied_and_nothing_is_taken() {
        var attempt = started();
        stub.held(attempt.id().toString(), true);
        var held = Payment.of(new OrderId(attempt.id().value()), DUE)
                .start(attempt)
                .held(attempt.id())
                .attempt(attempt.id());

        assertThat(gateway.cancel(held)).isEqualTo(Report.of(Outcome.FAILED));
        assertThat(gateway.capture(held)).isEqualTo(Report.of(Outcome.FAILED));
    }

    @Test
    void whether_held_money_was_taken_is_not_guessed() {
        var attempt = held();
        stub.is(Mood.BREAKS);

        assertThat(gateway.capture(attempt)).isEqualTo(Report.of(Outcome.UNKNOWN));
        assertThat(gateway.cancel(attempt)).isEqualTo(Report.of(Outcome.UNKNOWN));
    }

    @ParameterizedTest
    @CsvSource({
        "pending,201,accept,PENDING",
        "authorize,200,accept,AUTHORISED",
        "authorize,200,deny,FAILED",
        "capture,200,accept,PAID",
        "capture,201,challenge,AUTHORISED",
        "settlement,200,accept,PAID",
        "SETTLEMENT,200,accept,PAID",
        "deny,202,deny,FAILED",
        "failure,202,accept,FAILED",
        "cancel,200,accept,CANCELLED",
        "expire,407,accept,EXPIRED",
        "refund,200,accept,PAID",
        "partial_refund,200,accept,PAID",
        "chargeback,200,accept,PAID",
        "levitating,200,accept,UNKNOWN"
    })
    void states_mean_what_the_provider_means(String status, String code, String fraud, Outcome expected) {
        var intent = intentBy(PaymentMethod.VIRTUAL_ACCOUNT, "bca");
        var attempt = answered(intent, gateway.start(intent));
        stub.ends(intent.attempt().toString(), status, code);
        stub.charge(intent.attempt().toString()).fraud = fraud;

        assertThat(gateway.status(attempt).outcome()).isEqualTo(expected);
    }

    @Test
    void on_the_providers_page_a_denied_customer_may_try_again() {
        var attempt = started();
        stub.ends(attempt.id().toString(), "deny", "202");

        assertThat(gateway.status(attempt).outcome()).isEqualTo(Outcome.PENDING);
    }

    @Test
    void a_fee_put_upon_the_customer_is_not_the_shops_money() {
        var attempt = started();
        stub.paid(attempt.id().toString(), DUE.minorUnits() + 4_000);
        stub.charge(attempt.id().toString())
                .extras
                .put(
                        "metadata",
                        Map.of(
                                "extra_info",
                                Map.of("gross_amount_info", Map.of("original_amount", DUE.minorUnits() + ".00"))));

        assertThat(gateway.status(attempt)).isEqualTo(Report.paid(DUE));
    }

    @Test
    void a_notice_under_an_order_id_of_the_rails_own_finds_its_attempt() {
        var attempt = started();
        var told =
                "{\"order_id\":\"SNAP-1\",\"status_code\":\"200\",\"gross_amount\":\"1.00\",\"custom_field1\":\"%s\",\"signature_key\":\"%s\"}"
                        .formatted(
                                attempt.id(),
                                MidtransNotices.signature("SNAP-1", "200", "1.00", MidtransStub.SERVER_KEY));

        var read = gateway.verify(told.getBytes(StandardCharsets.UTF_8), Map.of());

        assertThat(read.attempt()).contains(attempt.id());
    }

    @Test
    void a_refund_is_told_twice_and_each_time_is_a_message_of_its_own() {
        var attempt = paid();
        gateway.refund(UUID.randomUUID(), attempt, Money.rupiah(10_000));
        var accepted = notice(attempt.id());
        var confirmed = new String(accepted.body(), StandardCharsets.UTF_8)
                .replace("\"refund_amount\"", "\"bank_confirmed_at\":\"2026-11-21 10:00:00\",\"refund_amount\"");

        assertThat(gateway.verify(accepted.body(), Map.of()).key())
                .isNotEqualTo(gateway.verify(confirmed.getBytes(StandardCharsets.UTF_8), Map.of())
                        .key());
    }

    @ParameterizedTest
    @CsvSource({
        "refund,REFUND,145000",
        "partial_refund,REFUND,45000",
        "chargeback,CHARGEBACK,155000",
        "partial_chargeback,CHARGEBACK,45000",
        "deny,REVERSAL,155000"
    })
    void what_left_at_the_provider_is_told(String status, TakenBack.Kind kind, long rupiah) {
        var attempt = paid();
        stub.leaves(attempt.id().toString(), status, rupiah);
        var sent = notice(attempt.id());

        assertThat(gateway.verify(sent.body(), sent.headers()).moneyBack()).isTrue();
        assertThat(gateway.takenBack(attempt, sent.body()).orElseThrow())
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.kind()).isEqualTo(kind);
                    assertThat(left.amount()).contains(Money.rupiah(rupiah));
                    assertThat(left.refund()).isEmpty();
                });
    }

    @Test
    void a_refund_of_ours_is_known_by_its_key() {
        var attempt = paid();
        var refund = UUID.randomUUID();
        gateway.refund(refund, attempt, Money.rupiah(55_000));

        var left = gateway.takenBack(attempt, new byte[0]).orElseThrow();

        assertThat(left).extracting(TakenBack::refund).containsExactly(Optional.of(refund));
    }

    @Test
    void a_number_that_nobody_paid_is_taken_back() {
        var intent = intentBy(PaymentMethod.VIRTUAL_ACCOUNT, "bca");
        var attempt = answered(intent, gateway.start(intent));

        assertThat(gateway.cancel(attempt).outcome()).isEqualTo(Outcome.CANCELLED);
        assertThat(stub.charge(intent.attempt().toString()).status).isEqualTo("cancel");
    }

    @Test
    void money_on_a_virtual_account_goes_back_by_hand() {
        var intent = intentBy(PaymentMethod.VIRTUAL_ACCOUNT, "bca");
        var attempt = answered(intent, gateway.start(intent));
        customerPays(intent.attempt());
        int calls = stub.calls().size();

        assertThat(gateway.refund(UUID.randomUUID(), attempt, DUE)).isEqualTo(RefundReport.REFUSED);
        assertThat(stub.calls()).hasSize(calls);
    }

    @Test
    void a_refund_the_provider_calls_a_duplicate_has_gone() {
        var attempt = paid();
        var refund = UUID.randomUUID();
        gateway.refund(refund, attempt, Money.rupiah(10_000));
        stub.forgets = true;

        assertThat(gateway.refund(refund, attempt, Money.rupiah(10_000))).isEqualTo(RefundReport.DONE);
        assertThat(sentBack(attempt.id())).isEqualTo(Money.rupiah(10_000));
    }

    @Test
    void without_a_key_it_takes_nothing_and_believes_nobody() {
        var off = new MidtransGateway(settings(Optional.empty(), List.of("card")), TestShop.SETTINGS, clock, LONG);

        assertThat(off.ways()).isEmpty();
        var signedWithNothing =
                "{\"order_id\":\"1\",\"status_code\":\"200\",\"gross_amount\":\"1\",\"signature_key\":\"%s\"}"
                        .formatted(MidtransNotices.signature("1", "200", "1", ""));
        assertThatThrownBy(() -> off.verify(signedWithNothing.getBytes(StandardCharsets.UTF_8), Map.of()))
                .isInstanceOf(BadNotice.class);
    }
}
